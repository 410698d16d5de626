/** The last kana of verbs in plain form, as a pattern. */
export const verbEnds = 'うくぐすつぬぶむる'

/** Verbs for what somebody thinks. */
export const thinking = /^(?:思う|考える|感じる)$/u

/** Nouns that say at the end of a sentence what something comes to, as a pattern: 設定を読み込む流れになる. */
export const outcomes = '流れ|形|格好|具合|感じ|構成|仕組み|備忘録|メモ|記事|内容|手順|違い|かどうか'
