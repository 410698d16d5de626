import type { Article, Deck, Slide, Source } from '../../src/index.js'
import { itemNumberOf, linesOf, materialOf, sentencesOf } from './article-texts.js'
import { checkAccount } from './recheck/accounting.js'
import { checkLine } from './recheck/check-line.js'
import { isJapanese, plainText } from './recheck/plain-text.js'
import { isContent, isMaterial, isTitle, listVisible } from './visible.js'
import type { VisibleText } from './visible.js'

/** Something that a deck says otherwise than its article, or leaves without an account. */
export interface Failure {
  readonly slide: string
  readonly line: string
  readonly source: string
  /** The kind of fault, `account` for the sentences' whereabouts. */
  readonly kind: string
  readonly reason: string
}

/**
 * Checks every visible and spoken line of a deck against its sources, and where each sentence of the article has gone.
 * @param labels The words on slides that are the program's own; the author's name needs no source either.
 */
export function recheckDeck(article: Article, deck: Deck, labels: ReadonlySet<string>): readonly Failure[] {
  const visible = listVisible(deck)
  const known = new Set([
    ...labels,
    ...[deck.author, deck.organisation, deck.role, deck.date].filter((text) => text !== undefined),
  ])
  const spoken = deck.slides.flatMap((slide) =>
    slide.notes.map((line) => ({ slide, field: 'notes', isPart: false, ...line })),
  )
  return [
    ...[...visible, ...spoken].flatMap((text) => recheckText(text, article, known)),
    ...deck.slides.flatMap(recheckNumber),
    ...recheckAccount(article, deck, visible),
  ]
}

function recheckText(text: VisibleText, article: Article, labels: ReadonlySet<string>): readonly Failure[] {
  if (labels.has(text.text) && text.sources.length === 0) return []
  const failure = failureOf(text)
  if (isMaterial(text)) {
    const isTaken = materialOf(article).some((material) => holds(material, text.text))
    return isTaken ? [] : [failure('source', 'it stands in no code and in no table of the article')]
  }
  if (text.field === 'when' && /^\d+$/u.test(text.text)) {
    const isNumber = text.sources.some((source) => itemNumberOf(source, article) === Number(text.text))
    return isNumber ? [] : [failure('number', 'its item has another number in the list')]
  }
  if (text.isPart) {
    const isSaid = text.sources.some((source) =>
      plainText(source.text).toLowerCase().includes(plainText(text.text).toLowerCase()),
    )
    return isSaid ? [] : [failure('source', 'it does not stand so in what the line beside it is from')]
  }
  const known = linesOf(article)
  const strange = text.sources.filter((source) => !known.some((other) => isSame(source, other)))
  return [
    ...strange.map((source) => failure('source', `"${source.text}" is not in line ${source.line} of the article`)),
    ...checkLine(
      text.text,
      text.sources.map((source) => source.text),
    ).map(({ kind, reason }) => failure(kind, reason)),
  ]
}

/** Whether code or a cell holds a text: as it stands, or its lines in their order, with `…` for what is between them. */
function holds(material: string, text: string): boolean {
  if (material.includes(text)) return true
  const lines = material.split('\n').map((line) => line.trim())
  let at = -1
  return text.split('\n').every((line) => {
    if (/^[^\p{L}\p{N}]*…[^\p{L}\p{N}]*$/u.test(line)) return true
    at = lines.indexOf(line.trim(), at + 1)
    return at !== -1
  })
}

/** A number and its unit are read as one. */
function recheckNumber(slide: Slide): readonly Failure[] {
  if (slide.kind !== 'number') return []
  const { hedge = '', value, unit = '', line } = slide
  const text = isJapanese(unit) ? `${hedge}${value}${unit}` : `${hedge} ${value} ${unit}`.trim()
  const failure = failureOf({ slide, text, sources: line.sources })
  const said = line.sources.map((source) => source.text)
  return checkLine(text, said).map(({ kind, reason }) => failure(kind, reason))
}

function failureOf({ slide, text, sources }: Pick<VisibleText, 'slide' | 'text' | 'sources'>) {
  const source = sources.map((own) => own.text).join(' ')
  return (kind: string, reason: string): Failure => ({ slide: slide.id, line: text, source, kind, reason })
}

function recheckAccount(article: Article, deck: Deck, visible: readonly VisibleText[]): readonly Failure[] {
  const shown = visible
    .filter(({ slide, field, isPart }) => isContent(slide) && !isTitle(field) && !isPart)
    .flatMap(({ slide, sources }) => sources.map((sentence) => ({ slide: slide.id, sentence })))
    .filter(({ slide, sentence }, place, all) => !isNextPart({ slide, sentence }, all[place - 1]))
  const spoken = deck.slides.flatMap((slide) =>
    spokenSources(slide)
      .filter((sentence) => !isSaidAgain(sentence, slide, deck))
      .map((sentence) => ({ slide: slide.id, sentence })),
  )
  const mismatches = checkAccount({
    article: sentencesOf(article),
    mentioned: visible.flatMap(({ sources }) => sources),
    shown,
    spoken,
    unsaid: deck.unsaid,
    removed: article.removed.map(({ source }) => source),
    profile: article.profile ?? [],
  })
  return mismatches.map(({ sentence, slide, reason }) => ({
    slide,
    line: '',
    source: sentence.text,
    kind: 'account',
    reason,
  }))
}

function spokenSources({ notes }: Slide): readonly Source[] {
  return notes.flatMap(({ sources }) => sources)
}

/** Whether a sentence of the closing slide was said before: there that is allowed. */
function isSaidAgain(sentence: Source, { kind }: Slide, { slides }: Deck): boolean {
  const others = slides.filter((other) => other.kind !== 'closing').flatMap(spokenSources)
  return kind === 'closing' && others.some((own) => isSame(own, sentence))
}

/** Whether a line goes on with the sentence of the line above it. */
function isNextPart(
  { slide, sentence }: { readonly slide: string; readonly sentence: Source },
  above: { readonly slide: string; readonly sentence: Source } | undefined,
): boolean {
  return above?.slide === slide && isSame(above.sentence, sentence)
}

function isSame(one: Source, other: Source): boolean {
  return one.line === other.line && one.text === other.text
}
