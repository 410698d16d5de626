import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { makePrivateFolder, markAsUsed, removeUnused } from './browser-cache.js'
import { readTar } from './tar.js'

/** The headless shell as `@sparticuz/chromium` ships it: archives, and the version that names what is unpacked. */
export interface PackagedBrowser {
  /** Absolute path of the folder with `chromium.br` and `al2023.tar.br`. */
  readonly archives: string
  readonly version: string
}

/** A headless shell ready to start. Paths are absolute. */
export interface UnpackedBrowser {
  readonly executable: string
  /** The folder of the shared libraries that a small system lacks (nss, nspr, expat). */
  readonly libraries: string
}

interface UnpackOptions {
  /** Who runs this; whether others can write to the unpacked browser is asked only if it is known. */
  readonly uid?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Two megabytes a piece: with Node's default of 16 kB the 197 MB take a third longer. */
const chunkSize = 1 << 21

/** The packaged browser, or `undefined` where its package is not installed. */
export async function findPackagedBrowser(): Promise<PackagedBrowser | undefined> {
  try {
    // The package's main file is build/cjs/index.cjs; its own functions are not used, because they unpack into the
    // shared temporary folder and reuse whatever lies there.
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const root = dirname(dirname(dirname(main)))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { archives: join(root, 'bin'), version }
  } catch {
    return undefined
  }
}

/**
 * Unpacks the browser into `<folder>/chromium-<version>` unless it is there, which takes 1.4 s once, and removes versions
 * that are no longer used. Processes that do so at the same moment do not disturb each other: each fills a folder of its
 * own and renames it.
 * Throws what `node:fs` and `node:zlib` throw, and then leaves nothing behind.
 */
export async function unpackBrowser(
  packaged: PackagedBrowser,
  folder: string,
  options: UnpackOptions = {},
): Promise<UnpackedBrowser> {
  const target = join(folder, `chromium-${packaged.version}`)
  if (await isOurs(target, options.uid)) await markAsUsed(target)
  else await unpackTo(target, packaged.archives, options)
  await removeUnused(folder, options.uid)
  return unpackedIn(target)
}

async function unpackTo(target: string, archives: string, { uid, signal }: UnpackOptions): Promise<void> {
  const folder = dirname(target)
  await makePrivateFolder(folder)
  const unfinished = await mkdtemp(join(folder, '.unpacking-'))
  try {
    await fill(unfinished, archives, signal)
    await rename(unfinished, target).catch((error: unknown) => keepOtherProcessesWork(error, target, uid))
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

function unpackedIn(target: string): UnpackedBrowser {
  return { executable: join(target, 'headless_shell'), libraries: join(target, 'lib') }
}

async function fill(folder: string, archives: string, signal: AbortSignal | undefined): Promise<void> {
  const { executable, libraries } = unpackedIn(folder)
  await pipeline(
    createReadStream(join(archives, 'chromium.br'), { highWaterMark: chunkSize }),
    createBrotliDecompress({ chunkSize }),
    createWriteStream(executable, { mode: 0o700 }),
    ...(signal ? [{ signal }] : []),
  )
  await mkdir(libraries)
  const tar = await promisify(brotliDecompress)(await readFile(join(archives, 'al2023.tar.br')))
  for (const { name, bytes } of readTar(tar)) await writeFile(join(folder, libraryPath(name)), bytes, { mode: 0o700 })
}

/** Only plain files in `lib/`: an archive must not write anywhere else. */
function libraryPath(name: string): string {
  if (!/^lib\/[\w.+-]+$/.test(name)) throw new Error(`unexpected file ${name} among the browser's libraries`)
  return name
}

/** Whoever else can write to a folder decides what is started from it, so such a folder is not used. */
async function isOurs(target: string, uid: number | undefined): Promise<boolean> {
  const stats = await lstat(target).catch(() => undefined)
  if (!stats?.isDirectory()) return false
  if (uid === undefined) return true
  if (stats.uid === uid && (stats.mode & 0o022) === 0) return true
  throw new Error(`${target} can be written by others`)
}

async function keepOtherProcessesWork(error: unknown, target: string, uid: number | undefined): Promise<void> {
  if (!(await isOurs(target, uid))) throw error
}
