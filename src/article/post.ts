/** An article of a file that holds several; `''` is what the file does not say. */
export interface Post {
  /** Its place in the file, counted from 1. */
  readonly number: number
  readonly title: string
  readonly author: string
  /** When it was published, as the file says it. */
  readonly date: string
  /** What its blog names it by. */
  readonly slug: string
  /** Where it stands on the web. */
  readonly address: string
  /** Whether it is published, and no page of the site such as its imprint. */
  readonly isPublished: boolean
  /** On which its title stands, and on which its text begins. */
  readonly titleLine: number
  readonly line: number
  readonly text: string
  /** `lines` is HTML whose line ends are breaks, and paragraphs' ends where they are several. */
  readonly format: 'html' | 'lines' | 'markdown'
}
