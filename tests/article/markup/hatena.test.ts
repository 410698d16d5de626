import { expect, test } from 'vitest'
import { isHatena } from '../../../src/article/markup/notations/hatena.js'
import { readArticle } from '../../../src/article/read-article.js'
import { describeArticle } from '../fixtures.js'

test.each([
  { what: 'code and a heading', text: '*凧\n\n>|ruby|\nfly\n||<\n' },
  { what: 'a quotation and a footnote', text: '凧です((紙の凧))。\n>>\n風を待て。\n<<\n' },
  { what: 'a titled link and a table of contents', text: '[:contents]\n[https://example.com/:title=凧]を見た。\n' },
  { what: 'a heading with a time and a picture', text: '*1234567890*凧\n[f:id:kite:20231213120000j:plain]\n' },
  { what: 'lines that end as in Windows', text: '*凧\r\n>||\r\nfly\r\n||<\r\n' },
])('$what is Hatena notation', ({ text }) => {
  expect(isHatena(text)).toBe(true)
})

test.each([
  { what: 'prose', text: '凧を揚げる\n\n風が吹きます。\n' },
  { what: 'Markdown', text: '# 凧\n\n* 竹\n* 紙\n\n> 風を待て。\n\n```js\nfly()\n```\n' },
  { what: 'Markdown of a blog at Hatena', text: '[:contents]\n\n## 凧\n\n[https://example.com/:embed:cite]\n' },
  { what: 'lists and emphasis at the beginning of lines', text: '*凧*です。\n-竹\n+紙\n*注意\n' },
  { what: 'quoted mail', text: '>> 凧は?\n> 揚げました。\n<< 終わり\n' },
  { what: 'a merge that went wrong', text: '<<<<<<< HEAD\n*a\n=======\n*b\n>>>>>>> other\n' },
  { what: 'one strong mark alone', text: '>>\n引用\n<<\n本文です。\n' },
  { what: 'Org', text: '* 凧\n** 糸\n- 竹 :: 細い\n| a | b |\n' },
])('$what is not Hatena notation', ({ text }) => {
  expect(isHatena(text)).toBe(false)
})

test('a text file in Hatena notation is read as such', () => {
  const text = '*凧\n風です((北の風))。\n>>\n待て。\n<<\n'
  expect(describeArticle(readArticle({ bytes: new TextEncoder().encode(text), name: 'kite.txt' }))).toBe(
    'title 1: 凧\nh2 1: 凧\nparagraph 2\n  2: 風です。\nquote 4\n  4: 待て。\nremoved by footnote: 2: 北の風',
  )
})
