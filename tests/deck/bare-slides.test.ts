import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { planDeck } from '../../src/deck/plan-deck.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Slide } from '../../src/model/deck.js'
import { planOutline } from '../../src/outline/plan-outline.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const { metrics } = readTheme('kamishibai', '16:9', nodeFiles)

function plan(markdown: string): readonly Slide[] {
  const article = readArticle({ bytes: Buffer.from(markdown), name: 'a.md' })
  const language = languageOf(article.language)
  return planDeck(article, planOutline(article, language, { seconds: 300 }), language, metrics).slides
}

const notesOf = (slide: Slide | undefined): readonly string[] => slide?.notes.map(({ text }) => text) ?? []

/** What takes 12 seconds, and has no line that is shorter. */
const long =
  'A kite that is meant to stay up in the light and changing winds of a narrow valley wants a long tail, a thin line and a calm hand that never pulls when the wind pulls.'

const matter = ['Tails', 'Lines', 'Winds']
  .map(
    (name) => `## ${name}\n\n${name} cost 3 euros in March. ${name} broke on 12 days. We bought new ${name} in May.\n`,
  )
  .join('\n')

const talk = (...parts: readonly string[]): string => `# Kites over the valley\n\n${parts.join('\n\n')}\n`

describe('what no slide can show', () => {
  test('is said over the title where it opens the talk', () => {
    const [title, ...others] = plan(talk(long, matter))
    expect(title?.kind).toBe('title')
    expect(notesOf(title)).toEqual([long])
    expect(title?.seconds).toBeGreaterThan(12)
    expect(others.flatMap(notesOf)).not.toContain(long)
  })

  test.each([
    ['a heading that any article could have', `## Introduction\n\n${long}`, 'title'],
    ['a heading of its own', `## Calm hands\n\n${long}`, 'section'],
  ])('stands under %s as this allows', (_, opening, kind) => {
    const slide = plan(talk(opening, matter)).find((each) => notesOf(each).includes(long))
    expect(slide?.kind).toBe(kind)
  })

  test('is said while its heading stands, and no longer than a slide should', () => {
    const slides = plan(talk(matter, `## Calm hands\n\n${`${long} `.repeat(3)}`, matter.replaceAll('March', 'July')))
    const bare = slides.find(({ title }) => title.text === 'Calm hands')
    expect(bare).toMatchObject({ kind: 'section' })
    expect(notesOf(bare)).toContain(long)
    expect(bare?.seconds).toBeLessThanOrEqual(32)
  })
})
