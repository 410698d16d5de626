/** A word of Japanese text as IPADIC describes it; its terms are the dictionary's own. */
export interface Morpheme extends Grammar {
  readonly surface: string
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number
  /** The dictionary form: `行く` of `行っ`. */
  readonly lemma: string
}

export interface Grammar {
  /** 品詞: `名詞`, `動詞`, `助詞`, … */
  readonly pos: string
  /** 品詞細分類, up to three, the widest first: `['固有名詞', '地域', '国']`. */
  readonly posDetails: readonly string[]
  /** 活用型: `五段・カ行イ音便`; empty for what is not conjugated. */
  readonly conjugationType: string
  /** 活用形: `連用タ接続`; empty for what is not conjugated. */
  readonly conjugationForm: string
}
