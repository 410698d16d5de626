/** What the deck knows of one slide. */
interface SlidePlan {
  readonly id: string
  /** What saying it takes; 0 where nobody planned it. */
  readonly seconds: number
  /** The article's lines that it is from, `41-43, 50`. */
  readonly lines: string
  /** The script: HTML, a note each. */
  readonly notes: readonly string[]
}

/** What the page holds for the presenter. */
export interface Plan {
  /** The time that was asked for; 0 if none was. */
  readonly seconds: number
  /** The name of the article's file, `''` if it is unknown. */
  readonly article: string
  /** The speaking rate that it was planned with, if not the language's own. */
  readonly rate?: number
  readonly slides: readonly SlidePlan[]
}

/** Reads the plan out of the page; absent in a page that was made to be shared. */
export function readPlan(page: Document): Plan | undefined {
  const json = page.querySelector('script#plan')?.textContent
  return json ? (JSON.parse(json) as Plan) : undefined
}
