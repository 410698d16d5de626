import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { languageCodes } from '../lang/registry.js'
import { parseDuration } from '../model/duration.js'
import type { BuildOptions, Stage } from '../model/options.js'
import { DeckError } from '../model/problem.js'
import type { SlideSize } from '../model/theme.js'
import { themeNames } from '../theme/theme-css.js'
import { checkName } from './closest.js'

/** What the command line may say of a talk. */
export interface TalkFlags {
  readonly minutes?: string
  readonly lang: string
  readonly rate?: string
  readonly skip: readonly string[]
  readonly pick: readonly string[]
  readonly outline?: string
  readonly rehearsal?: string
  readonly theme?: string
  readonly size?: SlideSize
  readonly title?: string
  readonly author?: string
  readonly fetchImages?: true
  readonly allowFiles: readonly string[]
}

/** What it may say of how the command works and what it prints. */
export interface RunFlags {
  readonly json?: true
  readonly browser?: string
  readonly timeout?: string
  readonly quiet?: true
  readonly debug?: true
}

/** The options of `build` as the command line gives them. */
export interface BuildFlags extends TalkFlags, RunFlags {
  readonly out: string
  readonly to?: string
  readonly stage?: Stage
  readonly notes: boolean
  readonly force?: true
  readonly watch?: true
  readonly fragments?: true
  readonly handout?: true
}

/** The options of `present`. */
export interface PresentFlags extends TalkFlags, RunFlags {
  readonly out: string
  readonly port?: string
  readonly host: string
  readonly open: boolean
  readonly force?: true
}

/** The options of `check`. */
export interface CheckFlags extends TalkFlags, RunFlags {}

/**
 * Checks the flags and turns them into build options.
 * @param folder The absolute path that relative ones start from.
 * @throws DeckError `usage` for a value that makes no sense.
 */
export function readFlags(flags: TalkFlags, folder: string): BuildOptions {
  const { minutes, lang, rate, theme, size, title, author, skip, allowFiles } = flags
  return {
    skip,
    allowedFolders: allowFiles.map((name) => readableFolder(name, folder)),
    ...(minutes !== undefined && { seconds: parseDuration(minutes) }),
    ...(lang !== 'auto' && { language: checkName('language', lang, languageCodes) }),
    ...(rate !== undefined && { rate: parseRate(rate) }),
    ...(theme !== undefined && { theme: themeReference(theme, folder) }),
    ...(size !== undefined && { size }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
  }
}

function parseRate(text: string): number {
  const rate = Number(text)
  if (rate >= 20 && rate <= 2000) return rate
  throw new DeckError('usage', `--rate ${text} is no speaking rate.`, {
    hint: 'Give characters (Japanese) or words (English) a minute, 20 to 2000.',
  })
}

/**
 * The value of `--timeout` in ms.
 * @throws DeckError `usage` for what is no number of seconds.
 */
export function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (seconds >= 1 && seconds <= 3600) return seconds * 1000
  throw new DeckError('usage', `--timeout ${text} is no time to wait for the browser.`, {
    hint: 'Give seconds, 1 to 3600.',
  })
}

/**
 * The value of `--port`.
 * @throws DeckError `usage` for what is no port.
 */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port < 65_536) return port
  throw new DeckError('usage', `--port ${text} is no port.`, {
    hint: 'Give a number, 1024 to 65535; 0 is any that is free.',
  })
}

/** The absolute path of a folder; one that is not there would only be noticed by what is missing. */
function readableFolder(name: string, folder: string): string {
  const path = resolve(folder, name)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  throw new DeckError('usage', `--allow-files ${name} is no folder.`, {
    hint: 'Name the folder that holds the pictures.',
  })
}

/** A theme's name, or the absolute path of its CSS file. */
function themeReference(theme: string, folder: string): string {
  return /\.css$|[/\\]/i.test(theme) ? resolve(folder, theme) : checkName('theme', theme, themeNames)
}
