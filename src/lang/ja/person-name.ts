import { analyse } from './analyser/analyse.js'
import type { Morpheme } from './analyser/morpheme.js'

const longest = 12

/**
 * Whether a text is the name of a person, 高橋 or 山田太郎, as the dictionary knows them. Asked before さん, it takes the
 * names for names that else are words or places: 林, 福島.
 * @param isAlone Nothing else tells that it is a name: then it must be longer than one character, no place (福島です), and no number (三本です).
 */
export function isPersonName(text: string, { isAlone }: { readonly isAlone: boolean }): boolean {
  const name = text.replaceAll(/[\s・]/gu, '')
  if (name === '' || name.length > longest || /^[\p{Script=Latin}\d]/u.test(name)) return false
  if (isAlone && (name.length < 2 || isPlace(name) || isNumber(name))) return false
  const morphemes = analyse(`${name}さん`)
  return morphemes.at(-1)?.surface === 'さん' && morphemes.slice(0, -1).every(isName)
}

/** さん itself is of persons' names, but no name. */
function isName({ posDetails }: Morpheme): boolean {
  return posDetails[0] === '固有名詞' && posDetails[1] === '人名'
}

/** Whether a text names a place that the dictionary knows: 福島, カナダ. */
export function isPlace(text: string): boolean {
  return analyse(text).some(({ posDetails }) => posDetails.includes('地域'))
}

function isNumber(text: string): boolean {
  return analyse(text).some(({ posDetails }) => posDetails.includes('数'))
}
