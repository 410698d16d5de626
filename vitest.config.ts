import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core would stay idle, of two that is half the machine.
    maxWorkers: '100%',
    coverage: {
      include: ['src/**/*.ts'],
      // Types alone; what runs in a browser; the process around it all, which tests start as a process.
      exclude: [
        'src/model/*.ts',
        'src/runtime/**',
        'src/export/{page-dom,read-layout}.ts',
        'src/cli.ts',
        'src/cli/terminal.ts',
      ],
      reportOnFailure: true,
      reporter: ['text', 'text-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
})
