import type { Line, SentencePoint } from '../../model/outline.js'
import { chooseLayout, itemsHeight } from '../fit.js'
import type { BodyHeight, Measure } from '../fit.js'
import { outstanding, rankItems } from './text-plan.js'
import type { MakeText, Setting, TextPlan } from './text-plan.js'

/** A longer quotation is read out, not shown. */
const mostSentences = 2

/** So many lines of the author's own may stay in the script for other people's words. */
const mostOthers = 1

interface Quotation {
  readonly line: Line
  readonly by?: string
}

/** Other people's words, as they said them, if the weightiest line is theirs. */
export const makeQuote: MakeText = (plan, { measure, language }) => {
  const [best] = rankItems(plan.items)
  const quotation = best && (readBlock(best.point, plan, language) ?? readVoice(plan) ?? readSpeech(plan, language))
  const layout = quotation && chooseLayout('quote', '', quotationHeight(quotation, measure), measure)
  return layout && { kind: 'quote', step: layout.step, ...quotation }
}

/** A block quotation, the only one; its last line may name who said it. */
function readBlock(
  { block }: SentencePoint,
  { sentences, items }: TextPlan,
  language: Setting['language'],
): Quotation | undefined {
  const quoted = sentences.filter((point) => point.block.kind === 'quote')
  if (quoted.some(({ cues }) => cues.includes('meta'))) return undefined
  if (block.kind !== 'quote' || quoted.some((point) => point.block.line !== block.line)) return undefined
  const own = quoted.map(({ sentence }) => sentence)
  const by = /^[-–—―]+\s*(.+)$/u.exec(own.at(-1)?.text ?? '')?.[1]
  const words = by === undefined ? own : own.slice(0, -1)
  const others = items.filter(({ point }) => point.block.kind !== 'quote').length
  if (words.length === 0 || words.length > mostSentences || others > mostOthers) return undefined
  const text = words.map((sentence) => sentence.text).reduce(language.joinLines)
  return { line: { text, sources: own }, ...(by !== undefined && { by }) }
}

/** What one of several people says, if hardly anything else is shown. */
function readVoice({ items }: TextPlan): Quotation | undefined {
  const [best, ...others] = rankItems(items)
  const isVoice = best?.point.isQuoted && best.point.block.kind === 'list'
  if (!isVoice || others.length > mostOthers) return undefined
  const { sentence } = best.point
  return { line: { text: sentence.text, sources: [sentence] } }
}

/** A sentence that is hardly more than what somebody says. */
function readSpeech({ items }: TextPlan, language: Setting['language']): Quotation | undefined {
  const [best, ...others] = rankItems(items)
  if (!best || (others.length > mostOthers && best.point.weight < outstanding * others[0]!.point.weight))
    return undefined
  const { sentence } = best.point
  const speech = language.speech(sentence.text)
  return speech && { line: { text: speech.words, sources: [sentence] }, by: speech.by }
}

/** The height of a quotation with the name below it. */
export function quotationHeight({ line, by }: Quotation, measure: Measure): BodyHeight {
  return (layout) =>
    itemsHeight([line.text], measure)(layout) + (by === undefined ? 0 : bylineHeight(by, layout, measure))
}

function bylineHeight(by: string, { body, label, width }: Parameters<BodyHeight>[0], { countLines }: Measure): number {
  return label.gap + countLines(`— ${by}`, label, width - body.indent) * label.lineHeight
}
