import fc from 'fast-check'
import type { Deck, Slide } from '../../src/model/deck.js'
import type { Line } from '../../src/model/outline.js'
import { anyText } from './texts.js'

function line(text: string, ...lines: readonly number[]): Line {
  return { text, sources: lines.map((number) => ({ line: number, text })) }
}

const base = {
  section: 's1',
  seconds: 20,
  step: '',
  notes: [line('これは台本です。', 9), line('二つ目の文です。', 10)],
}

/** A deck with a slide of every kind. */
export const japaneseDeck: Deck = {
  title: '財布を忘れた日',
  author: '山田 花子',
  organisation: '架空商事',
  role: '会計係',
  date: '2024-05-01',
  language: 'ja',
  seconds: 300,
  sections: [{ id: 's1', title: '香港まで', seconds: 140 }],
  slides: [
    {
      ...base,
      kind: 'title',
      id: 'title-1',
      section: '',
      title: line('財布を忘れた日', 2),
      subtitle: line('出張の話', 3),
      notes: [],
    },
    {
      ...base,
      kind: 'profile',
      id: 'profile-1',
      section: '',
      title: line('山田 花子', 4),
      items: [line('架空商事', 4), line('会計係', 4)],
    },
    {
      ...base,
      kind: 'agenda',
      id: 'agenda-1',
      section: '',
      title: line('アジェンダ'),
      items: [line('香港まで', 5), line('かかったお金', 24)],
      notes: [],
    },
    { ...base, kind: 'section', id: 'section-1', title: line('香港まで', 5), notes: [] },
    {
      ...base,
      kind: 'bullets',
      id: 'bullets-1',
      step: 'small',
      title: line('空港で', 7),
      items: [
        { ...line('保安検査に1時間以上かかった', 8), items: [line('列は二重に折れていた', 9)] },
        line('搭乗口まで走った', 11),
      ],
    },
    { ...base, kind: 'statement', id: 'statement-1', title: line('空港で', 7), line: line('財布がない', 13) },
    {
      ...base,
      kind: 'number',
      id: 'number-1',
      title: line('空港で', 7),
      value: '1',
      unit: '時間以上',
      line: line('保安検査に1時間以上かかった', 8),
    },
    {
      ...base,
      kind: 'timeline',
      id: 'timeline-1',
      title: line('旅程', 14),
      steps: [
        { when: '12/1（金）の夕方', line: line('関西を発った', 14) },
        { when: '12月4日', line: line('熱を出した', 15) },
      ],
    },
    { ...base, kind: 'quote', id: 'quote-1', title: line('空港で', 7), line: line('財布は家だ', 14), by: '母' },
    {
      ...base,
      kind: 'figure',
      id: 'figure-1',
      title: line('道のり', 15),
      images: [{ src: 'img/道 のり.png', alt: '関西から香港への道のり', caption: line('片道4時間', 16) }],
    },
    {
      ...base,
      kind: 'code',
      id: 'code-1',
      title: line('探すコード', 17),
      code: 'if (!wallet) {\n  ask("`---`")\n}',
      language: 'js',
      from: 18,
      to: 22,
    },
    {
      ...base,
      kind: 'diagram',
      id: 'diagram-1',
      title: line('道のりの図', 17),
      source: 'flowchart LR\n  家 --> 空港 --> 香港',
      language: 'mermaid',
      from: 18,
      to: 21,
    },
    {
      ...base,
      kind: 'table',
      id: 'table-1',
      title: line('かかったお金', 24),
      head: ['何', 'いくら'],
      rows: [
        ['バス', '40 | 現地通貨'],
        ['土産', '0'],
      ],
    },
    {
      ...base,
      kind: 'closing',
      id: 'closing-1',
      section: '',
      title: line('まとめ'),
      items: [line('財布は玄関に置く', 30)],
      contacts: [line('X: @hanako_yamada', 4)],
      notes: [],
    },
  ],
  unsaid: [],
}

const anyKinds = ['bullets', 'statement', 'number', 'timeline', 'quote', 'table', 'code'] as const

/** Decks of anything: what people write is never what one expects. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...anyKinds),
      texts: fc.array(anyText, { minLength: 1, maxLength: 4 }),
      notes: fc.array(anyText, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((slides) => ({
    ...japaneseDeck,
    slides: slides.map(({ kind, texts, notes }, place) => anySlide(kind, texts, notes, place)),
  }))

function anySlide(
  kind: (typeof anyKinds)[number],
  texts: readonly string[],
  notes: readonly string[],
  place: number,
): Slide {
  const [first = '', ...others] = texts
  const common = {
    ...base,
    id: `${kind}-${place}`,
    title: line(first, place + 1),
    notes: notes.map((note) => line(note, 50)),
  }
  switch (kind) {
    case 'bullets':
      return { ...common, kind, items: others.map((text) => ({ ...line(text, 40), items: [line(first, 41)] })) }
    case 'statement':
      return { ...common, kind, line: line(first, 40) }
    case 'number':
      return { ...common, kind, value: first, unit: others.join(' '), line: line(first, 40) }
    case 'timeline':
      return { ...common, kind, steps: texts.map((text) => ({ when: first, line: line(text, 40) })) }
    case 'quote':
      return { ...common, kind, line: line(first, 40), by: others.join(' ') }
    case 'table':
      return { ...common, kind, head: texts, rows: [others, texts] }
    case 'code':
      return { ...common, kind, code: texts.join('\n'), language: 'js', from: 40, to: 45 }
  }
}
