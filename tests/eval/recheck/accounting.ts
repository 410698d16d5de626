/** A sentence as the article's reader tells it. */
export interface Sentence {
  readonly line: number
  readonly text: string
}

/** A sentence that a slide shows or says. */
export interface Use {
  readonly slide: string
  readonly sentence: Sentence
}

/** Where the sentences of an article have gone. */
export interface Account {
  readonly article: readonly Sentence[]
  /** Those that titles, agendas and the like repeat. */
  readonly mentioned: readonly Sentence[]
  readonly shown: readonly Use[]
  readonly spoken: readonly Use[]
  readonly unsaid: readonly Sentence[]
  readonly removed: readonly Sentence[]
  /** Those in which the author introduces himself, which stand in no section. */
  readonly profile: readonly Sentence[]
}

/** A sentence that the account does not come out even for. */
export interface Mismatch {
  readonly sentence: Sentence
  /** The slide that it is about, '' if none. */
  readonly slide: string
  readonly reason: string
}

/**
 * Every sentence of the article and of the profile must be shown, spoken, mentioned, unsaid or removed; none may be shown
 * or spoken twice, be unsaid and yet be there, or come from elsewhere; none of the profile may stand in a section too. A sentence that the article itself has twice may be used as often.
 */
export function checkAccount(account: Account): readonly Mismatch[] {
  const { shown, spoken, unsaid, removed, profile } = account
  const article = [...account.article, ...profile]
  const uses = [...shown, ...spoken]
  const used = new Set(uses.map(({ sentence }) => keyOf(sentence)))
  const accounted = new Set([...used, ...[...account.mentioned, ...unsaid, ...removed].map(keyOf)])
  return [
    ...article
      .filter((sentence) => !accounted.has(keyOf(sentence)))
      .map((sentence) => ({ sentence, slide: '', reason: 'it is neither shown nor spoken nor unsaid nor removed' })),
    ...usedTooOften(shown, article, 'shown'),
    ...usedTooOften(spoken, article, 'spoken'),
    ...unsaid
      .filter((sentence) => used.has(keyOf(sentence)) && countOf(sentence, article) < 2)
      .map((sentence) => ({ sentence, slide: slideOf(sentence, uses), reason: 'it is unsaid, and yet it is there' })),
    ...[...removed, ...profile]
      .filter((sentence) => countOf(sentence, account.article) > 0)
      .map((sentence) => ({ sentence, slide: '', reason: 'it is taken out of the article, and yet it stands in it' })),
    ...fromElsewhere(spoken, article),
  ]
}

function usedTooOften(uses: readonly Use[], article: readonly Sentence[], verb: string): readonly Mismatch[] {
  return uses
    .filter(({ sentence }, place) => {
      const earlier = uses.slice(0, place).filter((use) => keyOf(use.sentence) === keyOf(sentence))
      return earlier.length >= Math.max(1, countOf(sentence, article))
    })
    .map(({ sentence, slide }) => ({ sentence, slide, reason: `it is ${verb} twice` }))
}

function fromElsewhere(uses: readonly Use[], article: readonly Sentence[]): readonly Mismatch[] {
  return uses
    .filter(({ sentence }) => countOf(sentence, article) === 0)
    .map(({ sentence, slide }) => ({ sentence, slide, reason: 'it is spoken, and no sentence of the article' }))
}

function slideOf(sentence: Sentence, uses: readonly Use[]): string {
  return uses.find((use) => keyOf(use.sentence) === keyOf(sentence))?.slide ?? ''
}

function countOf(sentence: Sentence, sentences: readonly Sentence[]): number {
  return sentences.filter((other) => keyOf(other) === keyOf(sentence)).length
}

function keyOf({ line, text }: Sentence): string {
  return `${line} ${text}`
}
