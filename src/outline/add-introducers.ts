import type { Language } from '../lang/language.js'
import type { Point, SentencePoint } from '../model/outline.js'

/** Tells of the sentences that call somebody by a part of a name (Santusさん) which of those before says who that is. */
export function addIntroducers(points: readonly Point[], { persons }: Pick<Language, 'persons'>): readonly Point[] {
  const introduced: { readonly name: string; readonly point: SentencePoint }[] = []
  return points.map((point) => {
    if (point.kind !== 'sentence') return point
    const names = persons(point.sentence.text)
    const introducer = introduced.find((person) => names.some((name) => isPartOf(name, person.name)))
    introduced.push(...names.map((name) => ({ name, point })))
    return introducer && introducer.point !== point ? { ...point, introducedBy: introducer.point.sentence } : point
  })
}

/** `Santus` of `Enrico Santus`, 山田 of 山田花子. */
function isPartOf(name: string, whole: string): boolean {
  return name !== whole && (whole.startsWith(name) || whole.endsWith(name))
}
