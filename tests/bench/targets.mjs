import { median } from './measure.mjs'
import { processName, tools } from './processes.mjs'
import { formats } from './same-bytes.mjs'

/**
 * A target and how it went.
 * @typedef {object} Checked
 * @property {string} label The article, as the report calls it.
 * @property {string} what
 * @property {string} limit
 * @property {string} got
 * @property {'ok' | 'MISSED' | 'not measured'} verdict
 */

/** How long we may take beside the others, as a factor of their time. */
const factors = [
  { format: 'html', tool: 'marp', most: 0.9 },
  { format: 'pdf', tool: 'marp', most: 0.65 },
  { format: 'pdf', tool: 'marpDefault', most: 0.45 },
  { format: 'pdf', tool: 'bare', most: 1.5 },
]

/** How long the HTML of a ten times longer article may take, as a factor of the short one's time. */
const scaling = [
  { long: 'ja-26000', short: 'ja-2600', most: 2 },
  { long: 'ja-26000-code', short: 'ja-2600-code', most: 2 },
]

/** Bytes of an HTML file. */
const mostBytes = 500_000

/**
 * Holds the results against the targets.
 * @param {readonly import('./articles.mjs').Article[]} articles
 * @param {ReadonlyMap<string, import('./measure.mjs').Result>} results By the name of the process.
 * @param {ReadonlyMap<string, string>} differences By the name of the article: what two builds differ in.
 * @returns {readonly Checked[]}
 */
export function checkTargets(articles, results, differences) {
  return articles.flatMap((article) => [
    ...factors.map(({ format, tool, most }) =>
      checkFactor({
        label: article.label,
        what: `${format.toUpperCase()} beside ${tools[tool]}`,
        own: results.get(processName(article, format, 'ours')),
        other: results.get(processName(article, format, tool)),
        most,
      }),
    ),
    ...scaling
      .filter(({ long }) => long === article.name)
      .map(({ long, short, most }) =>
        checkFactor({
          label: article.label,
          what: 'HTML beside that of 2,600 characters',
          own: results.get(processName({ name: long }, 'html', 'ours')),
          other: results.get(processName({ name: short }, 'html', 'ours')),
          most,
        }),
      ),
    checkSize(article, results.get(processName(article, 'html', 'ours'))),
    checkSame(article, differences.get(article.name)),
  ])
}

function checkFactor({ label, what, own, other, most }) {
  const target = { label, what, limit: `≤ ${most} ×` }
  if (own?.failure) return { ...target, got: own.failure, verdict: 'MISSED' }
  const factor = median(own?.times ?? []) / median(other?.times ?? [])
  if (Number.isNaN(factor)) return { ...target, got: other?.failure ?? '–', verdict: 'not measured' }
  return { ...target, got: `${factor.toFixed(2)} ×`, verdict: factor <= most ? 'ok' : 'MISSED' }
}

function checkSize({ label }, result) {
  const target = { label, what: 'size of the HTML', limit: `≤ ${mostBytes / 1000} kB` }
  if (!result) return { ...target, got: '–', verdict: 'not measured' }
  const isOk = !result.failure && result.size <= mostBytes
  return { ...target, got: result.failure ?? `${Math.round(result.size / 1000)} kB`, verdict: isOk ? 'ok' : 'MISSED' }
}

function checkSame({ label }, difference) {
  const target = { label, what: `${formats.join(', ')} built twice`, limit: 'same bytes' }
  if (difference === undefined) return { ...target, got: '–', verdict: 'not measured' }
  if (difference === '') return { ...target, got: 'same bytes', verdict: 'ok' }
  return { ...target, got: `not the same: ${difference}`, verdict: 'MISSED' }
}
