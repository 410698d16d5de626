import { readThemeCss, themeNames } from '../theme/theme-css.js'
import { checkName } from './closest.js'
import { nodeFiles } from './files.js'
import type { Terminal } from './terminal.js'

/** Prints the list of themes, or one theme's CSS. */
export function printTheme(name: string | undefined, terminal: Terminal): void {
  if (name === undefined) terminal.print(`${themeNames.join('\n')}\n`)
  else terminal.print(readThemeCss(checkName('theme', name, themeNames), nodeFiles))
}
