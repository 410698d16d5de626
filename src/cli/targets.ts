import { basename, dirname, extname, join, resolve } from 'node:path'
import { formats } from '../model/options.js'
import type { Post } from '../article/post.js'
import type { Format } from '../model/options.js'
import { DeckError } from '../model/problem.js'
import type { SourceFile } from '../pipeline.js'
import { checkName } from './closest.js'
import { nameOfTitle, talkNameOf } from './name-address.js'
import type { PickedFile, PickedPosts } from './pick-posts.js'
import type { Terminal } from './terminal.js'
import type { Web } from './web.js'

/** What is to be written, and where. */
export interface Target {
  readonly article: string
  /** Which of its articles is meant, of a file that holds several. */
  readonly post?: Post
  /** That file as it was read; it is read again where changes are watched for. */
  readonly file?: SourceFile
  /** Name of what is written, without ending. */
  readonly name: string
  /** Absolute path of the folder that is written to. */
  readonly folder: string
  readonly formats: readonly Format[]
  /** Write to standard output instead. */
  readonly toOutput: boolean
}

/**
 * Names that Windows keeps for devices, with whatever ending (Microsoft, *Naming Files, Paths, and Namespaces*). Dots and
 * spaces at the end are no matter, because an ending follows.
 */
const windowsDevice = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/iu

const defaultFormats: readonly Format[] = ['html', 'md']

/** Names that say nothing: their folder's name does. */
const namelessFiles = new Set(['index', 'readme'])

/** What targets depend on besides the command line. */
interface TargetSetting extends Pick<Terminal, 'folder' | 'platform'>, Partial<Pick<Web, 'downloads'>> {
  readonly posts?: PickedPosts
}

/**
 * Decides for each article what is written where.
 * @throws DeckError `usage` if `--out` and `--to` contradict each other, two articles have one name, or the system has no such
 *   files.
 */
export function chooseTargets(
  articles: readonly string[],
  out: string,
  to: string | undefined,
  { folder, platform, downloads, posts }: TargetSetting,
): readonly Target[] {
  const asked = to === undefined ? undefined : parseFormats(to)
  const ending = formatOf(out)
  const sources = articles.flatMap((article) => sourcesOf(article, posts?.get(article)))
  const targets = sources.map(({ talk, ...source }): Target => {
    const own = { ...source, name: talk ?? nameOf(source.article, folder, downloads) }
    if (out === '-') return { ...own, folder, formats: asked ?? ['html'], toOutput: true }
    if (ending === undefined)
      return { ...own, folder: resolve(folder, out), formats: asked ?? defaultFormats, toOutput: false }
    return {
      ...own,
      name: basename(out, extname(out)),
      folder: resolve(folder, dirname(out)),
      formats: [ending],
      toOutput: false,
    }
  })
  if (ending !== undefined) checkSingle(out, ending, asked, sources.length)
  if (out === '-') checkOutput(targets)
  checkDifferent(targets)
  if (platform === 'win32') checkWindowsNames(targets)
  return targets
}

/** An article to read: a file, or one of those that a file holds. */
export type PickedArticle = Pick<Target, 'article' | 'post' | 'file'>

/** What is picked of a file, each named after its slug or its title, and by its number too where others have that name. */
export function sourcesOf(
  article: string,
  picked: PickedFile | undefined,
): readonly (PickedArticle & { readonly talk?: string })[] {
  if (picked === undefined) return [{ article }]
  const { file, posts } = picked
  const names = posts.map(({ slug, title, number }) => nameOfTitle(slug || title) || `article-${number}`)
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return posts.map((post, index) => {
    const name = names[index] ?? ''
    return { article, post, file, talk: counts.get(name) === 1 ? name : `${name}-${post.number}` }
  })
}

/** The name of the folder beside a target's Markdown for pictures that lie in no file. */
export function pictureFolderOf({ name }: Pick<Target, 'name'>): string {
  return `${name}-pictures`
}

/** The format that a path's ending names, `.htm` too; `undefined` for a folder. */
export function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase().slice(1)
  return formats.find((format) => format === (ending === 'htm' ? 'html' : ending))
}

function parseFormats(to: string): readonly Format[] {
  return [...new Set(to.split(',').map((name) => checkName('format', name.trim().toLowerCase(), formats)))]
}

/** `posts/trip.md` is `trip`, `posts/trip/index.md` too; standard input is `talk`. An article from the web is named where it was found. */
function nameOf(article: string, folder: string, downloads: Web['downloads'] = new Map()): string {
  if (article === '-') return 'talk'
  const download = downloads.get(article)
  if (download && 'address' in download) return talkNameOf(download.address)
  const name = basename(article, extname(article))
  return namelessFiles.has(name.toLowerCase()) ? basename(dirname(resolve(folder, article))) || name : name
}

function checkSingle(out: string, ending: Format, asked: readonly Format[] | undefined, articles: number): void {
  if (asked && (asked.length !== 1 || asked[0] !== ending)) {
    throw new DeckError('usage', `--out ${out} is a ${ending} file, but --to asks for ${asked.join(', ')}.`, {
      hint: 'Name a folder with --out, or leave --to out.',
    })
  }
  if (articles > 1) {
    throw new DeckError('usage', `--out ${out} is one file, but there are ${articles} articles.`, {
      hint: 'Name a folder with --out.',
    })
  }
}

function checkOutput(targets: readonly Target[]): void {
  const [first] = targets
  if (targets.length > 1 || (first && (first.formats.length > 1 || first.formats.includes('png')))) {
    throw new DeckError('usage', 'Standard output takes one file: one article in one format other than png.', {
      hint: 'Name a folder with --out.',
    })
  }
}

/** Names that differ in case or in how accents are written are one file on many systems. */
function checkDifferent(targets: readonly Target[]): void {
  const seen = new Map<string, Target>()
  for (const target of targets) {
    const key = join(target.folder, target.name).normalize('NFC').toLowerCase()
    const twin = seen.get(key)
    if (twin) {
      throw new DeckError('usage', `${twin.article} and ${target.article} would both be written as ${target.name}.`, {
        hint: 'Rename one, or build them into different folders with --out.',
      })
    }
    seen.set(key, target)
  }
}

function checkWindowsNames(targets: readonly Target[]): void {
  const target = targets.find(({ name, toOutput }) => !toOutput && windowsDevice.test(name))
  if (target === undefined) return
  throw new DeckError(
    'usage',
    `${target.article} can't be written as ${target.name}, which Windows keeps for a device.`,
    {
      hint: 'Give another name with --out, such as --out talk.html.',
    },
  )
}
