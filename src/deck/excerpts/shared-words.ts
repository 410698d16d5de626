/** What a text speaks of: how much each word counts. */
export type Mentions = ReadonlyMap<string, number>

/** A text, and how much it counts. */
export interface Said {
  readonly text: string
  readonly weight: number
}

/** Parts of a name are shorter only by chance. */
const leastPart = 3

/** What a name counts in whose middle there is a capital, an underscore or a digit: it can hardly be a plain word. */
const nameWeight = 2
const name = /[\p{Ll}\d_]\p{Lu}|\w_\w|\p{L}\d/u

/** Words of English and of most programming languages say nothing about what is meant. */
const plain: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by can do for from has have how if in is it its more no not of on one or so than that the ' +
    'then there this to use used using was we what when which will with would you your all any new else return true false ' +
    'null none self class def function fn const let var int string void public private static import export async await ' +
    'get set type value http https com www'
  ).split(' '),
)

/** The names in a text and the parts that they are made of, and of Japanese the runs of kanji and of katakana. */
function namesIn(text: string): readonly string[] {
  const words =
    text.match(
      /\d[\d.,]*\d|[\p{Script=Latin}_$][\p{Script=Latin}\d_$]*|\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,}/gu,
    ) ?? []
  return words.flatMap((word) => {
    const parts = word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+|[^\p{L}\d_$]+/gu) ?? []
    const long = parts.filter((part) => part.length >= leastPart)
    return [word, ...(parts.length > 1 ? long : [])]
  })
}

/** What some texts mention, each with how much it counts: a word as much as the text that counts most. */
export function mentionsIn(texts: readonly Said[]): Mentions {
  const mentions = new Map<string, number>()
  for (const { text, weight } of texts) {
    for (const word of namesIn(text)) {
      const key = word.toLowerCase()
      if (plain.has(key)) continue
      const own = weight * (name.test(word) ? nameWeight : 1)
      mentions.set(key, Math.max(own, mentions.get(key) ?? 0))
    }
  }
  return mentions
}

/** How much texts speak of what is mentioned: the fewer of them hold a word, the more it tells them apart. */
export function relevances(texts: readonly string[], mentions: Mentions): readonly number[] {
  const words = texts.map((text) => new Set(namesIn(text).map((word) => word.toLowerCase())))
  const uses = new Map<string, number>()
  for (const word of words.flatMap((own) => [...own])) uses.set(word, (uses.get(word) ?? 0) + 1)
  const rarity = (word: string): number => Math.log(1 + texts.length / uses.get(word)!) / Math.log(1 + texts.length)
  return words.map((own) => [...own].reduce((sum, word) => sum + (mentions.get(word) ?? 0) * rarity(word), 0))
}
