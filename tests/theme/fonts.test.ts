import { expect, test } from 'vitest'
import { openFaces } from '../../src/theme/fonts.js'
import { nodeFiles } from '../node-files.js'

const everyday = '日本語の文章、人々「々」〆切〇％頰鷗ABCabc123—…'

/** Which of the fonts holds what, so that the package stays small and no text of every day needs another font. */
test.each([
  ['Noto Sans JP', 400, `${everyday}髙﨑彁𠮷`, ''],
  ['Noto Sans JP', 700, `${everyday}髙﨑彁`, '𠮷'],
  ['Noto Serif JP', 700, everyday, '彁𠮷'],
  ['BIZ UDGothic', 400, everyday, '彁𠮷'],
])('%s %d has %s, and leaves %s to others', (family, weight, has, lacks) => {
  const face = openFaces([family], nodeFiles).find((one) => one.weight === weight)
  const lacking = [...(has + lacks)].filter((character) => face?.advance(character.codePointAt(0)!) === undefined)
  expect(lacking.join('')).toBe(lacks)
})
