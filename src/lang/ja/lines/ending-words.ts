/** The last kana of verbs in plain form, as a pattern. */
export const verbEnds = 'うくぐすつぬぶむる'

/** Verbs for what somebody thinks. */
export const thinking = /^(?:思う|考える|感じる)$/u

/** Nouns that say at the end of a sentence what something comes to, as a pattern: 設定を読み込む流れになる. */
export const outcomes = '流れ|形|格好|具合|感じ|構成|仕組み|備忘録|メモ|記事|内容|手順|違い|かどうか'

/** Nouns behind という that only say that it is so, as a pattern: 止まるという挙動になる. */
export const manners = '形|流れ|挙動|動作|動き|仕様|結果'

/** What somebody found out, as a pattern: 止まるという事が分かった. */
export const foundOut = '(?:という)?(?:こと|事)が(?:わか|分か)(?:った|る|りま(?:す|した))'

/** What somebody feels, as a pattern: 良い道具だな、と思った, 強いなと感じた; not what is only supposed, 足りるなと感じた. */
export const felt =
  '(?<=(?<![かの])だ|(?<![なた])い)な[ぁあー〜～]*、?と(?:思(?:う|った|いま(?:す|した))|感じ(?:る|た|ま(?:す|した)))'
