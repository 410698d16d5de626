const kanji = String.raw`[\p{Script=Han}々〇]`
const hiragana = String.raw`\p{Script=Hiragana}`
const katakana = String.raw`[\p{Script=Katakana}ー]`
const japanese = String.raw`[\p{Script=Han}々〇\p{Script=Hiragana}\p{Script=Katakana}ー]`

/** The end of a date's or a time's part, with which the next one stays: `11月` before `30日`. */
const dated = String.raw`\p{Nd}[年月日時分]`

/** Words of Japanese after which a long run of kana falls apart: `公開できるように|なりました`, `確立されて|いませんでした`. */
const kanaEnds =
  'ように ことに ために では には とは ても たり ながら けれども ので(?!し|す|は|あ) のに [っしれせけてい]て'.split(' ')

/** Words before which it does so: `気づかなかった|のでしょうか`. */
const kanaBeginnings = 'のでし のです のでは ことが ことは ことを (?<!の)でしょう ようで そうで'.split(' ')

/** Endings of loan words that others are joined to: `アノテーション|データセット`. */
const katakanaEnds = 'ション ング メント システム サービス ツール データ'.split(' ')

/** Loan words that others are joined to: `クライアント|サイド`. */
const katakanaBeginnings =
  'サイド ショック ボックス オブジェクト プログラミング アルゴリズム アプリ フレームワーク コンポーネント ネットワーク ディレクトリ'.split(
    ' ',
  )

const scriptChanges = [
  `(?<=${kanji})(?=${katakana})`,
  `(?<=${katakana})(?=${kanji})`,
  `(?<=${hiragana}(?<![おご]))(?=[おご]?${kanji}|${katakana})`,
  `(?<=\\p{Script=Latin})(?=${japanese})`,
  `(?<=${japanese}(?<![約第計全各]|${dated}))(?=\\p{Script=Latin}|\\p{Nd})`,
]
const words = [
  `(?<=${kanaEnds.join('|')})(?=${hiragana})`,
  `(?<=${hiragana})(?=${kanaBeginnings.join('|')})`,
  `(?<=${katakanaEnds.join('|')})(?=${katakana})`,
  `(?<=${katakana})(?=${katakanaBeginnings.join('|')})`,
]

/** Where a piece that is too long is cut, best first; each matches the empty string at such places. */
export const seams: readonly RegExp[] = [
  String.raw`(?<=[\s・、。，])`,
  `(?<=${dated})(?=${hiragana})`,
  String.raw`(?<=${japanese})(?=[（(「『［[])`,
  scriptChanges.join('|'),
  words.join('|'),
  String.raw`(?<=[/／\-._?&=])`,
  String.raw`(?<=\p{Ll})(?=\p{Lu})`,
  `(?<=${japanese})(?=${japanese})(?!(?<=${katakana})(?=${katakana}))`,
  `(?<=${japanese})(?=${japanese})`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** How many characters behind its place a seam looks at. */
export const longestSeam = 4
