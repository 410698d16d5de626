import { createRequire } from 'node:module'
import { isAbsolute } from 'node:path'
import type { Files } from '../model/files.js'
import { DeckError } from '../model/problem.js'

/** The themes that come with the package; the first is the default. */
export const themeNames = ['kamishibai', 'yose', 'shimbun'] as const

const { resolve } = createRequire(import.meta.url)

/** Skips comments; finds `@import 'kamishibai';`, which Marp writes `@import-theme` as well. */
const themeImports = new RegExp(String.raw`/\*[^]*?\*/|@import(?:-theme)?\s+(["'])(${themeNames.join('|')})\1\s*;`, 'g')

/**
 * The CSS of a theme, for Marp tools. Where it imports one of our themes, that theme's rules stand instead.
 * @param theme Name of a built-in theme, or the absolute path of a CSS file.
 * @throws DeckError `usage` for an unknown name or an unreadable file.
 */
export function readThemeCss(theme: string, files: Files): string {
  return readSheet(theme, files).replaceAll(themeImports, (match, _quote, imported?: string) =>
    imported === undefined || imported === theme ? match : asImported(readThemeCss(imported, files)),
  )
}

function readSheet(theme: string, files: Files): string {
  const path = isAbsolute(theme) ? theme : builtInPath(theme)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(files.read(path))
  } catch (cause) {
    throw new DeckError('usage', `The theme file ${theme} could not be read as UTF-8 text.`, {
      hint: 'Check its path and that you may read it.',
      cause,
    })
  }
}

function builtInPath(name: string): string {
  if (isThemeName(name)) return resolve(`#themes/${name}.css`)
  throw new DeckError('usage', `There is no theme named "${name}".`, {
    hint: `Themes: ${themeNames.join(', ')}; or give the path of a CSS file.`,
  })
}

/** Whether a theme comes with the package. */
export function isThemeName(name: string): boolean {
  return themeNames.some((known) => known === name)
}

/** Without what only the first sheet may say: its character set, and the theme's name, of which Marp takes the last. */
function asImported(css: string): string {
  return css.replace(/^@charset [^;]*;\s*/, '').replace(/^[ *]*@theme .*\n/m, '')
}
