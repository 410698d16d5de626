import { findTerm } from '../lang/introduced-terms.js'
import type { Language } from '../lang/language.js'
import type { Line, Point, SentencePoint, Topic } from '../model/outline.js'

/** A sentence that uses more terms than this takes the sentences along that introduce the first of them. */
const mostIntroducers = 2

/** Finds among the sentences before one those that introduce what it speaks of. */
type FindIntroducers = (point: SentencePoint) => readonly SentencePoint[]

/**
 * Tells of the sentences that call somebody by a part of a name (Santusさん), or use a term (B/F), which of those before say
 * who or what that is.
 * @param title The article's title, whose terms need no introduction.
 */
export function addIntroducers<T extends Pick<Topic, 'points'>>(
  topics: readonly T[],
  title: Line,
  language: Pick<Language, 'persons' | 'introducedTerms'>,
): readonly T[] {
  const finders = [readPersons(language), readTerms(title, language)]
  const addTo = (point: Point): Point => {
    if (point.kind !== 'sentence') return point
    const introducers = finders.flatMap((find) => find(point)).map(({ sentence }) => sentence)
    const introducedBy = [...new Set(introducers)].slice(0, mostIntroducers)
    return introducedBy.length > 0 ? { ...point, introducedBy } : point
  }
  return topics.map((topic) => ({ ...topic, points: topic.points.map(addTo) }))
}

/** Reads the article's sentences one after the other for whom they name, and finds the one with the whole name. */
function readPersons({ persons }: Pick<Language, 'persons'>): FindIntroducers {
  const known: { readonly name: string; readonly point: SentencePoint }[] = []
  return (point) => {
    const names = persons(point.sentence.text)
    const person = known.find((other) => names.some((name) => isPartOf(name, other.name)))
    known.push(...names.map((name) => ({ name, point })))
    return person ? [person.point] : []
  }
}

/** `Santus` of `Enrico Santus`, 山田 of 山田花子. */
function isPartOf(name: string, whole: string): boolean {
  return name !== whole && (whole.startsWith(name) || whole.endsWith(name))
}

/** Likewise for the terms that they introduce: the first that does so counts, but for a single letter the last. */
function readTerms(title: Line, { introducedTerms }: Pick<Language, 'introducedTerms'>): FindIntroducers {
  const known = new Map<string, { readonly isIn: (text: string) => boolean; readonly point: SentencePoint }>()
  return (point) => {
    const { text } = point.sentence
    const own = introducedTerms(text)
    const used = [...known].filter(
      ([term, { isIn, point: introducer }]) =>
        !own.includes(term) && (!isSymbol(term) || introducer.title === point.title) && isIn(text),
    )
    for (const term of own) {
      const isIn = findTerm(term)
      if ((isSymbol(term) || !known.has(term)) && !isIn(title.text)) known.set(term, { isIn, point })
    }
    return used.map(([, introduction]) => introduction.point)
  }
}

/** Whether a term is a single letter, which means something else under the next heading. */
function isSymbol(term: string): boolean {
  return term.length === 1
}
