/** Words before or behind a number that change how much it says. Patterns; of two that begin alike the longer first. */
export interface BoundRow {
  /** Words of one name say the same. */
  readonly name: string
  readonly before?: string
  readonly after?: string
}

export const boundRows: readonly BoundRow[] = [
  {
    name: 'about',
    before: String.raw`約|およそ|おおよそ|だいたい|ほぼ|\b(?:about|around|approximately|roughly|nearly|almost)|~`,
    after: String.raw`ほど|程度|くらい|ぐらい|前後|近く|頃|ごろ|or so\b`,
  },
  {
    name: 'at least',
    before: String.raw`少なくとも|最低でも|最低|\b(?:at least|no (?:less|fewer) than|minimum of)|≥`,
    after: String.raw`以上|\+|or (?:more|higher|later|above)\b`,
  },
  {
    name: 'at most',
    before: String.raw`最大|最長|多くとも|\b(?:at most|up to|no more than|as many as)|≤`,
    after: String.raw`以下|or (?:less|fewer|lower)\b`,
  },
  {
    name: 'more than',
    before: String.raw`(?<!no )\b(?:more than|over|above|greater than)|>`,
    after: '超|を[超越]え|あまり',
  },
  { name: 'less than', before: String.raw`(?<!no )\b(?:less than|fewer than|under|below)|<`, after: '未満' },
  { name: 'within', before: String.raw`\bwithin`, after: '以内' },
  { name: 'a little less', after: '弱(?![いくみ点])' },
  { name: 'a little more', after: '強(?![いくみ化])' },
  { name: 'only', before: String.raw`わずか|たった|\b(?:only|just)` },
  { name: 'mean', before: String.raw`平均(?:して|で)?|\b(?:an )?average of|\bon average` },
  { name: 'last', before: String.raw`直近の?|過去|\b(?:last|past)` },
  { name: 'first', before: String.raw`最初の|\bfirst` },
  { name: 'ordinal', before: '第', after: String.raw`目|(?:st|nd|rd|th)\b` },
  { name: 'since', after: '以降' },
  { name: 'until', after: 'まで|以前' },
  { name: 'later', after: String.raw`後(?![半ろ])|later\b` },
  { name: 'earlier', after: String.raw`前(?![半後])|(?:ago|earlier)\b` },
  { name: 'the end of', before: String.raw`\bthe end of`, after: '末' },
  { name: 'the beginning of', before: String.raw`\b(?:the beginning of|early)`, after: '初め|初頭|上旬' },
  { name: 'the middle of', before: String.raw`\bmid-?`, after: '半ば|中旬' },
  { name: 'in a row', after: '連続' },
  { name: 'each', after: String.raw`ずつ|each\b` },
]

/** Japanese words that count; of two that begin alike the longer first. */
export const counters = [
  'ヶ月間|か月間|ヶ月|か月|カ月|ヵ月|世紀|年間|年度|年代|年|月|日間|日|時間|時|分間|分|秒間|秒|週間|週|泊',
  '人|名|社|件|個|台|回目|回|本|枚|冊|行|列|次元|階|位|章|節|期|度|点|語|文字|番目|番|倍|割|桁|種類|箇所|カ所|か所|つ',
  '円|ドル|ユーロ|パーセント|ポイント|キロ|メートル|グラム|バイト|ビット|パラメータ|コア|ノード|ページ',
].join('|')
