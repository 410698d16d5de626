import { chooseItems } from '../../../src/deck/choose-lines.js'
import { measureWith } from '../../../src/deck/fit.js'
import type { Setting, TextPlan } from '../../../src/deck/kinds/text-plan.js'
import { languageOf } from '../../../src/lang/registry.js'
import type { Slide } from '../../../src/model/deck.js'
import type { SentencePoint } from '../../../src/model/outline.js'
import { readTheme } from '../../../src/theme/read-theme.js'
import { nodeFiles } from '../../node-files.js'
import { heading, sentence } from '../points.js'

const { metrics } = readTheme('kamishibai', '16:9', nodeFiles)
export const measure = measureWith(metrics, languageOf('ja').phrases)

type Given = Omit<Parameters<typeof sentence>[1] & object, 'kind'> & { readonly kind?: SentencePoint['block']['kind'] }

/** A sentence in these words, which are its line, too. */
export function said(text: string, { kind = 'paragraph', ...given }: Given = {}): SentencePoint {
  const line = text.length
  const source = { line, text: `${text}。` }
  const point = sentence(line, given)
  return {
    ...point,
    sentence: source,
    block: { kind, line: given.block ?? line },
    lines: [{ text, sources: [source] }],
  }
}

/** The plan of a slide that says these sentences. */
export function planOf(...sentences: readonly SentencePoint[]): TextPlan {
  return {
    title: heading.text,
    sentences,
    items: chooseItems({ sentences, kind: 'bullets', title: heading.text }, { measure, language: languageOf('ja') }),
  }
}

/** Five minutes in Japanese, with slides of these kinds before. */
export function settingOf(...before: readonly ('bullets' | 'number' | 'section')[]): Setting {
  const slides = before.map((kind) => ({ kind }) as unknown as Slide)
  return { measure, language: languageOf('ja'), seconds: 300, before: slides }
}
