/** Words that a sentence quotes, and who said them as it names them. */
export interface Speech {
  readonly words: string
  readonly by: string
}

/** How a language says who said what, as data. */
export interface SpeechRules {
  /** Sentences that are hardly more than a quotation and its speaker, with the groups `words` and `by`. */
  readonly shapes: readonly RegExp[]
  /** Who is nobody by name, or the author: `they`, `I`. */
  readonly nobody: RegExp
}

/** What a sentence quotes of somebody whom it names; `undefined` if it does more or less than that. */
export function readSpeech(sentence: string, { shapes, nobody }: SpeechRules): Speech | undefined {
  for (const shape of shapes) {
    const { words, by } = shape.exec(sentence)?.groups ?? {}
    if (words !== undefined && by !== undefined && !nobody.test(by)) return { words, by }
  }
  return undefined
}
