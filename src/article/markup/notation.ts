/**
 * A way to write text in lines: a table of what its lines mean, and one of the marks within them. Patterns name what they
 * find: `(?<text>…)`. They are tried at the beginning
 * of a line and may look at the two lines below it, so that `m` is needed for `$`.
 */
export interface Notation {
  /** The first that fits counts; a line that none fits is text. */
  readonly lines: readonly LineRule[]
  readonly marks: readonly MarkRule[]
  readonly headings: {
    /** How deep a heading is: by how often its mark is written, or by which mark came first. */
    readonly by: 'length' | 'order'
    /** The level of a mark of one character. */
    readonly first: number
  }
  readonly items: {
    /** How deep an item is: by its indent, by how often its mark is written, or by whether its mark stands for an outer list. */
    readonly by: 'indent' | 'length' | 'mark'
    /** What belongs to an item below its first line: what is further in, all up to a blank line, or nothing. */
    readonly hold: 'indented' | 'paragraph' | 'line'
    /** Where a list begins: on any line, or not within a paragraph, where `2007. Then` is text. */
    readonly begin: 'anywhere' | 'below-paragraph'
  }
  /** What lines are that stand further in than those before them. */
  readonly indented: 'text' | 'quote' | 'code'
  /** Whether each line of text is a paragraph. */
  readonly endsLines?: boolean
}

/** What a line is, and what belongs to it. */
export type LineRule =
  /** `mark`, `text` */
  | { readonly is: 'heading'; readonly pattern: RegExp }
  /** `indent`, `mark`, `term` that the text explains, `text` */
  | { readonly is: 'item'; readonly ordered: boolean; readonly pattern: RegExp }
  /** Lines that are kept as they are: `language` of code, `text` that stands before them. */
  | {
      readonly is: 'lines'
      readonly of: VerbatimKind
      readonly rule?: string
      readonly pattern: RegExp
      readonly end: BlockEnd
    }
  /** Blocks like any others, in a frame: quoted, or shown in a way of their own. */
  | { readonly is: 'blocks'; readonly quoted: boolean; readonly pattern: RegExp; readonly end: FrameEnd }
  /** `rows` makes cells of lines. */
  | { readonly is: 'table'; readonly rows: ReadRows; readonly pattern: RegExp; readonly end: BlockEnd }
  /** `src`, `alt`; a body further in holds `:alt:` and the caption. */
  | { readonly is: 'picture'; readonly pattern: RegExp }
  /** `name`, `value`: what the file says of itself. */
  | { readonly is: 'field'; readonly pattern: RegExp }
  /** Of what follows: `language` of code, `caption` of a picture, `columns` of a table. */
  | { readonly is: 'label'; readonly pattern: RegExp }
  /** What ends a paragraph and belongs to what is above. */
  | { readonly is: 'join'; readonly pattern: RegExp }
  /** What its software reads; `rule` is given as the reason. */
  | { readonly is: 'left-out'; readonly rule: string; readonly pattern: RegExp }

/** The rule of what is `left-out` is `comment` if none is given. */
export type VerbatimKind = 'code' | 'math' | 'html' | 'left-out'

/** `columns` as a label says them. */
export type ReadRows = (lines: readonly string[], columns?: string) => readonly (readonly string[])[]

/** A line that closes, the opening line once more, the last line that fits, or the last line further in. */
export type BlockEnd = FrameEnd | { readonly whileFits: RegExp; readonly without?: RegExp }
export type FrameEnd = RegExp | 'same' | 'indent'

/** What a mark within a line means; `text` is what is left of it. */
export interface MarkRule {
  /** `text` may hold further marks; `verbatim` and `code` hold none; `math` is TeX; `note` is a footnote; `break` ends a line; `left-out` is lost. */
  readonly is: 'text' | 'break' | 'verbatim' | 'code' | 'math' | 'html' | 'link' | 'picture' | 'note' | 'left-out'
  /** For `link` and `picture` with `url`. */
  readonly pattern: RegExp
  /** Why it is left out. */
  readonly rule?: string
  /** The address of a picture that is not named by one. */
  readonly toUrl?: (groups: Readonly<Record<string, string | undefined>>) => string
}
