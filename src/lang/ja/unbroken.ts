/** What is counted or measured, and stays with its number: `130億`, `約11ヶ月`, `21時30分頃`. Patterns. */
const units = (
  '兆円? 億円? 万[円人件回個台]? 千 百 円 ドル ユーロ キロ メートル センチ ミリ バイト ページ パーセント ポイント ' +
  '世紀 年[間度代目]? [ヶかカ]月[間目]? 月 週間? 日[間目]? 時間? 分間? 秒間? 人目? 名 個目? 件目? 本目? 回目? 冊目? 枚目? ' +
  '台目? 社目? 校 匹 頭 章 節 項 条 行目? 列目? 番目? 段階?目? つ目? 位 倍 割 点 階 度 歳 才 代 文字 単語 語 種類? 次元 版 号 部'
).split(' ')

const approximations = '頃 ごろ 以上 以下 以内 以降 以前 未満 前後 程度 強 弱 半 前 後 分の'.split(' ')
const prefixes = '約第計全各毎築同'

/** Words that the classifier cuts. */
const words = (
  'のでしょう その後 その他 そのもの そもそも さておき いくつ みなさ やる気 もう少し もう一度 ある程度 冷や汗 読み書き 上書き ' +
  '足がかり 手がかり 役に立[たちつ] 間に合[いうわ] 切り替[えわ] 乗り換え 成り立 振る舞 ぶら下げ なお(?=、) 国際空港 向かお ' +
  '[おご]\\p{Script=Han}'
).split(' ')

/** Particles of several words, which read as one: `LLMという`, `手法について`. */
const particles = [
  'と(?:いう|いった|いって|いえば|して)',
  'に(?:おいて|おける|ついて|つき|つれ|とって|よって|より|よる|かけて|わたって|あた(?:り|って)|従って|連れ|伴い|対し|対する|関して|関する)',
  'を通[しじ]て',
]

/** What a break must not part from the word before it: `少しずつ`, `古い系な上、`, `2のべき乗`, `書くべき`, `鍵のない`. */
const behind = ['ずつ', 'の?べき', 'ほど', 'しか(?![しのも])', 'な上(?=[、に])', 'のな[いか]', '通り(?=[、\\s])'].map(
  (word) => `[^\\s、。，．！？]${word}`,
)

export const digit = '[0-9０-９]'
export const number = `${digit}+(?:[.,:/．，：／〜～~-]+${digit}+)*`
const counter = `(?:${units.join('|')})(?:${approximations.join('|')})?`
export const latin = String.raw`\p{Script=Latin}`
/** `B-base` of `13B-base`, `+` of `C++`: letters, digits, and marks with a letter or digit behind them. */
const restOfWord = `(?:${latin}|${digit}|\\p{M}|[-'’._+/&#@:,=~](?=${latin}|${digit}))*[+#%％℃"']*`

/** `Advent Calendar 2020`: a name of several words. */
export const longName = String.raw`\p{Lu}${restOfWord}(?: (?:\p{Lu}${restOfWord}|${number}(?!${counter})))+`

/** Runs of text within which no line breaks. */
const unbroken: readonly string[] = [
  String.raw`https?:\/\/[\x21-\x7e]+`,
  String.raw`${number}[（(][月火水木金土日][）)]`,
  `[${prefixes}]?${number}(?:${counter}|${restOfWord})`,
  `["'$#@.~-]{0,2}${latin}${restOfWord}`,
  longName,
  ...words,
  ...particles,
  ...behind,
]

/** Finds numbers with their units, Latin words, links, and words that must stay whole. */
export const unbrokenRuns = new RegExp(unbroken.join('|'), 'gu')
