import type { Place, Problem } from '../model/problem.js'
import type { CheckedSlide, SlideSource } from './checked-deck.js'
import type { Finding } from './rule.js'

/** The file that problems name, and whether it is the article or the deck. */
export interface CheckedFile {
  readonly name: string
  readonly isArticle: boolean
}

/** Where a finding is: the line of its text where that can be found, else the one that its slide begins with. */
export function placeOf({ slide, line, text = '' }: Finding, { name, isArticle }: CheckedFile): Place {
  const found = isArticle ? slide && articleLine(slide, text) : (line ?? (slide && deckLine(slide.source, text)))
  return { file: name, ...(found !== undefined && { line: found }) }
}

/** A problem of a deck that is in no file, at the place in the article that its slide is from. */
export function placeInArticle(problem: Problem, slides: readonly CheckedSlide[]): Problem {
  const { place: { file, line } = {}, ...rest } = problem
  if (file === undefined) return problem
  const slide = slides.findLast(({ source }) => source && line !== undefined && source.line <= line)
  const own = slide && articleLine(slide, '')
  return { ...rest, place: { file, ...(own !== undefined && { line: own }) } }
}

/** The line of the article that a text of a slide is from, else the first that the slide is from. */
function articleLine({ lines = [], source }: CheckedSlide, text: string): number | undefined {
  const own = lines.find((line) => beginningOf(line.text) === beginningOf(text))?.sources[0]?.line
  const first = Number.parseInt(source?.kamishibai?.lines ?? '', 10)
  return own ?? (Number.isNaN(first) ? undefined : first)
}

function deckLine(source: SlideSource | undefined, text: string): number | undefined {
  if (!source) return undefined
  const rows = withoutComments(source.markdown).split('\n')
  const named = rows.findIndex((row) => holdsBeginning(row, text))
  const first = rows.findIndex((row) => row.trim() !== '')
  return source.line + Math.max(0, named === -1 ? first : named)
}

/** Notes say the same as the slide, further down. */
function withoutComments(markdown: string): string {
  return markdown.replaceAll(/<!--[^]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''))
}

/** Whether a row holds the beginning of a text, or a good part of it; what marks it up, and spaces, don't count. */
function holdsBeginning(row: string, text: string): boolean {
  const [letters, wanted] = [lettersOf(row), beginningOf(text)]
  return wanted !== '' && (letters.includes(wanted) || (letters.length >= 4 && wanted.startsWith(letters)))
}

function beginningOf(text: string): string {
  return lettersOf(text).slice(0, 16)
}

function lettersOf(text: string): string {
  return text.replaceAll(/<[^>]*>|[^\p{L}\p{N}]/gu, '')
}
