import { readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import fc from 'fast-check'
import kuromoji from 'kuromoji'
import type { Token } from 'kuromoji'
import { expect, test } from 'vitest'
import type { Morpheme } from '../../../src/lang/ja/analyser/morpheme.js'
import { tokenise } from '../../../src/lang/ja/analyser/tokenise.js'

const builder = kuromoji.builder({ dicPath: 'node_modules/kuromoji/dict' })
const tokenizer = await promisify(builder.build).call(builder)

const articles = readdirSync('content').filter((name) => name.endsWith('.md'))
const lines = [...articles.map((name) => `content/${name}`), 'tests/lang/fixtures/budoux-sentences.txt']
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => line !== '')

test('kuromoji finds the same words in our own articles', () => {
  expect(lines.join('').length).toBeGreaterThan(3000)
  for (const line of lines) expect(tokenise(line).map(written)).toEqual(tokenizer.tokenize(line).map(writtenByKuromoji))
})

test('kuromoji finds the same words in any text of their characters', () => {
  // kuromoji counts a character of two code units as one here and as two there.
  const characters = [...new Set(lines.join(''))].filter((character) => character.length === 1)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 }), (text) => {
      expect(tokenise(text).map(written)).toEqual(tokenizer.tokenize(text).map(writtenByKuromoji))
    }),
    { numRuns: 1000 },
  )
})

function written({ surface, pos, posDetails, conjugationType, conjugationForm, lemma }: Morpheme): string {
  return [surface, pos, ...posDetails, conjugationType, conjugationForm, lemma].filter(Boolean).join()
}

/** kuromoji writes * for what does not apply, and as the lemma of unknown words. */
function writtenByKuromoji(token: Token): string {
  const { surface_form: surface, pos, pos_detail_1: first, pos_detail_2: second, pos_detail_3: third } = token
  const { conjugated_type: type, conjugated_form: form, basic_form: lemma } = token
  const fields = [pos, first, second, third, type, form].filter((field) => field !== '*')
  return [surface, ...fields, lemma === '*' ? surface : lemma].join()
}
