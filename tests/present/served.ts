import type { Page } from 'puppeteer'
import type { RunningCli } from '../cli/run-cli.js'
import { until as untilTrue } from '../cli/trial.js'
import type { Trial } from '../cli/trial.js'
import { until } from '../runtime/hall.js'

/** A talk that the command serves. */
export interface Served {
  readonly running: RunningCli
  readonly address: string
}

/** Begins to present without a browser. */
export async function serveTalk({ start }: Trial, args: readonly string[]): Promise<Served> {
  const running = start(['present', ...args, '--no-open'])
  await untilTrue(() => running.said().includes('Presenting at'))
  return { running, address: /http:\S+/.exec(running.said())?.[0] ?? '' }
}

/** What the page shows of itself. */
export async function expectShown(page: Page, text: string): Promise<void> {
  await until(page, `document.querySelector("svg.shown")?.textContent.includes(${JSON.stringify(text)})`)
}

/** What lies over the page says so, or nothing lies over it. */
export async function expectOverlay(page: Page, text: string | undefined): Promise<void> {
  const overlay = 'document.querySelector("[role=alert]#live-errors")'
  await until(page, text === undefined ? `!${overlay}` : `${overlay}?.innerText.includes(${JSON.stringify(text)})`)
}
