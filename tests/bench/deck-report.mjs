import { table } from './report.mjs'

/**
 * The report in Markdown: a row a deck, the differences that have a reason by reason, the others one by one.
 * @param {readonly ({ name: string, failure?: string } & ReturnType<typeof import('./deck-differences.mjs').compareDeck>)[]} decks
 * @param {string} marp The version of marp-cli.
 * @returns {string}
 */
export function reportDecks(decks, marp) {
  const compared = decks.filter(({ failure }) => failure === undefined)
  const all = compared.flatMap(({ name, differences }) => differences.map((difference) => ({ name, ...difference })))
  return [
    '## Decks',
    '',
    `kamishibai beside ${marp}.`,
    '',
    ...table(['Deck', 'slides', 'equal', 'reasons', 'unexplained'], decks.map(deckRow)),
    '',
    '## Known reasons',
    '',
    ...table(['Reason', 'slides', 'as'], reasonRows(all)),
    '',
    '## Unexplained',
    '',
    ...table(
      ['Deck', 'slide', 'what', 'kamishibai', 'marp-cli'],
      all
        .filter(({ reason }) => reason === undefined)
        .map(({ name, slide, what, ours, marp: theirs }) => [name, `${slide}`, what, ours, theirs]),
    ),
  ].join('\n')
}

function deckRow({ name, failure, slides, equal, differences }) {
  if (failure !== undefined) return [name, failure, '', '', '']
  const [ours, marp] = slides
  const slidesWith = (isMeant) => new Set(differences.filter(isMeant).map(({ slide }) => slide)).size
  const known = slidesWith(({ reason }) => reason !== undefined)
  const unknown = slidesWith(({ reason }) => reason === undefined)
  return [name, ours === marp ? `${ours}` : `${ours} / ${marp}`, `${equal}`, `${known}`, `${unknown}`]
}

function reasonRows(differences) {
  const reasons = [...new Set(differences.map(({ reason }) => reason))].filter((reason) => reason !== undefined)
  return reasons.map((reason) => {
    const explained = differences.filter((difference) => difference.reason === reason)
    const places = [...new Set(explained.map(({ name, slide }) => `${name} ${slide}`))]
    return [reason, `${places.length}`, places.slice(0, 5).join(', ')]
  })
}
