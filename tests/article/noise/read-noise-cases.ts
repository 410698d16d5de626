import { readFileSync } from 'node:fs'

const places = ['at the start', 'in the middle', 'at the end'] as const

/** A paragraph, where it stands, and whether it goes. */
export interface NoiseCase {
  readonly rule: string
  readonly place: (typeof places)[number]
  readonly isNoise: boolean
  readonly text: string
}

/**
 * Reads the cases of `fixtures/noise-<language>.txt`.
 * @throws Error for a place or a line that is not known.
 */
export function readNoiseCases(language: string): readonly NoiseCase[] {
  const text = readFileSync(new URL(`../fixtures/noise-${language}.txt`, import.meta.url), 'utf8')
  return text
    .split(/^=== /m)
    .slice(1)
    .flatMap((part) => {
      const [head = '', ...lines] = part.split('\n').filter((line) => line !== '')
      const [rule = '', where = ''] = head.split(', ')
      const place = places.find((known) => known === where)
      if (place === undefined) throw new Error(`"${head}": a place is one of ${places.join(', ')}.`)
      return lines.map((line) => ({ rule, place, ...readRow(line) }))
    })
}

function readRow(line: string): Pick<NoiseCase, 'isNoise' | 'text'> {
  const [, kind, text = ''] = /^(noise|story): (.+)$/.exec(line) ?? []
  if (kind === undefined) throw new Error(`"${line}" begins neither with "noise: " nor with "story: ".`)
  return { isNoise: kind === 'noise', text }
}
