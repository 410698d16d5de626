/**
 * What one person got of one talk.
 * @typedef {object} Result
 * @property {string} name
 * @property {number} ms How long the command took; the first time with the unpacking of the browser.
 * @property {string} said What the command said on standard error.
 * @property {readonly import('./inspect-talk.mjs').Check[]} checks
 */

/** @param {Result} result */
export function isFine({ checks }) {
  return checks.every(({ holds }) => holds)
}

/** @param {readonly Result[]} results */
export function reportTalks(results) {
  return results.flatMap(describeResult).join('\n')
}

/** A line for the verdict, a line for the facts, and the command's warnings. */
function describeResult(result) {
  const facts = result.checks.map(({ fact, holds }) => (holds ? fact : `WRONG: ${fact}`))
  const warnings = result.said.split('\n').filter((line) => /^(?:warning|error):/.test(line))
  return [
    `${isFine(result) ? 'fine ' : 'WRONG'}  ${result.name}, ${(result.ms / 1000).toFixed(1)} s`,
    ...[facts.join('; '), ...warnings].map((line) => `         ${line}`),
  ]
}
