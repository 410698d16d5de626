import type { Language } from '../lang/language.js'
import type { Line, Point, SentencePoint, Topic } from '../model/outline.js'

/** A sentence that uses more terms than this takes the sentences along that introduce the first of them. */
const mostIntroducers = 2

/** Which sentence first says what something is. */
interface Introduction {
  readonly isUsedIn: (point: SentencePoint) => boolean
  readonly point: SentencePoint
}

type Introducing = Pick<Language, 'persons' | 'introducedTerms'>

/**
 * Tells of the sentences that call somebody by a part of a name (Santusさん), or use a term (B/F), which of those before says
 * who or what that is.
 * @param title The article's title, whose terms need no introduction.
 */
export function addIntroducers<T extends Pick<Topic, 'points'>>(
  topics: readonly T[],
  title: Line,
  language: Introducing,
): readonly T[] {
  const persons: { readonly name: string; readonly point: SentencePoint }[] = []
  const terms = new Map<string, Introduction>()
  const addTo = (point: Point): Point => {
    if (point.kind !== 'sentence') return point
    const { text } = point.sentence
    const names = language.persons(text)
    const person = persons.find((known) => names.some((name) => isPartOf(name, known.name)))
    persons.push(...names.map((name) => ({ name, point })))
    const own = language.introducedTerms(text)
    const used = [...terms].flatMap(([term, known]) => (!own.includes(term) && known.isUsedIn(point) ? [known] : []))
    for (const term of own) {
      const holds = findTerm(term)
      const isUsedIn = (other: SentencePoint): boolean =>
        (!isSymbol(term) || other.title === point.title) && holds(other.sentence.text)
      if ((isSymbol(term) || !terms.has(term)) && !holds(title.text)) terms.set(term, { isUsedIn, point })
    }
    const introducers = [...(person && person.point !== point ? [person] : []), ...used].map(
      (one) => one.point.sentence,
    )
    const introducedBy = [...new Set(introducers)].slice(0, mostIntroducers)
    return introducedBy.length > 0 ? { ...point, introducedBy } : point
  }
  return topics.map((topic) => ({ ...topic, points: topic.points.map(addTo) }))
}

/** `Santus` of `Enrico Santus`, 山田 of 山田花子. */
function isPartOf(name: string, whole: string): boolean {
  return name !== whole && (whole.startsWith(name) || whole.endsWith(name))
}

/** Whether a term is a single letter, which means something else under the next heading. */
function isSymbol(term: string): boolean {
  return term.length === 1
}

/** Letters that a word of the same letters goes on with: ランク is no part of ブランク, nor 行列 of 大名行列. */
const scripts = ['[\\p{Script=Latin}\\p{N}]', '[\\p{Script=Katakana}\\p{Script=Han}ー]'] as const

/** What finds a term that is no part of a longer word. */
function findTerm(term: string): (text: string) => boolean {
  const bound = (end: RegExp, look: string): string => {
    const script = scripts.find((letters) => new RegExp(end.source.replace('x', letters), 'u').test(term))
    return script ? `(?${look}${script})` : ''
  }
  const escaped = term.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
  const pattern = new RegExp(`${bound(/^x/u, '<!')}${escaped}${bound(/x$/u, '!')}`, 'u')
  return (text) => text.includes(term) && pattern.test(text)
}
