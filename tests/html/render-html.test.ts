import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/html/render-html.js'
import type { HtmlInput, HtmlOutput } from '../../src/html/render-html.js'
import { languageOf } from '../../src/lang/registry.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const theme = readTheme('kamishibai', '16:9', nodeFiles)
const root = mkdtempSync(join(tmpdir(), 'kamishibai-html-'))
const folder = join(root, 'article')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const svg = '<?xml version="1.0"?>\n<!-- ours -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'

beforeAll(() => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'dot.png'), png)
  writeFileSync(join(folder, '図 1.png'), png)
  writeFileSync(join(folder, 'dot.svg'), svg)
  writeFileSync(join(folder, 'text.png'), 'no picture')
  writeFileSync(join(root, 'secret.png'), png)
  symlinkSync(join(root, 'secret.png'), join(folder, 'link.png'))
})
afterAll(() => rmSync(root, { recursive: true }))

function render(markdown: string, options: Partial<HtmlInput> = {}): HtmlOutput {
  const images = { file: 'deck.md', base: folder, allowed: [folder] }
  return renderHtml(
    { markdown, language: 'ja', theme, images, meta: { title: '題' }, notes: true, ...options },
    nodeFiles,
  )
}

/** The slides' markup alone. */
function slidesOf(markdown: string, options: Partial<HtmlInput> = {}): string {
  return /<div class="marpit"[^]*<\/div>\n/.exec(render(markdown, options).html)?.[0] ?? ''
}

describe('the page', () => {
  test('names its language and title, and escapes them', () => {
    const { html } = render('# a', { meta: { title: 'A <b> & "c"', author: 'D <e>' } })
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ja">/)
    expect(html).toContain('<title>A &#60;b&#62; &#38; &#34;c&#34;</title>')
    expect(html).toContain('<meta name="author" content="D &#60;e&#62;">')
  })

  test('refers to nothing outside itself', () => {
    const { html } = render('# 題 :smile: 😀\n\n```js\nlet a\n```\n\n![a](dot.png)')
    const sources = [...html.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)|@import\s+([^;]*)/g)].map((match) =>
      match.slice(1).join(''),
    )
    expect(sources.filter((source) => !/^(?:&quot;|")?data:/.test(source))).toEqual([])
    expect(sources.length).toBeGreaterThan(3)
  })

  test('allows its own two scripts and nothing else', () => {
    const { html } = render('# a')
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src 'unsafe-inline'; img-src data:;/,
    )
  })

  test('is the same for the same input', () => {
    expect(render('# 同じ\n\n- 一\n- 二').html).toBe(render('# 同じ\n\n- 一\n- 二').html)
  })

  test('holds the plan and the notes, or neither', () => {
    const deck =
      '<!--\n_class: bullets\n_kamishibai: {id: a-1, seconds: 30, lines: 3}\n-->\n# a\n\n<!-- </script><b> -->'
    const plan = /<script type="application\/json" id="plan">(.*?)<\/script>/.exec(render(deck).html)?.[1]
    expect(JSON.parse(plan ?? '')).toEqual({
      seconds: 0,
      article: '',
      slides: [{ id: 'a-1', seconds: 30, lines: '3', notes: ['<p>&lt;/script&gt;&lt;b&gt;</p>'] }],
    })
    expect(render(deck, { notes: false }).html).not.toMatch(/id="plan"|<b>/)
  })

  test('embeds of each font only what the slides need, and code and emoji only where there are some', () => {
    const families = (markdown: string): string[] =>
      [...render(markdown).html.matchAll(/@font-face\{font-family:"([^"]*)"/g)].map(([, name]) => name!)
    expect(families('# 題')).toEqual(['Noto Sans JP', 'Noto Sans JP'])
    expect(families('# 題 `code 1`')).toEqual(['Noto Sans JP', 'Noto Sans JP', 'BIZ UDGothic'])
    expect(families('# 題 `code` 😀')).toEqual(['Noto Sans JP', 'Noto Sans JP', 'BIZ UDGothic', 'Noto Emoji'])
  })

  test('embeds for bold text the regular form of kanji that the bold weight lacks, as a part of it', () => {
    const faces = (markdown: string): string[] =>
      [...render(markdown).html.matchAll(/@font-face\{font-family:"[^"]*";([^}]*?)src:/g)].map(([, rules]) => rules!)
    expect(faces('# 髙﨑')).toEqual(['font-weight:400;', 'font-weight:700;'])
    expect(faces('# 髙𠮷')).toEqual([
      'font-weight:400;',
      'font-weight:700;',
      expect.stringMatching(/^font-weight:700;unicode-range:U\+20bb7;$/),
    ])
  })

  test('embeds of the type of titles what stands in titles', () => {
    const size = (markdown: string): number => {
      const { html } = render(markdown, { theme: readTheme('shimbun', '16:9', nodeFiles) })
      return /font-family:"Noto Serif JP";[^}]*base64,([^)]*)/.exec(html)?.[1]?.length ?? 0
    }
    const text = '題は長い'
    expect(size(`# ${text}\n\n本文`)).toBe(size(`# ${text}`))
    expect(size(`# ${text}\n\n> 本文`)).toBeGreaterThan(size(`# ${text}`))
    expect(size(`<!-- _class: statement -->\n\n本文`)).toBeGreaterThan(size('本文'))
  })

  test('embeds the form of a kanji that a selector chooses', () => {
    const fontsOf = (markdown: string): number => /<style>([^]*?)<\/style>/.exec(render(markdown).html)![1]!.length
    expect(fontsOf('# 葛\u{e0100}城')).toBeGreaterThan(fontsOf('# 葛城'))
    expect(render('# 葛\u{e0100}城').problems).toEqual([])
  })

  test('takes rare kanji in code from the font of the text', () => {
    expect(render('`𠮷野家 髙`').problems).toEqual([])
  })

  test('says which characters no font has', () => {
    expect(render('# 한국어').problems).toMatchObject([
      { rule: 'character-without-font', message: expect.stringContaining('한 국 어') },
    ])
    expect(render('---\ntitle: 한\n---\n\n<!-- 한 -->\n\n# 題\n\n- 한').problems).toMatchObject([
      { place: { line: 9 } },
    ])
    expect(render('# 漢字👨‍👩‍👧 café ①').problems).toEqual([])
  })
})

describe('phrases', () => {
  test('are spans with a chance to break between them', () => {
    expect(slidesOf('# 香港へ向けて出発した')).toContain(
      '<span class="phrase">香港へ</span><wbr /><span class="phrase">向けて</span><wbr /><span class="phrase">出発した</span>',
    )
  })

  test('are set once in a header, whatever number of slides it is on', () => {
    const header = '<header><span class="phrase"><span class="apart">今回は</span></span><wbr />LLM</header>'
    expect(slidesOf('---\nheader: 今回はLLM\n---\n\n# 題\n\n---\n\n# 凧').split(header)).toHaveLength(3)
  })

  test('are found across emphasis', () => {
    expect(slidesOf('- 重**要**なことを')).toContain(
      '<li>重<strong>要</strong>な<wbr /><span class="phrase">ことを</span></li>',
    )
  })

  test('are parted where two scripts meet', () => {
    expect(slidesOf('- 今回はLLMを作った')).toContain(
      '<span class="phrase"><span class="apart">今回は</span></span><wbr /><span class="phrase"><span class="apart">LLM</span>を</span>',
    )
  })

  test.each(['```\n香港へ向けて出発した\n```', '`香港へ向けて出発した`', '![香港へ向けて出発した](dot.png)'])(
    'are not set in code or alternative text: %s',
    (markdown) => {
      expect(slidesOf(markdown)).toContain('香港へ向けて出発した')
    },
  )

  test('leave English to the browser', () => {
    expect(slidesOf('# A plain English title', { language: 'en' })).toMatch(/<h1[^>]*>A plain English title<\/h1>/)
  })

  test.each([
    ['en', '# A two-factor login', 'A <span class="phrase">two-factor </span><wbr />login'],
    [
      'en',
      '- since 2018-07-12 10:25 UTC',
      'since <span class="phrase">2018-07-12 </span><wbr /><span class="phrase">10:25 UTC</span>',
    ],
    [
      'en',
      '- eslint-config-eslint@5.0.2 is bad',
      '<span class="phrase">eslint-config-eslint@5.0.2 </span><wbr />is bad',
    ],
    ['ja', '- 新しい rust-lang', '<span class="phrase">rust-lang</span>'],
  ])('hold in %s a word with a hyphen together that fits a line: %s', (language, markdown, expected) => {
    expect(slidesOf(markdown, { language })).toContain(expected)
  })

  test('are not set in a text that no slide can hold', () => {
    const sentence = '香港へ向けて出発した。'
    expect(slidesOf(sentence.repeat(900))).toContain('<wbr />')
    expect(slidesOf(sentence.repeat(1000))).toContain(`<p>${sentence.repeat(1000)}</p>`)
  })

  test('let a word wrap that is wider than its line', () => {
    expect(slidesOf(`# A ${'WWWW-'.repeat(7)}W`, { language: 'en' })).toContain('<span class="phrase wide">WWWW-WWWW')
  })

  test('change no character of the text', () => {
    const { phrases } = languageOf('ja')
    expect(phrases('x')).toEqual(['x'])
    const text = fc.string({
      unit: fc.constantFrom(...'香港へ向けて、LLM 13B「を」出発し😀'),
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, (sample) => {
        const markup = /<p>([^]*?)<\/p>/.exec(slidesOf(`x${sample}x`))?.[1] ?? ''
        expect(markup.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')).toBe(`x${sample}x`.replaceAll(/\s+/g, ' '))
      }),
      { numRuns: 50 },
    )
  })
})

describe('pictures', () => {
  test.each([
    ['![点](dot.png)', 'image/png'],
    ['![点](<図 1.png>)', 'image/png'],
    ['![点](%E5%9B%B3%201.png)', 'image/png'],
    ['![点](dot.svg)', 'image/svg+xml'],
    ['![bg](dot.png)', 'image/png'],
    ['<img src="dot.png" alt="点">', 'image/png'],
    ['<!-- _backgroundImage: url("dot.png") -->', 'image/png'],
  ])('are put into the file: %s', (markdown, type) => {
    const { html, problems } = render(markdown)
    expect(html).toContain(`data:${type};base64,`)
    expect(problems).toEqual([])
  })

  test.each([
    ['![失くした絵](none.png)', 'image-missing'],
    ['![失くした絵](../secret.png)', 'image-outside'],
    ['![失くした絵](link.png)', 'image-outside'],
    ['![失くした絵](text.png)', 'image-format'],
    ['![失くした絵](https://example.com/a.png)', 'image-remote'],
    ['![失くした絵](//example.com/a.png)', 'image-remote'],
    ['![w:200 失くした絵](none.png)', 'image-missing'],
  ])('that can not be embedded leave their alternative text and a warning with its line: %s', (markdown, rule) => {
    const { html, problems } = render(`# a\n\n${markdown}`)
    expect(problems).toMatchObject([{ rule, severity: 'warning', place: { file: 'deck.md', line: 3 } }])
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain('失くした絵')
    expect(html).not.toMatch(/<img/)
  })

  test.each(['<img src="none.png" alt="絵">', '<img src=none.png>', "<p><img/src='none.png'></p>"])(
    'of mark-up that can not be embedded have no address that a browser would ask for: %s',
    (markdown) => {
      const { html, problems } = render(`# a\n\n${markdown}`)
      expect(problems).toMatchObject([{ rule: 'image-missing' }])
      expect(html).not.toMatch(/<img[^>]*src/)
    },
  )

  test.each(['<img src="dot.png" srcset="a.png 2x">', '<img srcset=a.png src=dot.png>'])(
    'have one source: %s',
    (markdown) => {
      const { html } = render(`# a\n\n${markdown}`)
      expect(html).toMatch(/<img[^>]* src="data:image\/png;base64,/)
      expect(html).not.toContain('srcset')
    },
  )

  test('that are backgrounds leave nothing but the warning', () => {
    const { html, problems } = render('![bg left 失くした絵](none.png)')
    expect(problems).toMatchObject([{ rule: 'image-missing' }])
    expect(html).not.toContain('失くした絵')
  })
})
