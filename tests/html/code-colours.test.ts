import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectCharacters } from '../../src/html/characters.js'
import { openHighlighter } from '../../src/html/highlighter.js'
import { renderHtml } from '../../src/html/render-html.js'
import type { HtmlOutput } from '../../src/html/render-html.js'
import { codeLanguage } from '../../src/model/code-language.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

interface HighlightJs {
  readonly listLanguages: () => readonly string[]
  readonly getLanguage: (name: string) => { readonly aliases?: readonly string[] }
  readonly highlight: (code: string, options: { readonly language: string }) => { readonly value: string }
}

/** The whole package; its types would bring those of a browser. */
const highlightJs = createRequire(import.meta.url)('highlight.js') as HighlightJs

const theme = readTheme('kamishibai', '16:9', nodeFiles)

function render(markdown: string, faces = theme.faces): HtmlOutput {
  const images = { file: 'deck.md', base: '/', allowed: [] }
  const input = { markdown, language: 'ja', theme: { ...theme, faces }, images, meta: { title: '題' }, notes: true }
  return renderHtml(input, nodeFiles)
}

function fence(info: string, code: string): string {
  return `\`\`\`${info}\n${code}\n\`\`\``
}

/** The first code block of the slides, with its elements. */
function blockOf(markdown: string): string {
  return /<pre[^]*<\/pre>/.exec(render(markdown, []).html)?.[0] ?? ''
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** A little of everything: words, strings, numbers, comments and marks of many languages. */
const sample = `// 注 # <!-- a --> -- b
if (x == "文字列") { return 'c' + 42; } /* d */ end
<p class="e">&amp;</p> @f $g: h => <?php echo 1 ?> {{ i }}
-- j
+ k
`

describe('a fence with a language', () => {
  test.each([
    ['js', 'let a = 1', '<span class="hljs-keyword">let</span>'],
    ['TS', 'let a = 1', '<span class="hljs-keyword">let</span>'],
    ['sh', 'echo a', '<span class="hljs-built_in">echo</span>'],
    ['yml', 'a: 1', '<span class="hljs-attr">a:</span>'],
    ['diff', '+a', '<span class="hljs-addition">+a</span>'],
    ['diff_ruby', '-a', '<span class="hljs-deletion">-a</span>'],
    ['console', '$ cd a', '<span class="hljs-meta prompt_">$ </span>'],
    ['html', '<b>a</b>', '<span class="hljs-name">b</span>'],
    ['js:app.js', 'let a = 1', '<span class="hljs-keyword">let</span>'],
    ['ts title="a.ts" {1,3}', 'let a = 1', '<span class="hljs-keyword">let</span>'],
  ])('is coloured: %s', (info, code, word) => {
    expect(blockOf(fence(info, code))).toContain(word)
  })

  test.each(['~~~js\nlet a\n~~~', '- a\n  ```js\n  let a\n  ```', '> ``` js\n> let a\n> ```'])(
    'is coloured however it is written: %s',
    (markdown) => {
      expect(blockOf(markdown)).toContain('<span class="hljs-keyword">let</span>')
    },
  )

  test('stays in the elements that Marp scales', () => {
    expect(blockOf(fence('js', 'a'))).toBe(
      '<pre is="marp-pre" data-auto-scaling="downscale-only"><code class="language-js">a\n</code></pre>',
    )
  })

  test.each(['', 'nothing-like-it', 'math', 'text', 'constructor', '__proto__', ':app.js'])(
    'that is not known stays plain, without a warning: "%s"',
    (info) => {
      const { html, problems } = render(fence(info, 'if (a) return "b"'), [])
      expect(html).toContain('>if (a) return &quot;b&quot;\n</code>')
      expect(html).not.toContain('<span class="hljs-')
      expect(problems).toEqual([])
    },
  )

  test('can bring nothing but spans into the slide', () => {
    const hostile = '</span></code></pre><script>alert(1)</script><img src=x onerror="alert(1)">'
    for (const info of ['html', 'js', 'markdown', 'php', 'sh']) {
      const tags = [...blockOf(fence(info, hostile)).matchAll(/<(?!\/)[^>]*>/g)].map(([tag]) => tag)
      expect(tags.slice(2).filter((tag) => !/^<span class="[\w -]+">$/.test(tag))).toEqual([])
    }
  })
})

describe('the highlighter', () => {
  // What the body of a message is written in highlight.js guesses among all languages, ours among those that are usual.
  const languages = highlightJs.listLanguages().filter((language) => !['plaintext', 'http'].includes(language))

  test('knows every language of highlight.js and colours it alike', () => {
    const highlight = openHighlighter()
    const different = languages.filter(
      (language) => highlight(sample, language) !== highlightJs.highlight(sample, { language }).value,
    )
    expect(different).toEqual([])
    expect(languages.length).toBeGreaterThan(180)
  })

  test('knows every alias, as it stands in a fence', () => {
    const highlight = openHighlighter()
    const aliases = languages.flatMap((language) => highlightJs.getLanguage(language).aliases ?? [])
    expect(aliases.filter((alias) => highlight('a', codeLanguage(alias)) === '')).toEqual([])
    expect(aliases.length).toBeGreaterThan(150)
  })

  test('changes no character of the code', () => {
    const highlight = openHighlighter()
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\n',
        '  ',
        '"',
        "'",
        '`',
        '${',
        '}',
        '<b>',
        '</script>',
        '&lt;',
        '//',
        '/*',
        '#',
        'def ',
        '日本語',
      ),
    )
    const code = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.constantFrom(...languages), code, (language, text) => {
        expect(textOf(highlight(text, language))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('colours a block the same whatever else it has coloured', () => {
    const message = 'POST /decks HTTP/1.1\nContent-Type: application/json\n\n{"title": "紙芝居"}'
    const used = openHighlighter()
    for (const language of ['javascript', 'yaml', 'css', 'python']) used(sample, language)
    expect(used(message, 'http')).toBe(openHighlighter()(message, 'http'))
    expect(used(message, 'http')).toContain('<span class="hljs-attr">&quot;title&quot;</span>')
  })
})

describe('the page', () => {
  test('has the characters of coloured code in the code font, as of plain code', () => {
    const fontsOf = (markdown: string): readonly string[] => render(markdown).html.match(/@font-face\{[^}]*\}/g) ?? []
    const code = 'const 凧 = "揚げる" // <風> & 糸'
    expect(fontsOf(fence('js', code))).toEqual(fontsOf(fence('', code)))
    expect([...collectCharacters(blockOf(fence('js', code))).code]).toEqual(
      expect.arrayContaining([...'凧揚風糸'].map((character) => character.codePointAt(0))),
    )
  })

  test('has rules for the colours only where there are some, and before those of the theme', () => {
    const rule = ':where(.hljs-keyword,'
    expect(render('# 題\n\n```\nlet a\n```', []).html).not.toContain(rule)
    expect(render('# 題\n\n`let a`', []).html).not.toContain(rule)
    const { html } = render(fence('js', 'let a'), [])
    expect(html.split(rule)).toHaveLength(2)
    expect(html.indexOf(rule)).toBeLessThan(html.indexOf('--text-family'))
  })
})
