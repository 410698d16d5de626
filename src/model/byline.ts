import type { Deck } from './deck.js'

/** Who speaks and when, in the lines that a title slide has for it: `山田花子 · 凧株式会社 / エンジニア`, `2024-05-01`. */
export function bylineOf({
  author,
  organisation,
  role,
  date,
}: Pick<Deck, 'author' | 'organisation' | 'role' | 'date'>): readonly string[] {
  const work = join([organisation, role], ' / ')
  return [join([author, work], ' · '), join([date], '')].filter((line) => line !== '')
}

function join(parts: readonly (string | undefined)[], mark: string): string {
  return parts.flatMap((part) => part?.trim() || []).join(mark)
}
