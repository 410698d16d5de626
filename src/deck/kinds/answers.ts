import type { BulletItem } from '../../model/deck.js'
import type { Line, SentencePoint } from '../../model/outline.js'
import { mostItems } from '../fill-list.js'
import { chooseLayout } from '../fit.js'
import { isBelowItem } from '../rows.js'
import { bulletsHeight } from './bullets.js'
import type { MakeText, Setting } from './text-plan.js'

/** A question and its answer: two lines. */
const linesOfPair = 2

/** The questions of a list, each with its answer below, as many as a slide holds. */
export const makeAnswers: MakeText = ({ title, sentences }, { measure, language }) => {
  const pairs = pairsOf(sentences, language)
  for (let count = Math.min(pairs.length, mostItems / linesOfPair); count > 0; count--) {
    const items = pairs.slice(0, count)
    const layout = chooseLayout('bullets', title, bulletsHeight(items, measure), measure)
    if (layout) return { kind: 'bullets', step: layout.step, items }
  }
  return undefined
}

function pairsOf(
  sentences: readonly SentencePoint[],
  { wholeLine }: Pick<Setting['language'], 'wholeLine'>,
): readonly BulletItem[] {
  const pairs: BulletItem[] = []
  for (const [place, question] of sentences.entries()) {
    const answer = sentences[place + 1]
    const [answered] = answer?.lines ?? []
    // What asks on may mean the answer above it: `Why did this happen?`
    const isBehindAnswer = sentences[place - 1]?.sentence === pairs.at(-1)?.items?.[0]?.sources[0]
    const isAsked = question.lines.length > 0 || isBehindAnswer
    if (!isAsked || !answered || !answers(answer, question)) continue
    const whole = (): Line => ({ text: wholeLine(question.sentence.text), sources: [question.sentence] })
    pairs.push({ ...(question.lines[0] ?? whole()), items: [answered] })
  }
  return pairs
}

function answers(answer: SentencePoint | undefined, question: SentencePoint): boolean {
  const isAsked = question.block.kind === 'list' && question.cues.includes('question')
  return isAsked && answer !== undefined && !answer.cues.includes('question') && isBelow(answer, question)
}

/** Whether a sentence stands below another one in the same list, or goes on in its item. */
function isBelow({ block, item }: SentencePoint, upper: SentencePoint): boolean {
  return block.line === upper.block.line && isBelowItem(item?.path, upper.item?.path ?? [])
}
