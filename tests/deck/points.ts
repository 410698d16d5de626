import type { Cue } from '../../src/model/cue.js'
import type { Line, Point, SentencePoint } from '../../src/model/outline.js'

export const heading: Line = { text: '見出し', sources: [{ line: 1, text: '見出し' }] }

/** A sentence of 10 seconds in a paragraph of its own, unless it is said otherwise. */
export function sentence(
  line: number,
  {
    cues = [],
    block = line,
    kind = 'paragraph',
    text = `${line}番目の文。`,
    ...rest
  }: Partial<Pick<SentencePoint, 'weight' | 'seconds' | 'title' | 'item'>> & {
    readonly cues?: readonly Cue[]
    readonly block?: number
    readonly kind?: 'paragraph' | 'list'
    readonly text?: string
  } = {},
): SentencePoint {
  const source = { line, text }
  return {
    kind: 'sentence',
    weight: 1,
    seconds: 10,
    title: heading,
    sentence: source,
    block: { kind, line: block },
    cues,
    lines: [{ text: `${line}番目の文`, sources: [source] }],
    ...rest,
  }
}

/** A picture. */
export function picture(line: number): Point {
  return {
    kind: 'show',
    weight: 1,
    seconds: 10,
    title: heading,
    show: { kind: 'figure', line, src: `${line}.png`, alt: '' },
  }
}

/** A picture that can't be shown. */
export function lostPicture(line: number): Point {
  return { ...picture(line), kind: 'show', show: { kind: 'figure', line, src: `${line}.png`, alt: '', isLost: true } }
}

/** A piece of code. */
export function code(line: number): Point {
  return { ...picture(line), kind: 'show', show: { kind: 'code', line, language: 'sh', code: 'ls' } }
}
