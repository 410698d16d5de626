/** In what a line may differ from its sources. */
export type FaultKind =
  | 'source'
  | 'number'
  | 'name'
  | 'word'
  | 'order'
  | 'role'
  | 'negation'
  | 'question'
  | 'hedge'
  | 'condition'
  | 'comparison'

/** A way in which a line says something else than its sources. */
export interface Fault {
  readonly kind: FaultKind
  /** What is wrong, naming the words. */
  readonly reason: string
}
