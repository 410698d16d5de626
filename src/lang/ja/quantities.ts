import type { QuantityRules } from '../quantity.js'

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

/** 数の前と後に付いて量を変える語。数と一緒に見せる。 */
const before =
  '約|およそ|ほぼ|少なくとも|最低でも|最低|多くても|多くて|長くても|長くて|ざっと|優に|ゆうに|推定|最大で|最大|最長|最高|平均で|平均|延べ|のべ|計|合計|全|わずか|たった|せいぜい|実に|毎秒|毎分|毎日|毎月|毎年|1日|過去|直近|あと|残り'
const after =
  '以上|以下|未満|以内|を?[超越]え(?:る|た)?|超|弱|強|近く|近い|足らず|余|台|まで|ほど|程度|くらい|ぐらい|前後|余り|あまり|後|前|ぶり|連続|ずつ'

const counters =
  '円|ドル|ユーロ|人|名|社|件|個|台|本|枚|冊|店|カ国|か国|ヶ国|箇所|か所|カ所|種類|文字|語|トークン|パラメータ|ページビュー|回|行'
const spans = '時間|分間|分|秒間|秒|日間|週間|[ヶか箇カヵ]月間|[ヶか箇カヵ]月|年間|年(?=以上|近く|ほど|弱|ぶり|後)'

/** 数と単位とその前後。`width` は数の書き方。 */
function amount(width: string, unit: string): RegExp {
  return new RegExp(`(?<hedge>(?:${before})*)(?<value>${width}) ?(?<unit>(?:${unit})(?:${after})?)`, 'gu')
}

/** 目立つ数、ただの数、数でないもの。足すときは tests/lang/fixtures/quantities-ja.txt に例を足す。 */
export const quantities: QuantityRules = {
  unfit:
    /(?<!少)な(?:い|か[っろ]|く(?![しと])|けれ)|無[いく]|ません|[わらかさたなまば]ず(?:に|、)|なら|たら|[えけせてねべめれげ]ば|ても|もし|場合|だろう|でしょう|かもしれ|はず|べき|仮に|たとえ|例えば|予定|目標|[?？]/u,
  others: [
    /`[^`]*`|\$[^$]+\$|https?:\S+/gu,
    /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日|[末初頃上中下])?|\d{1,2}日(?!間)/gu,
    /\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,2})*(?:の\d+日間)?|\d{1,2}:\d{2}|\d{1,2}時(?!間)(?:\d{1,2}分)?/gu,
    /第\d+[^\s、。]?|\d+(?:回|日|年|人|番|つ|週|期|代)?目|\d+(?:位|章|節|号|番|代|世紀)/gu,
    /\d+ ?[x×行] ?\d+列?/gu,
    /[A-Za-z][\w.@-]*\d[\w.]*|\d[\d.]*(?!(?:[GMKT]B|k?m|cm|kg|k?Hz|GHz|ms)(?![A-Za-z]))[A-Za-z][\w-]*/gu,
  ],
  striking: [
    amount(`${digits}[億兆](?:${digits}万)?`, `${counters}|[ァ-ヶー]{2,}`),
    amount(digits, '[%％]|パーセント|割|倍|分の1'),
    amount(`${digits}万`, `${counters}|[ァ-ヶー]{2,}`),
    amount(String.raw`(?:\d{1,3}(?:,\d{3})+|\d{4,})`, `${counters}|[ァ-ヶー]{2,}`),
  ],
  // A single digit is no figure to set large.
  plain: [amount(String.raw`\d{2,}`, `${spans}|${counters}|[GMKT]B|k?m|kg|ms`)],
}
