/** Words of every text, which tell none from another. */
const common: ReadonlySet<string> = new Set(
  (
    'a about above actually after again against all almost along already also although always am among an and another any ' +
    'anything are around as at away back be became because become been before being below best better between both but by came ' +
    'can cannot come comes could did different do does doing done down during each either else enough even ever every everyone ' +
    'everything far few find first for found from further gave get gets getting give given go goes going gone good got great had ' +
    'has have having he her here hers herself him himself his how however i if in instead into is it its itself just keep kept ' +
    'know known last least less let like likely little long look looks lot made make makes making many may maybe me might mine ' +
    'more most much must my myself need needed needs never new next no nor not nothing now of off often on once one only onto or ' +
    'other others our ours ourselves out over own part per perhaps put quite rather really right said same saw say see seem seems ' +
    'seen several she should since so some something sometimes soon still such take taken takes tell than that the their theirs ' +
    'them themselves then there therefore these they thing things think this those though thought through thus to together too ' +
    'took toward two under until up upon us use used uses using usually very want wanted was way ways we well went were what ' +
    'whatever when where whether which while who whole whom whose why will with within without would yes yet you your yours ' +
    'yourself ca wo'
  ).split(' '),
)

const word = /\p{L}[\p{L}\p{N}]*(?:[’'.+#_-]+[\p{L}\p{N}]+)*[+#]*/gu

/** The words that carry a text's meaning, without their commonest endings, so that `pushed` and `pushes` are one. */
export function words(text: string): readonly string[] {
  return [...text.normalize('NFKC').matchAll(word)]
    .map(([found]) => found.toLowerCase().replaceAll('’', "'"))
    .filter((found) => found.length > 1 && !common.has(found.replace(/n't$|'(?:s|re|ve|ll|d|m)$/u, '')))
    .map(stem)
}

/** Endings and what stands in their place; the first that leaves three letters is taken off. */
const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/'s?$/u, ''],
  [/(?<=..[^aeiou])ies$/u, 'y'],
  [/(?<=...)(?:ingly|edly)$/u, ''],
  [/(?<=...(?:ss|sh|ch|x|z))es$/u, ''],
  [/(?<=..[^su])s$/u, ''],
]

const tenses: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=[aeiou].*)([^aeiouls])\1(?:ed|ing)$/u, '$1'],
  [/(?<=[aeiou].*[^aeiou])(?:ed|ing)$/u, ''],
  [/(?<=[aeiou].*[^aeiou])e$/u, ''],
]

/** Longer ones are no words, and take long to look through. */
function stem(found: string): string {
  return /^[a-z']{1,60}$/u.test(found) ? replaceFirst(replaceFirst(found, endings), tenses) : found
}

function replaceFirst(text: string, rules: typeof endings): string {
  const rule = rules.find(([ending]) => ending.test(text))
  return rule ? text.replace(...rule) : text
}
