import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { prepareExporter } from '../export/prepare-exporter.js'
import { differenceOf, drawGolden, goldenSlides } from './golden.js'

const folder = 'tests/gallery/golden'

/** `UPDATE_GOLDEN=1 npx vitest run tests/gallery/golden.test.ts` records all anew: look at them before they are committed. */
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

/** The share of the pixels that a word takes at least. */
const mostDiffering = 0.001

const exporter = prepareExporter()

describe('every kind of slide looks as it did', () => {
  test.each(goldenSlides)('$kind, in the theme $theme', async (slide) => {
    const path = join(folder, `${slide.name}.png`)
    const picture = await drawGolden(slide, exporter())
    if (isUpdate) writeFileSync(path, picture)
    const difference = differenceOf(picture, readFileSync(path))
    expect(difference > mostDiffering ? keep(slide.name, picture) : '').toBe('')
  })
})

test('there is a picture of nothing else, and all of them are small', () => {
  const files = readdirSync(folder)
  expect(files.toSorted()).toEqual(goldenSlides.map(({ name }) => `${name}.png`).toSorted())
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  expect(bytes).toBeLessThan(600_000)
})

test('two kinds of slides do not look alike, so that a change would show', () => {
  const read = (kind: string): Uint8Array =>
    readFileSync(join(folder, `${goldenSlides.find((slide) => slide.kind === kind)!.name}.png`))
  expect(differenceOf(read('bullets'), read('closing'))).toBeGreaterThan(mostDiffering)
  expect(differenceOf(read('code'), read('formula'))).toBeGreaterThan(mostDiffering)
})

/** A picture that is not as it was, to be looked at. */
function keep(name: string, picture: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kamishibai-golden-')), `${name}.png`)
  writeFileSync(path, picture)
  return `It looks otherwise: ${path}`
}
