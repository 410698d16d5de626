import { DeckError } from '../model/problem.js'
import type { BuildFlags } from './flags.js'
import type { Target } from './targets.js'

/** Flags that make no sense together, or with what is to be written. */
interface Combination {
  readonly isThere: (flags: BuildFlags, targets: readonly Target[]) => boolean
  readonly message: string
  readonly hint: string
}

const combinations: readonly Combination[] = [
  {
    isThere: ({ fragments }, targets) => fragments === true && !makes(targets, 'pdf'),
    message: '--fragments is about the pages of a PDF, and none is to be made.',
    hint: 'Add pdf to --to, or leave --fragments out: in HTML fragments come one by one.',
  },
  {
    isThere: ({ handout, notes }) => handout === true && !notes,
    message: '--handout prints the script, which --no-notes leaves out.',
    hint: 'Use one of them.',
  },
  {
    isThere: ({ handout }, targets) => handout === true && makes(targets, 'png'),
    message: '--handout is for paper, and PNG holds only slides.',
    hint: 'Leave png out of --to.',
  },
  {
    isThere: ({ watch }, targets) => watch === true && targets.some(({ article }) => article === '-'),
    message: 'Standard input can not be watched: it never changes.',
    hint: 'Name a file.',
  },
  {
    isThere: ({ watch, stage, json }, targets) =>
      watch === true && (stage !== undefined || json === true || targets.some(({ toOutput }) => toOutput)),
    message: '--watch writes files, and prints nothing on standard output.',
    hint: 'Leave out --stage, --json and -o -.',
  },
]

/** @throws DeckError `usage` for flags that make no sense together. */
export function checkCombinations(flags: BuildFlags, targets: readonly Target[]): void {
  const found = combinations.find(({ isThere }) => isThere(flags, targets))
  if (found) throw new DeckError('usage', found.message, { hint: found.hint })
}

function makes(targets: readonly Target[], format: Target['formats'][number]): boolean {
  return targets.some(({ formats }) => formats.includes(format))
}
