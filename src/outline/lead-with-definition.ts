import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import type { Line, Point, SentencePoint, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'

/** It comes to weigh so many times as much as anything else of its topic: long sentences count for less. */
const lead = 1.1

/** Who says that later than in so many sentences has told of the thing already. */
const firstSentences = 12

/** What is about the article itself, goes on from something else or asks, defines nothing. */
const otherwise: ReadonlySet<Cue> = new Set(['meta', 'courtesy', 'question', 'connective', 'written'])

/**
 * Makes the first sentence that says what the title's thing is as weighty as any of its topic: nobody follows details of what
 * they don't know. One that calls the thing `this` can be a line without that word, as the audience has read the title.
 */
export function leadWithDefinition(topics: readonly Topic[], title: Line, language: Language): readonly Topic[] {
  const known = new Set(language.words(title.text))
  const first = topics.flatMap(({ points }) => sentencePoints(points)).slice(0, firstSentences)
  const definition = first.find((point) => defines(point, known, language))
  return topics.map(({ points, ...topic }) => {
    const most = points.reduce((max, { weight }) => Math.max(max, weight), 0)
    const leading = (point: Point): Point => (point === definition ? strengthen(definition, most, language) : point)
    return { ...topic, points: points.map(leading) }
  })
}

function defines(point: SentencePoint, known: ReadonlySet<string>, language: Language): boolean {
  const { subject, what } = definitionIn(point, language)
  const isAnother = point.cues.some((cue) => otherwise.has(cue) || (subject !== undefined && cue === 'leaning'))
  return (
    point.block.kind === 'paragraph' && !isAnother && language.words(subject ?? what).some((word) => known.has(word))
  )
}

/** @param most What the weightiest point of its topic weighs. */
function strengthen(point: SentencePoint, most: number, language: Language): SentencePoint {
  const weight = point.weight < most ? lead * most : point.weight
  const { subject, what } = definitionIn(point, language)
  const own = subject === undefined && point.lines.length === 0 ? language.lines(what) : []
  if (own.length === 0) return { ...point, weight }
  const lines = own.map((text) => ({ text, sources: [point.sentence] }))
  return { ...point, weight, lines, cues: point.cues.filter((cue) => cue !== 'leaning') }
}

/** What a sentence says a thing to be, nothing if it defines none, and what it calls the thing if that is more than `this`. */
function definitionIn({ sentence }: SentencePoint, { definition }: Language): { subject?: string; what: string } {
  return { what: '', ...definition.exec(sentence.text)?.groups }
}
