import type { EvaluatedTalk } from './evaluate.js'
import { sumUp } from './figures.js'
import type { Figures, Spread } from './figures.js'
import { lineEnds } from './line-ends.js'

/** A column of the table: its head and its cell. */
type Column = readonly [string, (figures: Figures, language: string) => string]

const columns: readonly Column[] = [
  ['facts: slides, +script', ({ facts, factsOnSlides, factsTold }) => `${factsOnSlides}, ${factsTold} of ${facts}`],
  ['sections', ({ sections }) => `${sections}`],
  ['slides', ({ slides }) => `${slides}`],
  ['planned s', ({ planned, budget }) => `${planned} of ${budget}`],
  ['spoken s', ({ spoken }) => spoken.toFixed(0)],
  ['bullet', ({ bullet }) => spread(bullet)],
  ['title', ({ title }) => spread(title)],
  ['a slide', ({ visible }) => spread(visible)],
  ['lines ≤', ({ mostLines }) => `${mostLines}`],
  ['ends %', ({ ends, lines }, language) => endsCell(ends, lines, language)],
  ['verbatim %', ({ verbatim }) => percent(verbatim)],
  ['whole %', ({ wholeSentences }) => percent(wholeSentences)],
  ['unsaid', ({ unsaid }) => `${unsaid}`],
  ['titles again', ({ repeatedTitles }) => `${repeatedTitles}`],
  ['failures', ({ failures }) => `${failures}`],
  ['ms cold, warm', ({ cold, warm }) => `${cold.toFixed(0)}, ${warm.toFixed(0)}`],
]

/** The tables of the talks of one length in Markdown, one for each language. */
export function reportTalks(talks: readonly EvaluatedTalk[], minutes: number): string {
  const languages = [...new Set(talks.map(({ language }) => language))]
  return languages
    .flatMap((language) => {
      const own = talks.filter((talk) => talk.language === language)
      const rows = own.map((talk) => [talk.file, ...cellsOf(sumUp([talk.sample]), language)])
      const total = ['**together**', ...cellsOf(sumUp(own.map(({ sample }) => sample)), language)]
      return [
        `## ${language}, ${minutes} min`,
        '',
        `Lengths: 50, 75, 90 % in ${language === 'ja' ? 'characters' : 'words'}. Ends: ${endsOf(language).join(', ')}.`,
        '',
        ...table(['article', ...columns.map(([head]) => head)], [...rows, total]),
        '',
      ]
    })
    .join('\n')
}

/** What all talks come to, in a sentence. */
export function reportTotal(talks: readonly EvaluatedTalk[]): string {
  const { facts, factsOnSlides, factsTold, failures } = sumUp(talks.map(({ sample }) => sample))
  const told = `${factsTold} of ${facts} facts told, ${factsOnSlides} of them on slides`
  return `${talks.length} talks: ${told}; ${failures} failures.\n`
}

/** The facts of every article by name, and whether they are told. */
export function reportFacts(talks: readonly EvaluatedTalk[]): string {
  return talks
    .flatMap(({ file, minutes, sample }) => [
      `### Facts of ${file}, ${minutes} min`,
      '',
      ...sample.facts.map(
        ({ fact, told, missing }) =>
          `- ${told}: ${fact}${missing.length > 0 ? ` (without ${missing.join(', ')})` : ''}`,
      ),
      '',
    ])
    .join('\n')
}

/** What the re-check found, a list for every talk that it found anything in. */
export function reportFailures(talks: readonly EvaluatedTalk[]): string {
  const failed = talks.filter(({ sample }) => sample.failures.length > 0)
  if (failed.length === 0) return 'The re-check found nothing.\n'
  return failed
    .flatMap(({ file, minutes, sample }) => [
      `### Failures in ${file}, ${minutes} min`,
      '',
      ...sample.failures.flatMap(({ slide, line, source, kind, reason }) => [
        `- ${slide || 'no slide'}, ${kind}: ${reason}`,
        ...(line ? [`  - line: ${oneLine(line)}`] : []),
        ...(source ? [`  - source: ${oneLine(source)}`] : []),
      ]),
      '',
    ])
    .join('\n')
}

function cellsOf(figures: Figures, language: string): readonly string[] {
  return columns.map(([, cell]) => cell(figures, language))
}

function endsOf(language: string): readonly string[] {
  return lineEnds[language] ?? lineEnds['en']!
}

function endsCell(ends: Readonly<Record<string, number>>, lines: number, language: string): string {
  return endsOf(language)
    .map((end) => percent((ends[end] ?? 0) / Math.max(1, lines)))
    .join(', ')
}

function spread({ p50, p75, p90 }: Spread): string {
  return `${p50}, ${p75}, ${p90}`
}

function percent(share: number): string {
  return (100 * share).toFixed(0)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
