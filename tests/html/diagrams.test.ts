import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawDiagram } from '../../src/html/diagrams/draw-diagram.js'
import { dressSvg } from '../../src/html/diagrams/dress-svg.js'
import { openMermaidLibrary } from '../../src/html/diagrams/library.js'
import { renderHtml } from '../../src/html/render-html.js'
import type { HtmlOutput } from '../../src/html/render-html.js'
import { languageOf } from '../../src/lang/registry.js'
import { diagramKinds, readDiagram } from '../../src/mermaid/read-diagram.js'
import { measureText } from '../../src/theme/measure.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const theme = readTheme('kamishibai', '16:9', nodeFiles)
const library = openMermaidLibrary()
const room = { width: 1112, height: 475 }

function render(markdown: string): HtmlOutput {
  const images = { file: 'deck.md', base: '/', allowed: [] }
  return renderHtml({ markdown, language: 'ja', theme, images, meta: { title: '題' }, notes: true }, nodeFiles)
}

function fence(source: string, info = 'mermaid'): string {
  return `\`\`\`${info}\n${source}\n\`\`\``
}

/** The pictures of a deck. */
function picturesOf(markdown: string): readonly string[] {
  return render(markdown).html.match(/<svg data-marp-mermaid[^]*?<\/svg>/g) ?? []
}

function pictureOf(source: string): string {
  const { diagram } = readDiagram(source)
  if (!diagram) throw new Error(`not drawn: ${source}`)
  return dressSvg(drawDiagram(diagram, { library, room, phrases: languageOf('ja').phrases }), 'x', '')
}

/** The texts of a picture, as they are seen. */
function textsOf(picture: string): readonly string[] {
  return [...picture.matchAll(/<text[^>]*>([^]*?)<\/text>/g)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, ''))
}

/** One of every kind that is drawn. */
const samples: Readonly<Record<string, string>> = {
  flowchart: 'flowchart LR\n  A[記事] -->|読む| B{話題}\n  subgraph 組\n    C\n  end',
  sequenceDiagram:
    'sequenceDiagram\n  actor 人\n  人->>+店: 注文\n  loop 待つ\n    店-->>-人: 品物\n  end\n  Note over 店: 終わり',
  stateDiagram: 'stateDiagram-v2\n  [*] --> 下書き\n  下書き --> [*] : 公開',
  classDiagram: 'classDiagram\n  class 注文 {\n    +番号 int\n    +合計()\n  }\n  注文 "1" *-- "*" 明細 : 持つ',
  erDiagram: 'erDiagram\n  顧客 ||--o{ 注文 : する\n  顧客 {\n    int id PK "番号"\n  }',
  xychart: 'xychart\n  title 件数\n  x-axis [1月, 2月]\n  bar 今年 [1, 2]\n  line 去年 [2, 1]',
}

describe('every kind', () => {
  test('has a sample here', () => {
    expect(Object.keys(samples)).toEqual(diagramKinds)
  })

  test.each(diagramKinds)('%s is a picture that stands by itself', (kind) => {
    const [picture = ''] = picturesOf(fence(samples[kind]!))
    expect(picture).not.toMatch(
      /<style|@import|<script|<a\b|https?:(?!\/\/www\.w3\.org\/2000\/svg")|NaN|undefined|Infinity/,
    )
    expect(picture).toMatch(/^<svg data-marp-mermaid xmlns="[^"]*" role="img" aria-label="[^"]+"/)
    for (const [, id] of picture.matchAll(/url\(#([^)]*)\)/g)) expect(picture).toContain(` id="${id}"`)
  })

  test.each(diagramKinds)('%s shows every Japanese word of its source', (kind) => {
    const seen = textsOf(pictureOf(samples[kind]!)).join(' ')
    for (const word of samples[kind]!.match(/[\p{Script=Han}\p{Script=Hiragana}]+/gu) ?? [])
      expect(seen).toContain(word)
  })

  test.each(diagramKinds)('%s fits its room, and is not blown up', (kind) => {
    for (const each of [room, { width: 300, height: 200 }]) {
      const { diagram } = readDiagram(samples[kind]!)
      const { width, height, scale } = drawDiagram(diagram!, { library, room: each, phrases: languageOf('ja').phrases })
      expect(width * scale).toBeLessThanOrEqual(each.width + 0.01)
      expect(height * scale).toBeLessThanOrEqual(each.height + 0.01)
      expect(scale).toBeLessThanOrEqual(2.2)
    }
  })
})

describe('a deck', () => {
  test('takes its diagrams by the first word of a fence, whatever its case', () => {
    const infos = ['mermaid', 'Mermaid title="a"', 'mermaid:flow.mmd', 'mermaids', 'js']
    expect(infos.map((info) => picturesOf(fence('graph LR\n  A', info)).length)).toEqual([1, 1, 1, 0, 0])
  })

  test('has no two ids alike', () => {
    const { html } = render(`${fence(samples['flowchart']!)}\n\n---\n\n${fence(samples['flowchart']!)}`)
    const ids = [...html.matchAll(/ id="(diagram-[^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('embeds the characters of its diagrams', () => {
    const { problems } = render(fence('flowchart LR\n  A[한]'))
    expect(problems).toMatchObject([{ rule: 'character-without-font', message: expect.stringContaining('한') }])
  })

  test('has the CSS of diagrams only if it has one', () => {
    expect(render('# 題').html).not.toContain('data-marp-mermaid')
  })

  test('is the same for the same input', () => {
    const deck = Object.values(samples)
      .map((source) => fence(source))
      .join('\n\n---\n\n')
    expect(render(deck).html).toBe(render(deck).html)
  })
})

describe('a picture is named', () => {
  const nameOf = (source: string): string | undefined =>
    / aria-label="([^"]*)"/.exec(picturesOf(fence(source))[0]!)?.[1]

  test('by its title', () => {
    expect(nameOf('flowchart LR\n  accTitle: 流れ "A" <b>\n  A --> B')).toBe('流れ &#34;A&#34; &#60;b&#62;')
  })

  test('else by its labels', () => {
    expect(nameOf('flowchart LR\n  A[記事] --> B[話題<br>二つ]')).toBe('記事, 話題 二つ')
  })
})

describe('what cannot be drawn stays code, with a problem', () => {
  const rows: readonly (readonly [string, number, string])[] = [
    ['gantt\n  title 予定', 4, 'gantt'],
    ['pie\n  "a" : 1', 4, 'pie'],
    ['mindmap\n  root', 4, 'mindmap'],
    ['journey\n  title a', 4, 'journey'],
    ['gitGraph\n  commit', 4, 'gitGraph'],
    ['timeline\n  2020 : a', 4, 'timeline'],
    ['quadrantChart\n  x-axis a', 4, 'quadrantChart'],
    ['flowchart LR\n  A --> B\n  A -->', 6, 'A -->'],
    ['sequenceDiagram\n  A->>B', 5, 'A->>B'],
    ['', 3, 'empty'],
  ]
  test.each(rows)('%j', (source, line, shown) => {
    const { html, problems } = render(`# 題\n\n${fence(source)}`)
    expect(html).not.toContain('<svg data-marp-mermaid')
    expect(problems).toMatchObject([
      {
        rule: 'diagram-not-drawn',
        severity: 'warning',
        place: { file: 'deck.md', line },
        message: expect.stringContaining(shown),
      },
    ])
    expect(problems[0]?.hint).toContain('flowchart')
  })
})

test('labels that come out too small are reported with their size', () => {
  const tower = `erDiagram\n${Array.from({ length: 30 }, (_, place) => `  a${place} ||--|| b : x`).join('\n')}`
  expect(render(`# 題\n\n${fence(tower)}`).problems).toMatchObject([
    {
      rule: 'diagram-too-small',
      severity: 'warning',
      place: { file: 'deck.md', line: 3 },
      message: expect.stringMatching(/\d px/),
    },
  ])
})

describe('a graph that would be too small to read', () => {
  const chain = (direction: string): string =>
    `flowchart ${direction}\n${Array.from({ length: 9 }, (_, place) => `  段階${place} --> 段階${place + 1}`).join('\n')}`
  const scaleOf = (source: string): number => {
    return drawDiagram(readDiagram(source).diagram!, { library, room, phrases: languageOf('ja').phrases }).scale
  }

  test('goes on in another row', () => {
    for (const direction of ['LR', 'TD']) expect(scaleOf(chain(direction))).toBeGreaterThan(1.2)
  })

  test('is turned if groups keep it from that', () => {
    const rows = Array.from({ length: 5 }, (_, place) => `  a${place}[箱] --> a${place + 1}[箱]`).join('\n')
    expect(scaleOf(`flowchart TD\n  subgraph 組\n${rows}\n  end`)).toBeGreaterThan(1.2)
  })
})

describe('hostile text', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '</svg><img src=x onerror=alert(1)>',
    '</text></title></style><script>alert(1)</script>',
    "' onload='alert(1)",
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '#lt;script#gt;alert(1)#lt;/script#gt;',
    '#quot; onload=#quot;alert(1)',
    'javascript:alert(1)',
    'url(https://example.com/x)',
    '<b onmouseover=alert(1)>x</b>',
    '<a href=javascript:alert(1)>x</a>',
    ']]><!-- -->',
  ]
  const places: readonly ((attack: string) => string)[] = [
    (attack) =>
      `flowchart LR\n  accTitle: ${attack}\n  A["${attack}"] -->|"${attack}"| B\n  subgraph g ["${attack}"]\n    C\n  end`,
    (attack) =>
      `sequenceDiagram\n  participant A as ${attack}\n  A->>B: ${attack}\n  loop ${attack}\n    Note over A: ${attack}\n  end`,
    (attack) => `stateDiagram\n  a : ${attack}\n  a --> b : ${attack}`,
    (attack) => `classDiagram\n  class A["${attack}"]\n  A : +${attack}\n  A "${attack}" --> B : ${attack}`,
    (attack) => `erDiagram\n  "${attack}" ||--|| B : "${attack}"\n  B {\n    int a "${attack}"\n  }`,
    (attack) => `xychart\n  title "${attack}"\n  x-axis "${attack}" ["${attack}"]\n  bar "${attack}" [1]`,
    (attack) =>
      `flowchart LR\n  A --> B\n  click A "${attack}"\n  style A fill:${attack}\n  linkStyle 0 stroke:${attack}`,
  ]
  /** All that a picture may be made of. */
  const safe =
    /^(?:<\/?(?:svg|title|defs|marker|g|rect|circle|ellipse|line|path|polygon|polyline|text|tspan)(?: (?!on)[\w:-]+(?:="[^"<>]*")?)* ?\/?>|[^<>]+)*$/

  test.each(attacks)('%s is only text', (attack) => {
    for (const place of places) {
      for (const picture of picturesOf(fence(place(attack)))) {
        expect(picture).toMatch(safe)
        expect(picture.replaceAll(/>[^<]*</g, '><').replaceAll(/aria-label="[^"]*"/g, '')).not.toMatch(
          /alert|example\.com/,
        )
      }
    }
  })

  test('so is any text', () => {
    const picturesWith = (text: string): readonly string[] =>
      places.flatMap((place) => {
        const { diagram } = readDiagram(place(text))
        return diagram ? [dressSvg(drawDiagram(diagram, { library, room, phrases: (all) => [all] }), 'x', '')] : []
      })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (text) => {
        for (const picture of picturesWith(text)) expect(picture).toMatch(safe)
      }),
      { numRuns: 40 },
    )
  })
})

describe('labels stand inside their boxes', () => {
  const faces = theme.metrics.layouts.bullets[0]!.body.faces
  const letters = fc.constantFrom(...'漢字かなカナー、。「」（）ABCWMilf.-_0189 m…①'.split(''))
  const anyLabel = fc.array(letters, { minLength: 1, maxLength: 30 }).map((label) => label.join(''))

  /** Whether every text of a group is narrower than the group's first box. */
  function overhang(picture: string, group: string): number {
    const boxes = picture.match(new RegExp(`<g class="${group}">.*?</g>`, 'g')) ?? []
    expect(boxes.length).toBeGreaterThan(0)
    return Math.max(
      ...boxes.flatMap((box) => {
        const width = Number(/<rect[^>]* width="([\d.]+)"/.exec(box)?.[1])
        return [...box.matchAll(/<text[^>]* font-size="(\d+)"[^>]*>(.*?)<\/text>/g)].flatMap(([, size, text = '']) =>
          text
            .split('</tspan><tspan x')
            .map((line) => line.replace(/^="[^>]*>/, '').replaceAll(/<[^>]*>/g, ''))
            .map((line) => measureText(line.replaceAll(/&[^;]*;/g, '&'), faces) * Number(size) - width),
        )
      }),
    )
  }

  test.each([
    ['boxes', 'node', (label: string) => `flowchart LR\n  A["${label}"]`],
    ['people', 'actor', (label: string) => `sequenceDiagram\n  participant A as ${label}\n  A->>A: x`],
    ['classes', 'class-node', (label: string) => `classDiagram\n  class A["${label}"] {\n    +${label}\n  }`],
    ['entities', 'entity', (label: string) => `erDiagram\n  a {\n    int id "${label}"\n  }`],
  ])('%s', (_, group, source) => {
    fc.assert(
      fc.property(anyLabel, (label) => {
        const { diagram } = readDiagram(source(label))
        if (!diagram) return
        const { svg } = drawDiagram(diagram, { library, room, phrases: languageOf('ja').phrases })
        const picture = dressSvg({ svg, width: 1, height: 1, margin: 0, scale: 1 }, 'x', '')
        expect(overhang(picture, group)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a sequence diagram', () => {
  test('has room for its messages between the lines of those who send them', () => {
    const label = '三月の空き状況をまとめて問い合わせる'
    const picture = pictureOf(`sequenceDiagram\n  A->>B: ${label}\n  B->>C: ${label}`)
    const lines = [...picture.matchAll(/<line x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="\2"/g)]
    const lengths = lines.map(([, x1, , x2]) => Math.abs(Number(x1) - Number(x2)))
    expect(lengths).toHaveLength(2)
    for (const length of lengths) expect(length).toBeGreaterThan(measureText(label, theme.metrics.kicker.faces) * 16)
  })

  test('lets nothing stand above what it follows', () => {
    const picture = pictureOf(
      'sequenceDiagram\n  Note over A: 一<br>二\n  A->>B: 三<br>四\n  loop 五\n    B->>B: 六\n  end\n  Note right of B: 七',
    )
    const places = '一三六七'.split('').map((text) => picture.indexOf(text))
    expect(Math.min(...places)).toBeGreaterThan(0)
    const [note, later] = [...picture.matchAll(/<g class="note"[^>]*><polygon points="[\d.]+,([\d.]+)/g)].map(([, y]) =>
      Number(y),
    )
    const [message] = [...picture.matchAll(/<g class="message"[^>]*><line x1="[\d.]+" y1="([\d.]+)"/g)].map(([, y]) =>
      Number(y),
    )
    expect(note).toBeLessThan(message!)
    expect(message).toBeLessThan(later!)
  })
})

describe('a chart', () => {
  test('names its series as its author did, or not at all', () => {
    expect(textsOf(pictureOf('xychart\n  bar 前 [1]\n  line 後 [2]'))).toEqual(expect.arrayContaining(['前', '後']))
    expect(textsOf(pictureOf('xychart\n  bar [1]\n  line [2]')).join(' ')).not.toMatch(/[A-Za-z]/)
  })

  test('lies down if its labels would run into each other', () => {
    const labels = ['受付の窓口にて', '書類の確認', '審査の手続き', '結果の通知', '支払いと記録'].join(', ')
    const [first] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>受付/
      .exec(pictureOf(`xychart\n  x-axis [${labels}]\n  bar [1, 2, 3, 4, 5]`))!
      .slice(1)
      .map(Number)
    expect(first).toBeLessThan(200)
  })

  test('leaves labels out where there are too many', () => {
    const values = Array.from({ length: 60 }, (_, place) => place)
    const texts = textsOf(pictureOf(`xychart\n  line [${values.join(', ')}]`))
    expect(texts.length).toBeLessThan(30)
  })
})
