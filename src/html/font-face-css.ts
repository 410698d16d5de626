import { deflateSync } from 'node:zlib'
import type { Files } from '../model/files.js'
import type { Place, Problem } from '../model/problem.js'
import type { FontFace, Theme } from '../model/theme.js'
import type { Characters } from './characters.js'
import type { EmbeddedFace } from './embedded-face.js'
import { openSubsetter } from './subset-font.js'
import { toWoff } from './woff.js'

/** The `@font-face` rules of some fonts, each with just the characters it draws. */
export function fontFaceCss(faces: readonly EmbeddedFace[], files: Files): string {
  const fonts = faces.map(({ path }) => files.read(path))
  if (fonts.length === 0) return ''
  const subset = openSubsetter(files)
  const rules = faces.map(({ family, weight, style, characters, isPart = false }, place) => {
    const woff = toWoff(subset(fonts[place]!, characters), (table) => deflateSync(table))
    const source = `url(data:font/woff;base64,${Buffer.from(woff).toString('base64')})format("woff")`
    const slant = style === undefined || style === 'normal' ? '' : `font-style:${style};`
    const range = isPart ? `unicode-range:${characters.map((code) => `U+${code.toString(16)}`).join()};` : ''
    return `@font-face{font-family:"${family}";font-weight:${weight};${slant}${range}src:${source}}`
  })
  return rules.join('')
}

/** The fonts of a theme that draw any of the characters. */
export function facesInUse({ faces, families }: Theme, { text, titles, code }: Characters): readonly EmbeddedFace[] {
  const parts = new Map(faces.map(({ family }) => [family, new Set<number>()]))
  const share = (characters: ReadonlySet<number>, stack: readonly string[]): void => {
    for (const character of characters) {
      const isSelector = selector.test(String.fromCodePoint(character))
      const takers = isSelector ? stack : [stack.find((family) => has(faces, family, character)) ?? '']
      for (const family of takers) parts.get(family)?.add(character)
    }
  }
  share(text, families.text)
  share(titles, families.titles)
  share(code, families.code)
  return faces.flatMap((face) => {
    const characters = [...parts.get(face.family)!]
    if (!characters.some((character) => has(faces, face.family, character))) return []
    return [embedded(face, characters), ...substitutes(face, characters, faces)]
  })
}

function embedded({ family, weight, path }: FontFace, characters: readonly number[]): EmbeddedFace {
  return { family, weight, path, characters }
}

/** The characters that a weight of a family lacks, from its other weight; in CSS both are then one face. */
function substitutes(
  face: FontFace,
  characters: readonly number[],
  faces: readonly FontFace[],
): readonly EmbeddedFace[] {
  const lacking = characters.filter((character) => face.advance(character) === undefined)
  return faces
    .filter(({ family, weight }) => family === face.family && weight !== face.weight)
    .filter(({ advance }) => lacking.some((character) => advance(character) !== undefined))
    .map((other) => ({ ...embedded(other, lacking), weight: face.weight, isPart: true }))
}

/** A theme with those of its fonts that the CSS names: one that declares no fonts is measured with ours. */
export function themeInUse(theme: Theme, css: string): Theme {
  const isNamed = (family: string): boolean => css.includes(family)
  const { text, titles, code } = theme.families
  const families = { text: text.filter(isNamed), titles: titles.filter(isNamed), code: code.filter(isNamed) }
  return { ...theme, families, faces: theme.faces.filter(({ family }) => isNamed(family)) }
}

/** Fonts that a deck's own style names, where nobody knows for what: with all the characters they have. */
export function wholeFaces(faces: readonly FontFace[], { text, code }: Characters): readonly EmbeddedFace[] {
  const characters = [...new Set([...text, ...code])]
  return faces
    .map(({ family, weight, path, advance }) => {
      return { family, weight, path, characters: characters.filter((character) => advance(character) !== undefined) }
    })
    .filter((face) => face.characters.length > 0)
}

function has(faces: readonly FontFace[], family: string, character: number): boolean {
  return faces.some((face) => face.family === family && face.advance(character) !== undefined)
}

/** Chooses another form of the characters around it, 葛󠄀 for 葛: any of the fonts may have that. */
const selector = /[\p{Variation_Selector}\p{Join_Control}]/u

/** Characters without a shape of their own: controls, joiners, selectors, spaces. */
const invisible = /[\p{Cc}\p{Cf}\p{Zs}\p{Variation_Selector}\p{Emoji_Modifier}]/u

/**
 * A problem if any character is in none of the fonts, at the place of the first one. Where a theme has no fonts of its own, it
 * can't be told.
 */
export function findMissing(
  { faces }: Theme,
  { text, code }: Characters,
  placeOf: (character: string) => Place,
): readonly Problem[] {
  if (faces.length === 0) return []
  const missing = [...new Set([...text, ...code])]
    .filter((character) => faces.every((face) => face.advance(character) === undefined))
    .map((character) => String.fromCodePoint(character))
    .filter((character) => !invisible.test(character))
  const [first] = missing
  if (first === undefined) return []
  const shown = missing.slice(0, 10).join(' ')
  return [
    {
      rule: 'character-without-font',
      severity: 'warning',
      message: `No embedded font has ${missing.length === 1 ? 'the character' : 'the characters'} ${shown}${missing.length > 10 ? ' …' : ''}; other machines may show a box.`,
      place: placeOf(first),
      hint: 'Write them in other characters, or as a picture.',
    },
  ]
}
