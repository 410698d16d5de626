import { resolve } from 'node:path'
import type { Files } from '../model/files.js'
import type { BuildOptions } from '../model/options.js'
import type { Theme } from '../model/theme.js'
import { readDeckTheme, readTheme } from './read-theme.js'

type Asked = Pick<BuildOptions, 'theme' | 'size'>

/** The theme that an article names, or a CSS file by its path from the article; one that was fetched has no files. */
interface Wish {
  readonly wish: string | undefined
  /** The absolute path of the article's folder. */
  readonly folder: string
  readonly address?: string
}

/**
 * The theme of a talk that is planned: the one that was asked for, else the article's wish, else our own.
 * @throws DeckError `usage` for a theme that can't be used.
 */
export function themeOfTalk({ theme, size }: Asked, wish: Wish, files: Files): Theme {
  return readTheme(theme ?? wishedTheme(wish) ?? 'kamishibai', size ?? '16:9', files)
}

/**
 * The theme of a finished deck: the one that was asked for, else the one that the deck names.
 * @throws DeckError `usage` for a theme that can't be used.
 */
export function themeOfDeck({ theme, size = '16:9' }: Asked, named: string | undefined, files: Files): Theme {
  return theme === undefined
    ? readDeckTheme(named ?? 'default', size, files)
    : { ...readTheme(theme, size, files), problems: [] }
}

function wishedTheme({ wish, folder, address }: Wish): string | undefined {
  if (!wish?.endsWith('.css')) return wish
  return address === undefined ? resolve(folder, wish) : undefined
}
