import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'
import { countLines, keepsPhrases, measureText } from '../../src/theme/measure.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const { resolve } = createRequire(import.meta.url)
const { faces, metrics } = readTheme('kamishibai', '16:9', nodeFiles)
const regular = metrics.layouts.bullets[0]!.body.faces
const { phrases } = languageOf('ja')

describe('the advance widths', () => {
  test.each(faces.map((face) => [`${face.family} ${face.weight}`, face] as const))(
    'of %s are those of its file',
    (_, face) => {
      const hbFace = new Face(new Blob(readFileSync(resolve(face.path))))
      const font = new Font(hbFace)
      const wrong = Array.from({ length: 0x1ffff }, (__, codePoint) => codePoint).filter((codePoint) => {
        const glyph = font.nominalGlyph(codePoint)
        return face.advance(codePoint) !== (glyph === undefined ? undefined : font.glyphHAdvance(glyph) / hbFace.upem)
      })
      expect(wrong).toEqual([])
    },
  )
})

test('the kerning is that of the files, ligatures included', () => {
  const face = faces.find(({ family, weight }) => family === 'Noto Sans JP' && weight === 700)!
  const font = new Font(new Face(new Blob(readFileSync(resolve(face.path)))))
  const widthOf = (text: string): number => {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    return buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / 1000
  }
  for (const text of ['AVATAR', 'To: “Yes”', 'first, in February', 'Wait…', '2,140 tests']) {
    expect(measureText(text, [face])).toBeCloseTo(widthOf(text), 3)
  }
})

describe('measuring text', () => {
  test.each([
    ['', 0],
    ['あいう', 3],
    ['漢字、かな。', 6],
    ['日本語とEnglish', 4 + 0.09 + measureText('English', regular)],
    ['2023年', measureText('2023', regular) + 0.09 + 1],
    ['😀', 2600 / 2048],
    ['한', 1], // no face has it: as wide as a kanji
  ])('%s is %s em wide', (text, width) => {
    expect(measureText(text, regular)).toBeCloseTo(width, 3)
  })
})

describe('counting lines', () => {
  const style = { faces: regular, size: 10, lineHeight: 15 }

  test.each([
    ['一行', 100, 1],
    ['', 100, 1],
    ['財布を家に忘れたことに気づきました', 91, 2],
    ['財布を家に忘れたことに気づきました', 90, 3], // browsers round each phrase up
    ['財布を家に忘れたことに気づきました', 61, 3],
    ['a word that is at the end ', 200, 1],
    ['スパコンポエムAdC2020', 130, 1],
    ['スパコンポエムAdC2020', 90, 2],
    ['スパコンポエムAdC2020の話', 90, 3],
    ['短いスパコンポエムAdC2020', 90, 3],
    ['https://example.com/a/very/long/address/of/a/page', 90, 5],
  ])('%s in %d px takes %d', (text, width, lines) => {
    expect(countLines(text, style, width, phrases)).toBe(lines)
  })

  test.each([
    ['スパコンポエムAdC2020', 130, true],
    ['スパコンポエムAdC2020', 110, false],
    ['短い話と長い話', 40, true],
    ['短い話と長い話', 30, false],
  ])('%s in %d px stays whole: %s', (text, width, isWhole) => {
    expect(keepsPhrases(text, style, width, phrases)).toBe(isWhole)
  })

  test('never takes fewer lines in a narrower column', () => {
    const text = fc.string({ unit: fc.constantFrom(...'香港の保安検査で1時間以上LLM、。「」 a'), maxLength: 60 })
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 800 }), fc.integer({ min: 0, max: 500 }), (sample, width, more) => {
        expect(countLines(sample, style, width, phrases)).toBeGreaterThanOrEqual(
          countLines(sample, style, width + more, phrases),
        )
      }),
    )
  })
})
