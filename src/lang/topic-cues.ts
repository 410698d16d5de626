import type { TopicRole } from '../model/outline.js'

/** How a block of text takes up the one before it: it turns to something else, it goes on with it, or neither is said. */
export type BlockStart = 'pivot' | 'goesOn' | 'open'

/** The words of a language that tell how an article is divided; patterns, each for the beginning of a text in lower case. */
export interface TopicCues {
  readonly pivots: readonly string[]
  readonly continuations: readonly string[]
  /** Headings of sections that frame the others. */
  readonly roles: Readonly<Record<TopicRole, readonly string[]>>
  /** Headings of sections that say what to do, or to learn, after all the others. */
  readonly advice: readonly string[]
  /** Headings that any article could have; patterns, each for a whole heading. */
  readonly anybodys: readonly string[]
}

/** What a language tells about how an article is divided. */
export interface TopicCueReader {
  /** How a block takes up the one before it, by its first sentence. */
  readonly blockStart: (sentence: string) => BlockStart
  /** What a heading says that its section is for; `undefined` for one of its own matter. */
  readonly sectionRole: (heading: string) => TopicRole | undefined
  /** Whether a heading says that its section tells what to do or to learn: Recommendations, 今後の課題. */
  readonly advises: (heading: string) => boolean
  /** Whether a heading names the matter of its section, not only its place in the article: はじめに, Timeline, 参考. */
  readonly namesMatter: (heading: string) => boolean
}

/** What may stand before the first word: brackets, and before that of a heading its number or mark. */
const beforeText = /^[\s「『（("“'‘]+/u
const beforeHeading = /^(?:第?[\d０-９一二三四五六七八九十]+[章節部]|[^\p{L}]+)+/u

/** Makes of a language's cues what its contract asks for. */
export function readTopicCues({ pivots, continuations, roles, advice, anybodys }: TopicCues): TopicCueReader {
  const pivot = beginningWith(pivots)
  const continuation = beginningWith(continuations)
  const introduction = beginningWith(roles.introduction)
  const conclusion = beginningWith(roles.conclusion)
  const appendix = beginningWith(roles.appendix)
  const advising = beginningWith(advice)
  const anybody = new RegExp(`^(?:${anybodys.join('|')})$`, 'u')
  const roleOf = (heading: string): TopicRole | undefined => {
    const text = bareHeading(heading)
    if (introduction.test(text)) return 'introduction'
    if (conclusion.test(text)) return 'conclusion'
    return appendix.test(text) ? 'appendix' : undefined
  }
  return {
    blockStart(sentence) {
      const text = sentence.replace(beforeText, '').toLowerCase()
      if (pivot.test(text)) return 'pivot'
      return continuation.test(text) ? 'goesOn' : 'open'
    },
    sectionRole: roleOf,
    advises: (heading) => advising.test(bareHeading(heading)),
    namesMatter: (heading) => roleOf(heading) === undefined && !anybody.test(bareHeading(heading)),
  }
}

function bareHeading(heading: string): string {
  return heading.replace(beforeHeading, '').trim().toLowerCase()
}

function beginningWith(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})`, 'u')
}
