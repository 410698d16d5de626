/** Names that end in a mark, as they are written; `!` also stands for `！`. */
export const names: readonly string[] = [
  'モーニング娘。',
  '君の名は。',
  'Yahoo!',
  'ヤフー!',
  'Joomla!',
  'けいおん!!',
  'けいおん!',
  'ラブライブ!',
  'バンドリ!',
  'ハイキュー!!',
  'いいとも!',
  'ハロー!プロジェクト',
  'Hello! Project',
  'Hey! Say! JUMP',
  'フルメタル・パニック!',
  'この素晴らしい世界に祝福を!',
]

/** What a writer sets behind a sentence to say how it is meant: `すごい。(笑)` */
export const asides: readonly string[] = '笑 爆笑 苦笑 失笑 泣 涙 汗 爆 怒 謎 嬉 悲 ぇ'.split(' ')

/** Characters that faces are drawn with: `(^o^)`, `(；´Д｀)`, `(>_<)`. */
export const faceParts = '^´｀`ω∀▽≧≦°_;；*＾Ｔ>'

/**
 * How a sentence goes on behind a quotation or a name: particles and the copula, and after `(?!` the words that only
 * look like one (`はい`, `もう`, `とても`).
 */
export const particles: readonly string[] = (
  'を が(?!ん) は(?!い) に(?!も) で(?!も|は|すから) の(?!ち) へ や(?!っ|は) な(?!ぜ|お) も(?!う|ち|し|っ) ' +
  'と(?!ても|ころ|りあえず|にかく) か(?!な|つ|え) って から より まで だ(?!から|が|って)'
).split(' ')

/** What makes a quotation, without brackets, of the sentence before it: `すごい!と思った。` */
export const quoting: readonly string[] = [
  'と(?:思|感じ|叫|考え|答え|尋ね|聞[いかくけ]|書[いかくけ]|呼[ばびぶべ]|声|の声|いう声|驚)',
  'と言(?!って?も)',
  'って(?:思|言|いう|聞|感|話|こと|なり|なっ)',
  ' ?に(?:あ[るり]|書いて)',
]

/** Endings with which a line is complete even without a mark. */
export const politeEndings: readonly string[] =
  'です です[ねよか] ます ます[ねよか] ました ません でした でしょう ましょう ください'.split(' ')

/** Characters after which no line is complete: `、` and most particles. */
export const openEndings = '、，,・をがはにでとのへもやて'
