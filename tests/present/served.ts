import type { Page } from 'puppeteer'
import { afterEach, expect } from 'vitest'
import type { RunningCli } from '../cli/run-cli.js'
import { until as untilTrue } from '../cli/trial.js'
import type { Trial } from '../cli/trial.js'
import { until } from '../runtime/hall.js'

/** A talk that the command serves. */
interface Served {
  readonly running: RunningCli
  readonly address: string
}

/** What is served in a test, and how to serve more. Each is ended after the test as its speaker would end it. */
interface Serving {
  readonly served: Served[]
  /** Begins to present without a browser. */
  readonly serve: (...args: readonly string[]) => Promise<Served>
}

export function prepareServing({ start }: Trial): Serving {
  const served: Served[] = []
  afterEach(async () => {
    for (const { running } of served.splice(0)) {
      process.kill(running.id, 'SIGINT')
      expect((await running.ended).code).toBe(130)
    }
  })
  return {
    served,
    async serve(...args) {
      const running = start(['present', ...args, '--no-open'])
      await untilTrue(() => running.said().includes('Presenting at'))
      const talk = { running, address: /http:\S+/.exec(running.said())?.[0] ?? '' }
      served.push(talk)
      return talk
    },
  }
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
