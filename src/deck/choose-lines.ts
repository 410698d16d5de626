import type { Line, SentencePoint } from '../model/outline.js'
import type { Layout } from '../model/theme.js'
import { measureText } from '../theme/measure.js'
import { chooseLayout, itemsHeight } from './fit.js'
import type { Measure } from './fit.js'

const mostItems = 4

/** More text than this is read, not listened to: about 150 Japanese characters or 45 English words (in em). */
const mostText = 150

/** So much is read at a glance: a line and a half, in em. */
const easyText = 40

/**
 * Chooses the lines that matter most, as many as a slide with a list holds; one that leans on the sentence before only
 * together with that.
 * @returns The lines in the author's order.
 */
export function chooseLines(
  sentences: readonly SentencePoint[],
  kind: 'bullets' | 'closing',
  title: string,
  measure: Measure,
): readonly Line[] {
  const chosen = new Map<SentencePoint, Line>()
  const inOrder = (lines: ReadonlyMap<SentencePoint, Line>): readonly Line[] =>
    sentences.flatMap((point) => lines.get(point) ?? [])
  const byWorth = sentences.filter(isForSlides).toSorted((a, b) => lineWorth(b, measure) - lineWorth(a, measure))
  const leaning = sentences.filter((point) => isForSlides(point) && leans(point))
  for (const point of [...byWorth.filter((other) => !leans(other)), ...leaning]) {
    const before = sentences[sentences.indexOf(point) - 1]
    if (chosen.size === mostItems) break
    if (leans(point) && !(before && chosen.has(before))) continue
    const fitting = point.lines.find((line) => {
      const candidate = inOrder(new Map(chosen).set(point, line))
      return textWidth(candidate, measure) <= mostText && listLayout(candidate, kind, title, measure) !== undefined
    })
    if (fitting) chosen.set(point, fitting)
  }
  return inOrder(chosen)
}

/** Chooses the line that says most in the type of a statement. */
export function chooseStatement(
  sentences: readonly SentencePoint[],
  measure: Measure,
): { readonly line: Line; readonly step: string } | undefined {
  const byWorth = sentences
    .filter((point) => isForSlides(point) && !leans(point))
    .toSorted((a, b) => lineWorth(b, measure) - lineWorth(a, measure))
  for (const line of byWorth.flatMap(({ lines }) => lines)) {
    const layout = statementLayout(line, measure)
    if (layout) return { line, step: layout.step }
  }
  return undefined
}

/** Whether a sentence can stand on a slide by itself. */
export function canBeLine(point: SentencePoint, measure: Measure): boolean {
  return (
    isForSlides(point) && !leans(point) && point.lines.some((line) => statementLayout(line, measure) !== undefined)
  )
}

/** Greetings and remarks about the article itself are said if at all. */
function isForSlides({ cues }: SentencePoint): boolean {
  return !cues.includes('courtesy') && !cues.includes('meta')
}

function leans({ cues }: SentencePoint): boolean {
  return cues.includes('leaning')
}

/** The layout in which some lines fit under a title. */
export function listLayout(
  lines: readonly Line[],
  kind: 'bullets' | 'closing',
  title: string,
  measure: Measure,
): Layout | undefined {
  const texts = lines.map(({ text }) => text)
  return chooseLayout(kind, title, itemsHeight(texts, measure), measure)
}

function statementLayout({ text }: Line, measure: Measure): Layout | undefined {
  return chooseLayout('statement', '', itemsHeight([text], measure), measure)
}

/** How much a sentence is worth on a slide: one that takes three lines there is better said than shown. */
function lineWorth({ weight, lines }: SentencePoint, measure: Measure): number {
  return weight * Math.min(1, easyText / Math.max(1, textWidth(lines.slice(0, 1), measure)))
}

function textWidth(lines: readonly Line[], { metrics }: Measure): number {
  const faces = metrics.layouts.bullets[0]?.body.faces ?? []
  return lines.reduce((width, { text }) => width + measureText(text, faces), 0)
}
