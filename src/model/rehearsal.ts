/** What a rehearsal found, as the presented page saves it. */
export interface Rehearsal {
  /** The speaking rate that the talk was planned with; absent for the language's own. */
  readonly rate?: number
  readonly slides: readonly {
    readonly id: string
    readonly title: string
    /** Seconds. */
    readonly planned: number
    readonly spoken: number
  }[]
}
