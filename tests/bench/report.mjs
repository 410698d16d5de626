import { cpus } from 'node:os'
import { median } from './measure.mjs'
import { processName, tools } from './processes.mjs'

/**
 * The report in Markdown.
 * @param {object} found
 * @param {readonly import('./articles.mjs').Article[]} found.articles
 * @param {ReadonlyMap<string, import('./measure.mjs').Result>} found.results By the name of the process.
 * @param {readonly import('./targets.mjs').Checked[]} found.targets
 * @param {number} found.rounds
 * @param {string} found.marp The version of marp-cli.
 * @returns {string}
 */
export function reportResults({ articles, results, targets, rounds, marp }) {
  const [first] = cpus()
  const rows = articles.flatMap((article) => ['html', 'pdf'].map((format) => timeRow(article, format, results)))
  return [
    '## Times',
    '',
    `Whole processes in ms: median of ${rounds} (fastest–slowest), then the peak memory with all that the process started.`,
    'kamishibai starts from the article, marp-cli from the Markdown that kamishibai made of it, the bare print from its HTML;',
    'all but the one so named print with the same browser.',
    `${marp}; Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${first?.model ?? 'CPU'}.`,
    '',
    ...table(['Article', 'to', ...Object.values(tools)], rows),
    '',
    '## Targets',
    '',
    ...table(
      ['Article', 'what', 'target', 'measured', ''],
      targets.map(({ label, what, limit, got, verdict }) => [label, what, limit, got, verdict]),
    ),
  ].join('\n')
}

function timeRow(article, format, results) {
  const cells = Object.keys(tools).map((tool) => timeCell(results.get(processName(article, format, tool))))
  return [article.label, format.toUpperCase(), ...cells]
}

function timeCell(result) {
  if (!result) return '–'
  const { times, memory, failure } = result
  if (failure) return failure
  const [middle, fastest, slowest] = [median(times), times[0], times.at(-1)].map(Math.round)
  return `${middle} (${fastest}–${slowest})${memory === undefined ? '' : `, ${Math.round(memory)} MB`}`
}

/**
 * The lines of a Markdown table.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {readonly string[]}
 */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`)
}

function escapeCell(text) {
  return text.replaceAll('|', '\\|')
}
