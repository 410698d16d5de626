/** A room of `src/`: a folder, or a file that lies directly in it. */
export interface Room {
  readonly holds: string
  /** The rooms it may import from besides itself, or the beginning of the paths in a room (`theme/measure`). */
  readonly mayImport: readonly string[]
}

const stages = ['model', 'lang', 'article', 'outline', 'theme', 'deck', 'marp', 'html', 'export', 'check']

/** The runtime is left out: it is bundled by itself and embedded as text. */
const all = [...stages, 'pictures', 'fetch', 'present', 'pipeline.ts', 'index.ts', 'cli']

/** Who may import from whom. Imports of types count like any other. */
export const rooms: Readonly<Record<string, Room>> = {
  'pipeline.ts': { holds: 'the line, stage by stage', mayImport: stages },
  'index.ts': { holds: 'the public library', mayImport: [...stages, 'pipeline.ts'] },
  'cli.ts': { holds: 'the start of the command', mayImport: all },
  cli: { holds: 'the terminal', mayImport: all },
  model: { holds: 'the data', mayImport: [] },
  lang: { holds: 'all that depends on a natural language', mayImport: ['model'] },
  article: { holds: 'source to Article', mayImport: ['model', 'lang'] },
  mermaid: { holds: "a Mermaid diagram's source to what it shows", mayImport: [] },
  outline: { holds: 'Article to Outline', mayImport: ['model', 'lang', 'mermaid/read-diagram'] },
  theme: { holds: "a theme's CSS and fonts to a Theme", mayImport: ['model', 'lang'] },
  deck: { holds: 'Outline to Deck', mayImport: ['model', 'lang', 'theme/measure'] },
  marp: { holds: 'Deck to Marp Markdown and back', mayImport: ['model'] },
  html: { holds: 'Marp Markdown to one HTML file', mayImport: ['model', 'lang', 'theme', 'mermaid'] },
  export: { holds: 'HTML to PDF and PNG', mayImport: ['model'] },
  check: { holds: 'rendered slides to Problems', mayImport: ['model', 'lang'] },
  present: { holds: 'the local server', mayImport: ['model'] },
  pictures: { holds: 'pictures made as small as slides show them', mayImport: ['model'] },
  fetch: { holds: 'articles and pictures from the web', mayImport: ['model'] },
  runtime: { holds: 'what runs inside the HTML', mayImport: [] },
}

/** Who may import what lies outside `src/`. */
export interface Door {
  /** What the import names: a package, a Node module, `#data/…`. */
  readonly opens: RegExp
  readonly rooms: readonly string[]
}

/** The rooms of the command, the only ones that know the process and the console. */
export const terminal: readonly string[] = ['cli', 'cli.ts']

const everyRoomWithImports = Object.keys(rooms).filter((room) => room !== 'model' && room !== 'runtime')

/** One door per package. The first that fits counts; what fits none may be imported nowhere. */
export const doors: readonly Door[] = [
  { opens: /^puppeteer(-core)?$/, rooms: ['export'] },
  { opens: /^@sparticuz\/chromium$/, rooms: ['export'] },
  { opens: /^@marp-team\/marp-core(\/plugins\/katex)?$/, rooms: ['html'] },
  { opens: /^markdown-it$/, rooms: ['html', 'marp'] },
  { opens: /^(unified|hast|mdast|unist|decode-named-character-reference)$/, rooms: ['article'] },
  { opens: /^(remark|hast-util|mdast-util|micromark|unist-util|vfile)(-.+)?$/, rooms: ['article'] },
  { opens: /^(@mozilla\/readability|linkedom|htmlparser2|mammoth|fflate)$/, rooms: ['article'] },
  { opens: /^smol-toml$/, rooms: ['article'] },
  { opens: /^yaml$/, rooms: ['article', 'marp'] },
  { opens: /^harfbuzzjs$/, rooms: ['theme', 'html'] },
  { opens: /^postcss(-.+)?$/, rooms: ['theme'] },
  { opens: /^(commander|fastest-levenshtein)$/, rooms: terminal },
  { opens: /^uqr$/, rooms: ['present'] },
  { opens: /^kamishibai$/, rooms: terminal },

  { opens: /^#data\/(budoux-|ipadic)/, rooms: ['lang'] },
  { opens: /^#data\/readers\//, rooms: ['article'] },
  { opens: /^#data\/fonts\//, rooms: ['theme', 'export'] },
  { opens: /^#data\/(katex|highlight)\//, rooms: ['html'] },
  {
    opens: /^#data\/(harfbuzz-subset\.wasm|mermaid\.cjs|(?:live|runtime)\.js|stage\.css|words\/|marp-browser\.js)/,
    rooms: ['html'],
  },
  { opens: /^#data\/pictures\//, rooms: ['pictures'] },
  { opens: /^#themes\//, rooms: ['theme'] },

  { opens: /^node:(buffer|crypto|module|path|url|util|zlib)$/, rooms: everyRoomWithImports },
  // `lang` reads its dictionary, and only when a text needs it.
  { opens: /^node:fs$/, rooms: ['lang', 'export', 'present', ...terminal] },
  {
    opens: /^node:(child_process|events|fs|os|stream|timers)(\/promises)?$/,
    rooms: ['export', 'present', ...terminal],
  },
  { opens: /^node:v8$/, rooms: ['html'] },
  { opens: /^node:(http|net)$/, rooms: ['present', 'fetch'] },
  { opens: /^node:(https|dns)(\/promises)?$/, rooms: ['fetch'] },
  { opens: /^ipaddr\.js$/, rooms: ['fetch'] },
  { opens: /^node:(process|readline|readline\/promises|tty)$/, rooms: terminal },
]

/** Keys of the language registry, which only `lang` may tell apart. */
export const languageCodes: ReadonlySet<string> = new Set(['ja', 'en'])
