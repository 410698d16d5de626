import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeImage } from '../../src/marp/image.js'
import { oneLine } from '../../src/marp/one-line.js'
import { anyText } from './texts.js'
import { marps, visibleText } from './visible-text.js'

describe('an address is written so that Markdown reads the same', () => {
  test.each([
    ['img/plot.png', 'img/plot.png'],
    ['../写真/図1.png', '../写真/図1.png'],
    ['https://example.com/a_b.png?x=1', 'https://example.com/a_b.png?x=1'],
    ['a%20b.png', 'a%20b.png'],
    ['私の 図 (1).png', '<私の 図 (1).png>'],
    ['a<b>.png', '<a\\<b\\>.png>'],
    ['"a" & b.png', '<"a" \\& b.png>'],
    ['a\nb.png', '<a%0Ab.png>'],
  ])('%j', (src, address) => {
    expect(writeImage(src, '図')).toBe(`![図](${address})`)
  })
})

describe('an alternative text is no instruction to Marp', () => {
  test.each([
    ['売上の推移', '売上の推移'],
    ['50 % の人', '50 % の人'],
    ['bg', '*b*g'],
    ['図 w:100px', '図 *w*:100px'],
    ['50% blur', '*5*0% *b*lur'],
    ['配列 a[0] の **値**', '配列 a［0］ の ＊＊値＊＊'],
    ['題\n続き', '題 続き'],
  ])('%j', (alt, written) => {
    expect(writeImage('a.png', alt)).toBe(`![${written}](a.png)`)
  })
})

test.each(['file:///a.png', 'javascript:a', 'DATA:text/html,a', 'data:image/svg+xml,a'])(
  '%s, which Markdown refuses, leaves the alternative text',
  (src) => {
    expect(writeImage(src, '図 1')).toBe('図 1')
    expect(writeImage(src, '')).toBe('')
  },
)

const addressPieces = [
  'a',
  '写真',
  '/',
  '.png',
  ' ',
  '(',
  ')',
  '<',
  '>',
  '[',
  ']',
  '"',
  "'",
  '\\',
  '$',
  '`',
  '*',
  '&amp;',
  '&',
  '%20',
  '%.',
  '-->',
  '#',
  '?',
  '|',
  '!',
]
const anyAddress = fc.array(fc.constantFrom(...addressPieces), { maxLength: 8 }).map((pieces) => `a${pieces.join('')}`)

// Marp decodes the address of a link in an alternative text too: a reader of it loses nothing.
const anyAlt = fc
  .array(
    fc.oneof(
      anyText.filter((text) => !/%|xn--|\/\//.test(text)),
      fc.constantFrom('bg', 'fit', 'left', 'w:100px', 'h:50%', '50%', '.5%', 'blur', 'sepia:2', ' '),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''))

describe.each(marps)('in $name', ({ create }) => {
  const marp = create()

  test('any picture keeps its address and its alternative text, full-width twins being the same', () => {
    fc.assert(
      fc.property(anyAddress, anyAlt, (src, alt) => {
        const [tag = '', ...others] = marp.markdown.render(`\n${writeImage(src, alt)}`).match(/<img [^>]*>/g) ?? []
        const [, shownSrc = '', shownAlt = ''] = /^<img src="([^"]*)" alt="([^"]*)" \/>$/.exec(tag) ?? []
        expect(others).toEqual([])
        expect(decode(visibleText(shownSrc))).toBe(decode(src.trim()))
        expect(plain(visibleText(shownAlt))).toBe(plain(alt))
      }),
      { numRuns: 1000 },
    )
  })
})

/** What is left of an address when percents are put in order, as every browser does. */
function decode(address: string): string {
  return decodeURIComponent(address.replaceAll(/%(?![\da-f]{2})/gi, '%25'))
}

function plain(text: string): string {
  return oneLine(oneLine(text).normalize('NFKC'))
}
