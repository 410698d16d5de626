/** Ways of writing that are told apart nowhere. Auxiliaries in kanji would pass for the verb that they lean on. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/\b(can)(?:not|'t)\b/gi, '$1 not'],
  [/\bwon't\b/gi, 'will not'],
  [/n't\b/gi, ' not'],
  [/(?<=\d) (?:per|an?) (second|minute|hour|day|week|month|year)\b/gi, '/$1'],
  [/出来(?=[るたなまてずれ])/g, 'でき'],
  [/(?<=[うくすつぬぶむるいただ])事(?=[がはをにもで])/g, 'こと'],
  [/無(?=[いくか])/g, 'な'],
  [/\s+/g, ' '],
]

/** A text in the form that the checks compare: compatibility forms unified (（ and (, ％ and %), spellings too, white space single. */
export function plainText(text: string): string {
  return spellings
    .reduce((plain, [pattern, spelling]) => plain.replaceAll(pattern, spelling), text.normalize('NFKC'))
    .trim()
}

/** Whether a text is written in Japanese: kana or kanji stand in it. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)
}
