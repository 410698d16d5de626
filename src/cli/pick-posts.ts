import type { Post } from '../article/post.js'
import { postsOf } from '../article/read-manuscript.js'
import { listPosts, notOne } from '../article/readers/pick-post.js'
import { mayHoldSeveral } from '../article/readers/readers.js'
import { DeckError } from '../model/problem.js'
import type { SourceFile } from '../pipeline.js'
import { readSource } from './source.js'
import type { Terminal } from './terminal.js'
import type { Web } from './web.js'

/** A file that holds several articles, and which of them to tell. */
export interface PickedFile {
  readonly file: SourceFile
  readonly posts: readonly Post[]
}

/** Files that hold several articles, by what the user names them. */
export type PickedPosts = ReadonlyMap<string, PickedFile>

interface PickSetting {
  readonly web: Pick<Web, 'downloads'>
  readonly terminal: Terminal
}

/**
 * Finds which articles are meant of files that hold several: those that `--pick` names, else all that are published if all may be.
 * @param picks Numbers and titles.
 * @param isForAll Whether several talks may come of one file; else who reads the file says that one has to be picked.
 * @throws DeckError `usage` for a file that can't be read, for a pick that none of them has, and if none is picked of several on
 *   standard input.
 */
export function pickPosts(
  articles: readonly string[],
  picks: readonly string[],
  isForAll: boolean,
  setting: PickSetting,
): PickedPosts {
  const picked = new Map<string, PickedFile>()
  const isPicking = picks.length > 0
  for (const article of articles) {
    const found = isPicking || isForAll || article === '-' ? readPosts(article, isPicking, setting) : undefined
    if (found === undefined) continue
    const { file, posts } = found
    const published = posts.filter(({ isPublished }) => isPublished)
    const wanted = isPicking ? picks.flatMap((pick) => findPosts(posts, pick, file.shown)) : published
    if (article === '-' && !isPicking && wanted.length !== 1) throw notOne(posts, file.shown)
    if (wanted.length > 0) picked.set(article, { file, posts: [...new Set(wanted)] })
  }
  if (!isPicking || picked.size > 0) return picked
  throw new DeckError('usage', '--pick is for a file that holds several articles, and none is named.', {
    hint: 'Name the export of a blog, or a feed.',
  })
}

/** What can't be read is told of by who builds it, unless that depends on what is picked. */
function readPosts(article: string, isPicking: boolean, { web, terminal }: PickSetting): PickedFile | undefined {
  if (!mayHoldSeveral(article) && !web.downloads.has(article)) return undefined
  try {
    const file = readSource({ article }, web, terminal)
    const posts = postsOf(file)
    return posts && { file, posts }
  } catch (error) {
    if (error instanceof DeckError && !isPicking) return undefined
    throw error
  }
}

/** A number means that article; a text the one of that title or slug, else all whose title has it. */
function findPosts(posts: readonly Post[], pick: string, article: string): readonly Post[] {
  const text = pick.normalize('NFKC').trim().toLowerCase()
  const tests: readonly ((post: Post) => boolean)[] = [
    ({ number }) => String(number) === text,
    ({ title, slug }) => [title, slug].some((name) => name.normalize('NFKC').toLowerCase() === text),
    ({ title }) => title.normalize('NFKC').toLowerCase().includes(text),
  ]
  const found = tests.map((test) => posts.filter(test)).find((some) => some.length > 0)
  if (found && text !== '') return found
  throw new DeckError('usage', `${article} holds no article that --pick ${JSON.stringify(pick)} names.`, {
    hint: listPosts(posts),
  })
}
