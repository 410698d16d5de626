import { textOf } from './article-texts.js'
import type { CorpusArticle } from './corpus.js'
import { tellFacts } from './facts.js'
import type { ToldFact } from './facts.js'
import { lengthOf, speakingSeconds, sum } from './lengths.js'
import type { PlannedTalk } from './library.js'
import { lineEnd } from './line-ends.js'
import { recheckDeck } from './recheck-deck.js'
import type { Failure } from './recheck-deck.js'
import { isWholeSentence, measureOverlap } from './verbatim.js'
import type { Overlap } from './verbatim.js'
import { isContent, isMaterial, isTitle, listVisible } from './visible.js'
import type { VisibleText } from './visible.js'

/** What is measured of one talk, before it is summed up. Lengths are characters of Japanese, words of other languages. */
export interface Sample {
  readonly facts: readonly ToldFact[]
  readonly sections: number
  readonly slides: number
  /** Seconds: asked for, planned, and those that the script takes by its length. */
  readonly budget: number
  readonly planned: number
  readonly spoken: number
  readonly bullets: readonly number[]
  readonly titles: readonly number[]
  /** Per slide, code left out. */
  readonly visible: readonly number[]
  readonly linesPerSlide: readonly number[]
  readonly ends: readonly string[]
  readonly overlap: Overlap
  readonly wholeSentences: number
  readonly unsaid: number
  readonly repeatedTitles: number
  readonly failures: readonly Failure[]
  readonly cold: number
  readonly warm: number
}

/** Measures a planned talk. */
export function takeSample(article: CorpusArticle, talk: PlannedTalk, labels: ReadonlySet<string>): Sample {
  const { deck, article: read } = talk.plan
  const { language } = read
  const visible = listVisible(deck)
  const content = visible.filter((text) => isContent(text.slide) && !isMaterial(text))
  const lines = content.filter(({ field, isPart }) => !isTitle(field) && !isPart)
  const titles = content.filter(({ field }) => isTitle(field))
  const length = ({ text }: VisibleText): number => lengthOf(text, language)
  return {
    facts: tellFacts(article.facts, deck),
    sections: deck.sections.length,
    slides: deck.slides.length,
    budget: deck.seconds,
    planned: sum(deck.slides.map(({ seconds }) => seconds)),
    spoken: sum(deck.slides.flatMap(({ notes }) => notes.map(({ text }) => speakingSeconds(text, language)))),
    bullets: lines.map(length),
    titles: titles.map(length),
    visible: deck.slides.map((slide) =>
      sum(visible.filter((text) => text.slide === slide && text.field !== 'code').map(length)),
    ),
    linesPerSlide: deck.slides.map((slide) => lines.filter((text) => text.slide === slide).length),
    ends: lines.map(({ text }) => lineEnd(text, language)),
    overlap: measureOverlap(
      content.map(({ text }) => text),
      textOf(read),
      language,
    ),
    wholeSentences: lines.filter(({ text, sources }) =>
      isWholeSentence(
        text,
        sources.map((source) => source.text),
      ),
    ).length,
    unsaid: deck.unsaid.length,
    repeatedTitles: titles.length - new Set(titles.map(({ text }) => text)).size,
    failures: recheckDeck(read, deck, labels),
    cold: talk.cold,
    warm: talk.warm,
  }
}
