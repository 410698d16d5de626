import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Files } from '../model/files.js'
import type { PageMeta, SlideTiming, TalkTiming } from '../model/page.js'
import { interScriptSpace } from '../theme/measure.js'

/** What the page's script knows of the talk; `notes` are HTML. */
export interface PagePlan extends TalkTiming {
  readonly slides: readonly (SlideTiming & { readonly notes: readonly string[] })[]
}

interface PageParts {
  readonly meta: PageMeta
  readonly language: string
  readonly css: string
  /** Whether lines break where it was calculated. */
  readonly isMeasured: boolean
  /** Marp's markup of all slides. */
  readonly slides: string
  /** Absent when notes are left out. */
  readonly plan: PagePlan | undefined
  /** What the talk is called whose page this is, where a server makes it anew when its article changes. */
  readonly servedAs: string | undefined
}

/** The finished file. */
export interface Page {
  readonly html: string
  /** Tells it from those of other decks. Of a served page all counts that it shows and knows, else its slides. */
  readonly version: string
}

/**
 * Lines break between phrases only: a phrase does not wrap, and where emphasis cuts it in two `keep-all` holds it together.
 * The space between scripts is set here, the same in every browser. Beside a picture that the author put there, and
 * in a table, the column may be narrower than a phrase.
 */
const measuredCss = `.phrase{white-space:nowrap}
.phrase.wide,.marpit :is(th,td,[data-marpit-advanced-background-split]) .phrase{white-space:normal}
.apart{margin-inline-end:${interScriptSpace}em}
.marpit section:lang(ja){line-break:strict;overflow-wrap:anywhere;word-break:keep-all;text-autospace:no-autospace}`

/**
 * In a theme that nobody measured a phrase may be wider than its column, so it may wrap where it must; in a table it would
 * widen its column, so there lines break as in every Marp, and letters stand as far apart.
 */
const unmeasuredCss = `.marpit :is(h1,h2,h3,h4,h5,h6,p,li,dt,dd):lang(ja):has(.phrase){overflow-wrap:break-word;word-break:keep-all}`

const { resolve } = createRequire(import.meta.url)

/** The file that presents: nothing but what stands in it may be loaded, and only its own scripts run. */
export function pageOf(parts: PageParts, files: Files): Page {
  const { meta, language, css, isMeasured, slides, plan, servedAs } = parts
  const read = (name: string): string => new TextDecoder().decode(files.read(resolve(name))).trim()
  const live = servedAs === undefined ? [] : ['#data/live.js']
  const scripts = ['#data/marp-browser.js', ...live, '#data/runtime.js'].map(read)
  const author = meta.author === undefined ? '' : `<meta name="author" content="${escapeHtml(meta.author)}">\n`
  const data = [
    plan && `<script type="application/json" id="plan">${escapeJson(JSON.stringify(plan))}</script>`,
    `<script type="application/json" id="words">${escapeJson(read(`#data/words/${language}.json`))}</script>`,
    ...scripts.map((script) => `<script>${script}</script>`),
  ]
  // What the browser keeps for a deck outlives a change of its script; a served page is another one with each change.
  const version = shortHash(servedAs === undefined ? slides : JSON.stringify(parts))
  const talk = servedAs === undefined ? '' : ` data-talk="${escapeHtml(servedAs)}"`
  const html = `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scripts, servedAs !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(meta.title)}</title>
${author}<meta name="generator" content="kamishibai">
<style>${escapeStyle(css)}</style>
<style>${isMeasured ? measuredCss : unmeasuredCss}
${read('#data/stage.css')}</style>
</head>
<body data-deck="${version}"${talk}>
${slides}
${data.filter(Boolean).join('\n')}
</body>
</html>
`
  return { html, version }
}

/** Tells decks apart where the browser has one store for all files. */
function shortHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** Marp writes style attributes, so that styles can't be named by hash; data: is the page itself. */
function policy(scripts: readonly string[], isServed: boolean): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  const server = isServed ? " connect-src 'self';" : ''
  return `default-src 'none'; script-src ${hashes.join(' ')};${server} style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** In JSON a `<` may be written as an escape, so that no `</script>` or `<!--` ends the element. */
function escapeJson(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`)
}

/** In CSS likewise. */
function escapeStyle(css: string): string {
  return css.replaceAll('</', String.raw`<\/`)
}
