/** What the words of a sentence give away of its worth in a talk; each language knows its own words for these. */
export const cues = [
  // What is worth telling
  'quantity',
  'date',
  'name',
  'first',
  'trouble',
  'turn',
  'cause',
  'conclusion',
  'lesson',
  'contrast',
  'superlative',
  'definition',
  // What is not, or less so
  'meta',
  'aside',
  'courtesy',
  'written',
  'procedure',
  'question',
  // How it hangs together with its neighbours
  'leaning',
  'fragment',
  'connective',
  'announcing',
  'unfinished',
  'pointing',
] as const

/**
 * `turn` is where a story turns: what nobody expected comes to light. `meta` is about the article itself, `courtesy` a greeting or an invitation. `leaning` can't be understood without the
 * sentence before (`これは…`, `However, …`), a `fragment` is what a list, code or a formula has cut off it (`が得られました。`),
 * `announcing` not without what comes next (`次のコマンドです:`). `connective`
 * begins with a joining word of its own. `written` is made for the eye only (an address, the key of a chart), `unfinished` goes
 * on behind what stands between (`ループの中で`), and `pointing` means what is seen beside it (`上の図では`) or a link.
 */
export type Cue = (typeof cues)[number]
