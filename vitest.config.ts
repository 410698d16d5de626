import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['src/**/*.ts'],
      // The first is types alone; the second runs in a browser.
      exclude: ['src/model/*.ts', 'src/runtime/**'],
      reportOnFailure: true,
      reporter: ['text', 'text-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
})
