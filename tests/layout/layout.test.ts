import { beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/export/launch.js'
import { testMachine } from '../export/test-browser.js'
import { fittingTime } from './fitting-time.js'
import { surveyLayouts, wholeScope } from './survey-layouts.js'
import type { LayoutSurvey } from './survey-layouts.js'

const samples = ['content/flaky-tests.md', 'content/stockmark-13b-paclic2023.md']

let survey: LayoutSurvey
beforeAll(async () => {
  const exporter = await openBrowser({ machine: testMachine() })
  survey = await surveyLayouts(samples, { ...wholeScope, minutes: [5] }, exporter)
  await exporter.close()
})

test('a browser makes the lines that were calculated, in every theme and size', () => {
  expect(survey.texts).toBeGreaterThan(300)
  const allowed = Math.floor(0.005 * survey.texts)
  expect(survey.differing.slice(allowed)).toEqual([])
})

test('nothing of talks sticks out, is cut off, too small, or badly broken', () => {
  expect(survey.problems).toEqual([])
})

test('to fit 20 slides takes no more than 20 ms of computing', () => {
  expect(fittingTime()).toBeLessThan(20)
})
