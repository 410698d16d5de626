import type { Point, SentencePoint, ShowPoint } from '../model/outline.js'

/** The points of one slide: sentences to say, and what is shown while they are said. */
export interface SlidePlan {
  readonly show?: ShowPoint
  readonly sentences: readonly SentencePoint[]
}

/** A pause for turning the slide, in seconds. */
const pauseSeconds = 2

/** As long as a slide may stand; 12 to 60 s are comfortable. */
const slideSeconds = 30

/** Chooses the points that matter most and fit the time, and parts them into slides, in the author's order. */
export function choosePoints(points: readonly Point[], seconds: number): readonly SlidePlan[] {
  for (let speech = seconds; speech > 0;) {
    const plans = partIntoSlides(fillTime(points, speech))
    const excess = plans.reduce((total, plan) => total + secondsOf(plan), 0) - seconds
    if (excess <= 0) return plans
    speech -= Math.max(1, excess)
  }
  return []
}

/** The time that a slide takes: its script and a pause, in whole seconds. */
export function secondsOf(plan: SlidePlan): number {
  const points = [...plan.sentences, ...(plan.show ? [plan.show] : [])]
  return Math.ceil(points.reduce((total, point) => total + point.seconds, 0)) + pauseSeconds
}

function fillTime(points: readonly Point[], seconds: number): readonly Point[] {
  const byWeight = points.toSorted((a, b) => b.weight - a.weight)
  const chosen = new Set<Point>()
  let left = seconds
  for (const point of byWeight) {
    if (point.seconds > left) continue
    chosen.add(point)
    left -= point.seconds
  }
  return points.filter((point) => chosen.has(point))
}

/** Neighbours under one heading share slides of about equal length; what is shown has a slide of its own. */
function partIntoSlides(points: readonly Point[]): readonly SlidePlan[] {
  const plans: SlidePlan[] = []
  let run: SentencePoint[] = []
  const endRun = (): void => {
    plans.push(...partEvenly(run))
    run = []
  }
  for (const point of points) {
    if (point.kind === 'show') {
      const introduction = run.length >= 2 ? run.splice(-1) : []
      endRun()
      plans.push({ show: point, sentences: introduction })
    } else {
      if (run.length > 0 && run.at(-1)?.title !== point.title) endRun()
      run.push(point)
    }
  }
  endRun()
  return plans
}

function partEvenly(sentences: readonly SentencePoint[]): readonly SlidePlan[] {
  const total = sentences.reduce((sum, { seconds }) => sum + seconds, 0)
  const count = Math.min(sentences.length, Math.max(1, Math.round(total / slideSeconds)))
  const parts: SentencePoint[][] = Array.from({ length: count }, () => [])
  let spoken = 0
  for (const sentence of sentences) {
    const middle = spoken + sentence.seconds / 2
    parts[Math.min(count - 1, Math.floor((middle / total) * count))]?.push(sentence)
    spoken += sentence.seconds
  }
  return parts.filter((part) => part.length > 0).map((part) => ({ sentences: part }))
}
