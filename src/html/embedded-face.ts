/** A font file to embed, and the characters of it that are drawn. */
export interface EmbeddedFace {
  readonly family: string
  /** CSS' `font-weight`, 400 or 700. */
  readonly weight: number
  /** CSS' `font-style`; `normal` unless said. */
  readonly style?: string
  /** Absolute path of a TrueType file. */
  readonly path: string
  /** Code points; those that the font lacks are passed over. */
  readonly characters: readonly number[]
  /** Whether another file of the same family, weight and style has the rest. */
  readonly isPart?: boolean
}
