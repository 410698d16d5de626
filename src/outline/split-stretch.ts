import type { Language } from '../lang/language.js'
import type { ArticleSection, Block } from '../model/article.js'
import { bestCuts } from './best-cuts.js'
import { sentencesOf } from '../model/block-sentences.js'
import { secondsOf } from './block-seconds.js'
import { scoreBoundaries } from './boundary-features.js'
import type { Passage } from './boundary-features.js'
import { measureCohesion } from './cohesion.js'
import type { Stretch } from './stretch.js'
import { sumSeconds } from '../model/duration.js'
import type { TalkFrame } from './talk-frame.js'

/** How much cohesion and even lengths count beside what speaks for a boundary. */
const cohesionWeight = 0.1
const lengthWeight = 0.6

/** No part has less to say than this, in seconds. */
const leastSeconds = 20

/** Only the likeliest places are tried, so that time does not grow with the square of the text. */
const mostPlaces = 100

/** A passage, and where it is from. */
interface Piece extends Passage {
  readonly section: ArticleSection
  readonly blocks: readonly Block[]
  /** Time to say it. */
  readonly seconds: number
}

/**
 * Splits a stretch without subheadings where its text turns to something else, at beginnings of paragraphs only.
 * @param most How many parts at most; fewer if some would have too little to say.
 */
export function splitStretch(stretch: Stretch, most: number, frame: TalkFrame): readonly Stretch[] {
  const pieces = stretch.sections.flatMap((section) => cutAtParagraphs(section, frame))
  const starts = chooseStarts(pieces, most, frame.language)
  return starts.map((start, place) => {
    const run = pieces.slice(start, starts[place + 1])
    const sections = rejoinSections(run)
    const seconds = sumSeconds(run)
    const above = stretch.head.heading
    const heading = place === 0 ? above : sections[0]?.heading
    return { sections, seconds, head: { ...(heading && { heading }), seconds }, ...(above && { above }) }
  })
}

/** What is listed, quoted or shown belongs to the paragraph before. */
function cutAtParagraphs(section: ArticleSection, { language, speakingRate }: TalkFrame): readonly Piece[] {
  const runs: Block[][] = []
  for (const block of section.blocks) {
    if (runs.length === 0 || block.kind === 'paragraph') runs.push([block])
    else runs.at(-1)!.push(block)
  }
  return runs.map((blocks) => {
    const sentences = blocks.flatMap(sentencesOf).map(({ text }) => text)
    const seconds = blocks.reduce((sum, block) => sum + secondsOf(block, language, speakingRate), 0)
    return { section, blocks, sentences, words: sentences.map(language.words), seconds }
  })
}

/** The first piece of every part: of so many parts as have all enough to say. */
function chooseStarts(pieces: readonly Piece[], most: number, language: Language): readonly number[] {
  const boundaries = scoreBoundaries(pieces, language)
  const places = likeliestPlaces(boundaries)
  const runs = places.map((place, run) => pieces.slice(place, places[run + 1]))
  const cohesion = measureCohesion(runs.map((run) => run.flatMap(({ words }) => words.flat())))
  const ends = endsOf(runs.map(sumSeconds))
  for (let parts = most; parts > 1; parts--) {
    const starts = bestCuts(places.length, parts, (from, to) => {
      const seconds = ends[to]! - ends[from]!
      if (seconds < leastSeconds) return undefined
      const uneven = Math.log((seconds * parts) / ends.at(-1)!) ** 2
      const boundary = from === 0 ? 0 : boundaries[places[from]!]!
      return boundary + cohesionWeight * cohesion[from]![to]! - lengthWeight * uneven
    })
    if (starts) return starts.map((start) => places[start]!)
  }
  return [0]
}

/** What the first 0, 1, 2, … lengths sum up to. */
function endsOf(lengths: readonly number[]): readonly number[] {
  const ends = [0]
  for (const length of lengths) ends.push(ends.at(-1)! + length)
  return ends
}

/** The first piece, and of the others those that a new topic begins with most likely, in order. */
function likeliestPlaces(boundaries: readonly number[]): readonly number[] {
  const others = boundaries.map((_, place) => place).slice(1)
  const likeliest = others.toSorted((a, b) => boundaries[b]! - boundaries[a]! || a - b).slice(0, mostPlaces)
  return [0, ...likeliest.toSorted((a, b) => a - b)]
}

/** The pieces of a section are one again; it keeps its heading where it is whole from its beginning. */
function rejoinSections(run: readonly Piece[]): readonly ArticleSection[] {
  const blocks = new Map<ArticleSection, Block[]>()
  for (const piece of run) {
    blocks.set(piece.section, blocks.get(piece.section) ?? [])
    blocks.get(piece.section)!.push(...piece.blocks)
  }
  return Array.from(blocks, ([{ heading, depth, blocks: all }, own]) => {
    return { ...(heading && own[0] === all[0] && { heading }), depth, blocks: own }
  })
}
