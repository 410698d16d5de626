import type { BulletItem } from '../../model/deck.js'
import type { SentencePoint } from '../../model/outline.js'
import { mostItems } from '../choose-lines.js'
import { chooseLayout } from '../fit.js'
import { bulletsHeight } from './bullets.js'
import type { MakeText } from './text-plan.js'

/** A question and its answer: two lines. */
const linesOfPair = 2

/** The questions of a list, each with its answer below, as many as a slide holds. */
export const makeAnswers: MakeText = ({ title, sentences }, { measure }) => {
  const pairs = sentences.flatMap((point, place) => pairOf(point, sentences[place + 1]))
  for (let count = Math.min(pairs.length, mostItems / linesOfPair); count > 0; count--) {
    const items = pairs.slice(0, count)
    const layout = chooseLayout('bullets', title, bulletsHeight(items, measure), measure)
    if (layout) return { kind: 'bullets', step: layout.step, items }
  }
  return undefined
}

function pairOf(question: SentencePoint, answer: SentencePoint | undefined): readonly BulletItem[] {
  const [asked] = question.lines
  const [answered] = answer?.lines ?? []
  const isAsked = question.block.kind === 'list' && question.cues.includes('question')
  if (!isAsked || !asked || !answered || answer?.block.line !== question.block.line) return []
  return [{ ...asked, items: [answered] }]
}
