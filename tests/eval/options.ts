import { parseArgs } from 'node:util'

export interface EvalOptions {
  /** The folder of `articles.json`. */
  readonly folder: string
  /** Lengths of the talks to plan; a table each. */
  readonly minutes: readonly number[]
  readonly only: string
  readonly facts: boolean
  /** Paths of what is to be written beside the report. */
  readonly lines?: string
  readonly html?: string
  readonly json?: string
}

/** @throws Error for an unknown option, a missing folder and minutes that are none. */
export function parseOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      facts: { type: 'boolean', default: false },
      lines: { type: 'string' },
      html: { type: 'string' },
      json: { type: 'string' },
    },
  })
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) throw new Error('Give one folder that holds an articles.json.')
  const { minutes, ...rest } = values
  return { ...rest, folder, minutes: minutes.split(',').map(readMinutes) }
}

function readMinutes(text: string): number {
  const minutes = Number(text)
  if (!(minutes > 0)) throw new Error(`--minutes ${text} is no number of minutes.`)
  return minutes
}
