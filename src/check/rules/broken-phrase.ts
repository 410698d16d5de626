import type { Language } from '../../lang/language.js'
import type { RenderedElement } from '../../model/rendered-slide.js'
import { findElements } from '../elements.js'
import type { Rule } from '../rule.js'
import { quote } from '../words.js'

/** A heading with a line that ends within a phrase (文節, a word), where nobody would pause. */
export const brokenPhrase: Rule = {
  name: 'broken-phrase',
  severity: 'warning',
  find: ({ slides, language }) =>
    findElements(slides, (element) => findBroken(element, language) !== undefined).flatMap(({ slide, elements }) =>
      elements.map((element) => ({
        slide,
        text: element.text,
        message: `The heading ${quote(element.text)} breaks within "${findBroken(element, language)}".`,
        hint: 'Shorten it, or break the line before.',
      })),
    ),
}

/** The first phrase that a line ends in, unless at a space, or because its author ended it there. */
function findBroken({ tag, lines }: RenderedElement, { phrases }: Language): string | undefined {
  if (!/^(?:marp-)?h[1-6]$/.test(tag) || lines.length < 2) return undefined
  const places = placesBehind(lines)
  const ends = places.filter((_, line) => !/\s$/.test(lines[line] ?? ''))
  const parts = phrases(lines.join('').replaceAll('\n', ''))
  const borders = placesBehind(parts)
  const broken = borders.findIndex((to, part) => ends.some((end) => end > (borders[part - 1] ?? 0) && end < to))
  return parts[broken]?.trim()
}

/** How many characters there are up to the end of each text. Spaces don't count: at the end of a line they are gone. */
function placesBehind(texts: readonly string[]): readonly number[] {
  let place = 0
  return texts.map((text) => (place += text.replaceAll(/\s/g, '').length))
}
