import type { Cue } from '../model/cue.js'
import type { Headline } from './headline.js'
import type { Introduction } from './introduction.js'
import type { NoiseRule } from './noise.js'
import type { Quantity } from './quantity.js'
import type { Speech } from './speech.js'
import type { FoundTitle, TitleContext } from './title-phrases.js'
import type { TopicCueReader } from './topic-cues.js'
import type { Dated } from './when.js'

/** All that depends on a natural language; one object per language, listed in the registry of `lang/`. */
export interface Language extends TopicCueReader {
  /** BCP 47 primary tag, also the `lang` of what is written. */
  readonly code: string
  /** Splits running text (no line breaks) into sentences; their concatenation is the text but for white space between them. */
  readonly splitSentences: (text: string) => readonly string[]
  /** Joins a hard-wrapped line to the next one. */
  readonly joinLines: (before: string, after: string) => string
  /** Whether a plain-text line is complete, so that the next line starts something new. */
  readonly endsLine: (line: string) => boolean
  /** Pieces between which a line may break; their concatenation is the text. Runs that no line could hold are cut. */
  readonly phrases: (text: string) => readonly string[]
  /** A sentence as it stands on a slide: its full stop is taken off (。 or a single `.`), other marks stay. */
  readonly slideLine: (sentence: string) => string
  /** All of a sentence as a line, with a slide's own ending, be it that it needs the sentence before it. */
  readonly wholeLine: (sentence: string) => string
  /**
   * The lines that a sentence could become on a slide, best first: shorter ones that say nothing else, and the sentence itself.
   * None if it can't be understood without the sentence before it, or is so long that it is better said.
   */
  readonly lines: (sentence: string) => readonly string[]
  /** The clauses of a sentence as lines that stand under each other and together say all of it; none if it can't be divided so. */
  readonly parts: (sentence: string) => readonly string[]
  /** The words that carry a text's meaning, in one form each, in its order: what texts on the same matter share. */
  readonly words: (text: string) => readonly string[]
  /** A heading as a slide's title: without its number, and shorter where that loses nothing. */
  readonly headingTitle: (heading: string) => string
  /** Short clauses of a sentence that say by themselves what it says, best first: what may stand over a slide; often none. */
  readonly headlines: (sentence: string) => readonly Headline[]
  /**
   * A short name for what a text without a heading is about, in words that stand so in one of its sentences; `undefined`
   * where nothing stands out.
   */
  readonly titleOf: (sentences: readonly string[], context: TitleContext) => FoundTitle | undefined
  /** What is no part of what an article in this language says. */
  readonly noise: readonly NoiseRule[]
  /**
   * What a sentence tells of the author who introduces himself in it, or `undefined` if it is no introduction. One without
   * a name counts only beside one with a name: that `I'm an engineer.` is the author's is known from `I'm Jane.` before it.
   */
  readonly introduction: (sentence: string) => Introduction | undefined
  /** Headings of sections that introduce the author: 自己紹介, About me. */
  readonly introductionHeading: RegExp
  /** The persons whom a text calls by name with a title, without the title: `Enrico Santus` of Enrico Santusさん. */
  readonly persons: (text: string) => readonly string[]
  /** The terms that a sentence introduces by saying what they are: `B/F` of the bytes per flop (B/F). */
  readonly introducedTerms: (sentence: string) => readonly string[]
  /** What the words of a sentence give away of its worth in a talk, in the order of the list of cues. */
  readonly cues: (sentence: string) => readonly Cue[]
  /** The amount that is the point of a line, if one is. */
  readonly quantity: (line: string) => Quantity | undefined
  /** When that was which a line says. */
  readonly when: (line: string) => Dated | undefined
  /** The times of day that a sentence names; else its days. */
  readonly moments: (sentence: string) => readonly string[]
  /** What a sentence quotes of somebody whom it names, if it hardly does more. */
  readonly speech: (sentence: string) => Speech | undefined
  /** How urgent an item is by the label that it begins with, 1 the most: `HIGH Update the keys`; `undefined` without one. */
  readonly priority: (item: string) => number | undefined
  /** Headings and sentences behind which other people speak for themselves. */
  readonly voices: RegExp
  /**
   * Sentences that say what a thing is: the `subject` that they name it by, missing where that is `this`, and `what` they say.
   */
  readonly definition: RegExp
  readonly quotationMarks: readonly [open: string, close: string]
  /** Sentences that hold only for some: `If you run your own registry, …`. */
  readonly conditional: RegExp
  /** Sentences that judge or advise: what is good or bad, worth doing, possible at last. */
  readonly verdict: RegExp
  /** Sentences that only take leave: what comes next, wishes, feelings: `次回は帆を縫います`, `We are excited to see it sail`. */
  readonly parting: RegExp
  /** Sentences that tell what somebody did: `風の強い日に揚げました`, `We tried it on a lake`. */
  readonly telling: RegExp
  /** What the speaking rate counts: characters or words. */
  readonly spokenUnits: (text: string) => number
  /** Spoken units a minute when nothing else is asked for. */
  readonly rate: number
  readonly labels: Labels
}

/** Our own fixed words on slides. */
export interface Labels {
  /** Title of what stands before the first heading: はじめに, Introduction. */
  readonly opening: string
  /** Title of the slide on an author whose name is not known. */
  readonly profile: string
  /** Title of the slide that lists the sections. */
  readonly agenda: string
  /** Title of the closing slide. */
  readonly closing: string
  /** Title of a closing slide that only says how to reach the author. */
  readonly thanks: string
  /** What stands between the names of two things that go together: と, and. */
  readonly and: string
  /** Spoken at the start of a section: of the first one, of those between in turns, of the last one. */
  readonly order: { readonly first: string; readonly between: readonly string[]; readonly last: string }
}
