import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import type { Line, Point, SentencePoint, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'

/** What it adds to a sentence to say what the thing is that the title names. */
const definitionGain = 0.5

/** Who says that later than in so many sentences has told of the thing already. */
const firstSentences = 12

/** What is about the article itself, goes on from something else or asks, defines nothing. */
const otherwise: ReadonlySet<Cue> = new Set(['meta', 'courtesy', 'question', 'connective', 'written'])

/**
 * Makes the first sentence weightier that says what the title's thing is: nobody follows details of what they don't know. One
 * that calls the thing `this` can be a line without that word, as the audience has read the title.
 */
export function leadWithDefinition(topics: readonly Topic[], title: Line, language: Language): readonly Topic[] {
  const known = new Set(language.words(title.text))
  const first = topics.flatMap(({ points }) => sentencePoints(points)).slice(0, firstSentences)
  const definition = first.find((point) => defines(point, known, language))
  const lead = (point: Point): Point => (point === definition ? strengthen(definition, language) : point)
  return definition ? topics.map((topic) => ({ ...topic, points: topic.points.map(lead) })) : topics
}

function defines(point: SentencePoint, known: ReadonlySet<string>, language: Language): boolean {
  const { subject, what } = definitionIn(point, language)
  const isAnother = point.cues.some((cue) => otherwise.has(cue) || (subject !== undefined && cue === 'leaning'))
  return (
    point.block.kind === 'paragraph' && !isAnother && language.words(subject ?? what).some((word) => known.has(word))
  )
}

function strengthen(point: SentencePoint, language: Language): SentencePoint {
  const { subject, what } = definitionIn(point, language)
  const weight = point.weight + definitionGain
  const own = subject === undefined && point.lines.length === 0 ? language.lines(what) : []
  if (own.length === 0) return { ...point, weight }
  const lines = own.map((text) => ({ text, sources: [point.sentence] }))
  return { ...point, weight, lines, cues: point.cues.filter((cue) => cue !== 'leaning') }
}

/** What a sentence says a thing to be, nothing if it defines none, and what it calls the thing if that is more than `this`. */
function definitionIn({ sentence }: SentencePoint, { definition }: Language): { subject?: string; what: string } {
  return { what: '', ...definition.exec(sentence.text)?.groups }
}
