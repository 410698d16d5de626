import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordPressExport } from '../article/feed/feed-file.js'
import { drawing, item, paragraph, run, table, wordFile } from '../article/word/word-file.js'
import { pathological } from '../safety/pathological.js'
import type { Seedling } from './fuzz-article.js'

/** Pages, exports, a plain text and Markdown with what blogs add to it. */
const own: readonly (readonly [name: string, text: string])[] = [
  [
    'page.html',
    '<!doctype html><html lang="ja"><title>凧の話</title><body><nav><a href="/">top</a></nav><article><h1>凧の話</h1><p>北風の強い日に、河原で大きな凧を揚げました。糸は三十メートルのところで切れました。</p><h2>直しかた</h2><ul><li>糸を太くする</li><li>結び目を増やす</li></ul><table><tr><th>日</th><th>風</th></tr><tr><td>月</td><td>3 m</td></tr></table><pre><code class="language-js">fly(30)\n</code></pre><figure><img src="a.png" alt="凧"><figcaption>揚がった凧</figcaption></figure></article></body></html>',
  ],
  [
    'kites.txt',
    'Flying kites\n\nKites need wind to fly. We flew ours for 30 minutes on May 3, 2021.\n\n1. Take a line\n2. Run\n\nThe line broke because it was thin. So we took a thicker one.\n',
  ],
  [
    'formulas.html',
    '<!doctype html><html lang="ja"><title>凧の式</title><article><p>高さは<math><msub><mi>h</mi><mn>1</mn></msub><mo>=</mo><mfrac><mi>l</mi><msqrt><mn>2</mn></msqrt></mfrac></math>で、<math><mover><mi>v</mi><mo>→</mo></mover></math>は風です。</p><math display="block"><mrow><mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mo>∑</mo></mtd></mtr></mtable><mo>)</mo></mrow></math><details><summary>導き方</summary><p>図を描きます。</p></details></article></html>',
  ],
  [
    'blog.xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><item><title>凧 &amp;amp; 風</title><pubDate>Mon, 06 May 2024 10:00:00 +0900</pubDate><content:encoded><![CDATA[<p>風が3回吹きます。</p>[gallery ids="1"]\n\n空です。]]></content:encoded></item></channel></rss>',
  ],
  [
    'export.txt',
    'AUTHOR: 高橋花子\nTITLE: 凧の話\nSTATUS: Publish\nCONVERT BREAKS: 1\nDATE: 05/06/2024 10:00:00\n-----\nBODY:\n風が3回吹きます。\n\n<h2>糸</h2>\n張ります。\n-----\nEXTENDED BODY:\n続きです。\n-----\n--------\n',
  ],
  [
    'kite.mhtml',
    'From: <Saved>\nContent-Type: multipart/related;\n\tboundary="b--b"\n\n--b--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://kites.example/a/\n\n<html lang="ja"><title>凧</title><p>風が3回吹きます。<img src="k.png" alt="凧"></p></html>\n--b--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://kites.example/a/k.png\n\niVBORw0KGgo=\n--b--b--\n',
  ],
  [
    'all.md',
    '---\ntitle: 凧\ndate: 2021-05-03\n---\n\n# 凧\n\n:::message\n注意です。\n:::\n\n> 風は強い。\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n$$\nx^2\n$$\n\n本文[^1]です。<b>太字</b>と`code`と![凧](a.png)。\n\n[^1]: 脚注。\n',
  ],
]

const post =
  '<h2>糸</h2><p>糸は<b>30</b>メートルです。<br>結び目を増やしました。</p><ul><li>太い糸</li></ul><pre class="lang-js">fly(30)</pre>'

const feeds: readonly (readonly [string, string])[] = [
  ['export.xml', wordPressExport({ title: '凧を揚げる', html: post })],
  [
    'kites.atom',
    `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>凧の会</title><entry><title>凧を揚げる</title><link href="https://example.com/kite"/><updated>2024-05-06T10:00:00Z</updated><content type="html">${post.replaceAll('<', '&lt;')}</content></entry></feed>\n`,
  ],
]

const notebook = JSON.stringify(
  {
    cells: [
      { cell_type: 'markdown', metadata: {}, source: ['# 凧の話\n', '\n', '風が吹きます。\n', '- 糸は30メートル\n'] },
      {
        cell_type: 'code',
        source: ['height = 30\n', 'height'],
        outputs: [
          { output_type: 'execute_result', data: { 'text/plain': ['30'], 'text/latex': ['$h^2$'] } },
          { output_type: 'stream', name: 'stdout', text: ['30\n'] },
        ],
      },
    ],
    metadata: { kernelspec: { language: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  },
  null,
  1,
)

/** The text of a Word document, as XML. */
const body = [
  paragraph(run('凧の話'), 'a3'),
  paragraph(run('はじめに'), '1'),
  paragraph(run('糸は30メートルです。') + run('太い', '<w:b/>') + drawing('kite.gif', '凧')),
  item('糸を太くする', 1),
  item('結び目を増やす', 1, 1),
  table(['日', '風'], ['月', '3 m']),
].join('')

const word = (xml: string): Uint8Array => wordFile({ body: xml, pictures: { 'kite.gif': Buffer.from('GIF89a') } })

/** Accidents happen to the file, and to the text within it. */
const documents: readonly Seedling[] = [
  { name: 'kites.docx', bytes: Buffer.from(word(body)) },
  { name: 'kites.docx', bytes: Buffer.from(body), pack: (bytes) => word(bytes.toString()) },
]

/** The notations whose fixtures begin with an article of one of everything. */
const notations: Readonly<Record<string, string>> = {
  'mdx.txt': 'kites.mdx',
  'hatena.txt': 'kites.hatena',
  'org.txt': 'kites.org',
  'asciidoc.txt': 'kites.adoc',
  'restructured-text.txt': 'kites.rst',
  'rd.txt': 'kites.rd',
}

/** What mutants are made from. */
export function readSeedlings(project: string): readonly Seedling[] {
  const content = join(project, 'content')
  const samples = readdirSync(content)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, bytes: readFileSync(join(content, name)) }))
  const noted = Object.entries(notations).map(([file, name]): readonly [string, string] => {
    const cases = readFileSync(join(project, 'tests/article/fixtures', file), 'utf8')
    return [name, /^=== .*\n([^]*?)^===>$/m.exec(cases)?.[1] ?? '']
  })
  const patterns = pathological(20).map(({ text }): readonly [string, string] => ['pattern.md', text])
  const written = [...own, ...feeds, ['kites.ipynb', notebook] as const, ...noted, ...patterns]
  return [...samples, ...documents, ...written.map(([name, text]) => ({ name, bytes: Buffer.from(text) }))]
}
