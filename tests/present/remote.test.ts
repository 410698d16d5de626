import { expect, test } from 'vitest'
import { prepareTrials, until as untilTrue } from '../cli/trial.js'
import { press, until, useHall } from '../runtime/hall.js'
import { plannedDeck } from '../runtime/plans.js'
import { expectShown, prepareServing } from './served.js'

const trial = prepareTrials()
const { serve } = prepareServing(trial)
const hall = useHall()

/** Presents on an address that is not the usual one of this machine, and so needs a token. */
async function serveToAll(): Promise<{ readonly here: string; readonly remote: string }> {
  trial.write('deck.md', plannedDeck)
  const talk = await serve('deck.md', '--host', '127.0.0.2')
  await untilTrue(() => talk.running.said().includes('#/presenter/'))
  return { here: talk.address, remote: /http:\S+#\S+/.exec(talk.running.said())?.[0] ?? '' }
}

test('a phone turns the slides and has the script and the timer, and follows the screen', async () => {
  const { here, remote } = await serveToAll()
  expect(remote).toMatch(/^http:\/\/127\.0\.0\.2:\d+\/[\w-]{22}\/#\/presenter\/[\da-f]{16}$/)
  const screen = await hall.open(here)
  await press(screen, 'PageDown')
  const phone = await hall.openElsewhere(remote)
  await phone.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true })
  await expectShown(phone, '風の日')
  await until(phone, 'document.querySelector("#script")?.textContent.includes("北風")')
  await phone.tap('.turn button:last-child')
  await expectShown(screen, '直しかた')
  await phone.tap('.turn button:last-child')
  await until(screen, 'document.querySelectorAll("svg.shown [data-marpit-fragment]:not(.later)").length === 1')
  await until(phone, 'document.querySelector(".elapsed")?.textContent.startsWith("0:0")')
  await phone.goto('about:blank')
  await phone.goto(remote)
  await expectShown(phone, '直しかた')
  await press(screen, 'Home')
  await expectShown(phone, '凧の話')
  const wide = await phone.$eval('.turn', (turn) => turn.getBoundingClientRect().width)
  expect(wide).toBe(390)
})

test('a change of the deck leaves all devices together', async () => {
  const { here, remote } = await serveToAll()
  const screen = await hall.open(here)
  const phone = await hall.openElsewhere(remote)
  await press(phone, 'PageDown PageDown')
  await expectShown(screen, '直しかた')
  trial.write('deck.md', plannedDeck.replace('# 凧の話', '# 前置き\n\n---\n\n# 凧の話'))
  await until(screen, 'location.hash === "#4"')
  await until(phone, 'location.hash.startsWith("#4/")')
  await press(phone, 'Home')
  await expectShown(screen, '前置き')
})
