import { basename } from 'node:path'
import type { Files } from '../model/files.js'
import { DeckError } from '../model/problem.js'
import type { Problem } from '../model/problem.js'
import type { SlideSize, Theme } from '../model/theme.js'
import { openFaces } from './fonts.js'
import { calculateMetrics, familyOf, readDeclared } from './metrics.js'
import type { Declared } from './metrics.js'
import { isThemeName, readThemeCss, themeNames } from './theme-css.js'

const standardTheme = themeNames[0]

/** Themes that Marp itself has: it knows their CSS, and their fonts are the machine's. */
const marpThemeNames = ['default', 'gaia', 'uncover'] as const

/**
 * Reads the theme that a deck names. One that only its author's Marp knows is Marp's default theme, as in every other
 * Marp, and a problem.
 * @throws what `readTheme` throws for a theme that can't be used.
 */
export function readDeckTheme(name: string, size: SlideSize, files: Files): Theme {
  const isKnown = isMarpTheme(name) || isThemeName(name)
  if (isKnown) return { ...readTheme(name, size, files), problems: [] }
  return { ...readTheme(marpThemeNames[0], size, files), problems: [unknownProblem(name)] }
}

/**
 * Reads a theme: its CSS, the fonts it names, and the metrics that layouts are calculated with.
 * @param theme Name of a built-in theme, or the absolute path of a CSS file.
 * @throws DeckError `usage` for an unknown name, an unreadable file, a file that is no CSS or names no `@theme`.
 */
export function readTheme(theme: string, size: SlideSize, files: Files): Theme {
  if (isMarpTheme(theme)) {
    return {
      ...readTheme(standardTheme, size, files),
      name: theme,
      css: '',
      faces: [],
      families: { text: [], titles: [], code: [] },
      isMeasured: false,
      problems: [metricsProblem(theme)],
    }
  }
  const css = readThemeCss(theme, files)
  const name = /@theme\s+([\w-]+)/.exec(css)?.[1]
  if (name === undefined) {
    throw new DeckError('usage', `${theme} is not a Marp theme: it has no /* @theme name */ comment.`, {
      hint: 'Name the theme in a comment at the top of the CSS file: /* @theme my-theme */',
    })
  }
  const own = parseCss(theme, css)
  const declared =
    theme === standardTheme ? own : completed(own, parseCss(standardTheme, readThemeCss(standardTheme, files)))
  const families = familiesOf(declared)
  const faces = openFaces(Object.values(families).flat(), files)
  return {
    name,
    css,
    size,
    faces,
    families,
    metrics: calculateMetrics(declared, faces, size),
    isMeasured: declaresMetrics(own),
    problems: declaresMetrics(own) ? [] : [metricsProblem(basename(theme))],
  }
}

function parseCss(theme: string, css: string): Declared {
  try {
    return readDeclared(css)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/^<css input>:/, 'line ') : String(cause)
    throw new DeckError('usage', `The theme ${theme} is not valid CSS (${reason}).`, {
      hint: 'Mend the CSS file, then build again.',
      cause,
    })
  }
}

function familiesOf({ base }: Declared): Theme['families'] {
  const named = (...roles: readonly string[]): readonly string[] => [
    ...new Set(roles.map((role) => familyOf(base, `${role}-family`)).filter((family) => family !== '')),
  ]
  return {
    text: named('text', 'emoji'),
    titles: named('title', 'quote', 'text', 'emoji'),
    code: named('code', 'text', 'emoji'),
  }
}

function declaresMetrics({ base }: Declared): boolean {
  return 'body-size' in base
}

/** What a theme leaves out is the default theme's; one that declares nothing is measured as the default theme is. */
function completed(own: Declared, standard: Declared): Declared {
  return declaresMetrics(own) ? { ...own, base: { ...standard.base, ...own.base } } : standard
}

function unknownProblem(theme: string): Problem {
  return {
    rule: 'theme-unknown',
    severity: 'warning',
    message: `The deck names the theme "${theme}", which is none of ours or Marp's, so its slides have Marp's default theme.`,
    hint: `Give its CSS file with --theme <file.css>. Known themes: ${[...themeNames, ...marpThemeNames].join(', ')}.`,
  }
}

function metricsProblem(theme: string): Problem {
  return {
    rule: 'theme-without-metrics',
    severity: 'warning',
    message: `The theme ${theme} declares no metrics, so slides were measured with those of ${standardTheme} and may overflow.`,
    hint: 'Declare --body-size and the other custom properties on `section`, as themes/kamishibai.css does.',
  }
}

function isMarpTheme(name: string): boolean {
  return marpThemeNames.some((known) => known === name)
}
