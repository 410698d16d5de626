import { isReady } from './finding.js'
import type { Finding } from './finding.js'

const markWidth = 'problem'.length

/** The findings for people: a mark, a name and the words of each, and whether exports would work. */
export function writeReport(findings: readonly Finding[]): string {
  const nameWidth = Math.max(...findings.map(({ name }) => name.length))
  const lines = findings.flatMap((finding) => describe(finding, nameWidth))
  return `${[...lines, '', verdict(findings)].join('\n')}\n`
}

/** The findings for programs: `ready`, and by name what each check found. */
export function writeJson(findings: readonly Finding[]): string {
  const entries = findings.map(
    ({ name, state, words, mend, facts }) => [name, { state, words, mend, ...facts }] as const,
  )
  return `${JSON.stringify({ ready: isReady(findings), ...Object.fromEntries(entries) }, null, 2)}\n`
}

function describe({ state, name, words, mend }: Finding, nameWidth: number): string[] {
  const [first = '', ...others] = words.split('\n')
  const indent = ' '.repeat(markWidth + nameWidth + 4)
  return [
    `${state.padEnd(markWidth)}  ${name.padEnd(nameWidth)}  ${first}`,
    ...others.map((line) => `${indent}${line}`),
    ...(mend === undefined ? [] : [`${indent}mend: ${mend}`]),
  ]
}

function verdict(findings: readonly Finding[]): string {
  const named = (state: Finding['state']): string =>
    findings
      .filter((finding) => finding.state === state)
      .map(({ name }) => name)
      .join(', ')
  if (!isReady(findings)) return `Not all exports would work: see ${named('problem')}.`
  const warnings = named('warning')
  return `HTML, Markdown, PDF and PNG would all work${warnings === '' ? '.' : `; see ${warnings}.`}`
}
