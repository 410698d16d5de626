import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import type { Exporter } from '../../src/export/launch.js'
import { testMachine } from './test-browser.js'

/** Keeps a browser open while the tests of a file run. @returns What it exports with, once they run. */
export function prepareExporter(): () => Exporter {
  const open: { exporter?: Exporter } = {}
  beforeAll(async () => {
    open.exporter = await openBrowser({ machine: testMachine() })
  })
  afterAll(() => open.exporter?.close())
  return () => open.exporter!
}
