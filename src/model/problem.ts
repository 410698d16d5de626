export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Something that the user should know about an article or a deck; the shape follows vfile-message. */
export interface Problem {
  /** The rule's name, `image-missing`. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** One sentence: what is wrong. */
  readonly message: string
  readonly place?: Place
  /** What to do about it. */
  readonly hint?: string
}

/** `usage`: wrong use or an unreadable article. `environment`: no browser, port taken, disk. `interrupted`: by the user. */
export type ErrorCode = 'usage' | 'environment' | 'interrupted'

/** The one error class: what happened and where (`message`), what to do (`hint`), and why (`cause`). */
export class DeckError extends Error {
  override readonly name = 'DeckError'
  readonly code: ErrorCode
  readonly hint: string | undefined

  constructor(code: ErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }
}
