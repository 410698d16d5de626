/** Titles and words that only stand before others: `Dr. Smith`, `e.g. this`. */
const neverEnds =
  'mr mrs ms mx dr prof st gen gov sen rep rev hon capt lt col sgt fr mt messrs e.g eg i.e ie vs cf viz ca approx esp incl excl resp fig figs eq eqs ref refs'

/** Abbreviations where a number follows, else ordinary words: `No. 5`, but `I said no.` */
const beforeNumber =
  'no nos vol vols p pp ch chap sec secs sect art pt ver v ed op jan feb mar apr jun jul aug sep sept oct nov dec'

/** A sentence may end with these; only the next word tells: `at 5 p.m. The meeting`, `at 5 p.m. Tokyo time`. */
const mayEnd = 'etc inc ltd co corp jr sr bros est dept univ al a.m p.m am pm ph.d u.s u.k u.n'

/** Words that begin a sentence rather than go on after an abbreviation. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The This That These Those There Then They He She It We I You My Our His Her Its Their A An In On At For From With By ' +
    'To As If When While Where What Why How Who But And So Or Yet However Also Although Though Because Since After Before ' +
    'Now Here Some Most Many Each Every Not No Yes Let Next First Finally Instead Both All One'
  ).split(' '),
)

/** Names written in lower case even where a sentence begins. */
export const lowerCaseNames: ReadonlySet<string> = new Set(
  'npm npx node pnpm yarn git curl deno bun iPhone iPad iOS macOS eBay jQuery esbuild vite pip cargo rustc tsc bash zsh'.split(
    ' ',
  ),
)

/** How each abbreviation, without its last full stop and in lower case, behaves. */
export const abbreviations: ReadonlyMap<string, 'neverEnds' | 'beforeNumber' | 'mayEnd'> = new Map([
  ...neverEnds.split(' ').map((word) => [word, 'neverEnds'] as const),
  ...beforeNumber.split(' ').map((word) => [word, 'beforeNumber'] as const),
  ...mayEnd.split(' ').map((word) => [word, 'mayEnd'] as const),
])
