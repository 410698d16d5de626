import { postsOf } from '../article/read-manuscript.js'
import type { Post } from '../article/feed/feed-posts.js'
import { listPosts } from '../article/readers/feed-reader.js'
import { DeckError } from '../model/problem.js'
import { readSource } from './source.js'
import type { Terminal } from './terminal.js'
import type { Web } from './web.js'

/** The articles to tell of each file that holds several, by the file as the user names it. */
export type PickedPosts = ReadonlyMap<string, readonly Post[]>

/** Files that may hold several articles, by their names. */
const severalName = /\.(?:xml|rss|atom)$/i

interface PickSetting {
  readonly web: Pick<Web, 'downloads'>
  readonly terminal: Terminal
}

/**
 * Finds which articles are meant of files that hold several: those that `--pick` names, else all that are published if all may be.
 * @param picks Numbers and titles.
 * @param isForAll Whether several talks may come of one file; else who reads the file says that one has to be picked.
 * @throws DeckError `usage` for a file that can't be read, and for a pick that none of them has.
 */
export function pickPosts(
  articles: readonly string[],
  picks: readonly string[],
  isForAll: boolean,
  { web, terminal }: PickSetting,
): PickedPosts {
  const picked = new Map<string, readonly Post[]>()
  if (picks.length === 0 && !isForAll) return picked
  const several = articles.filter((article) => severalName.test(article) || web.downloads.has(article))
  for (const article of several) {
    const posts = readPosts(article, picks.length > 0, { web, terminal })
    if (posts === undefined) continue
    const wanted =
      picks.length > 0
        ? picks.flatMap((pick) => findPosts(posts, pick, article))
        : posts.filter(({ isPublished }) => isPublished)
    if (wanted.length > 0) picked.set(article, [...new Set(wanted)])
  }
  if (picks.length === 0 || picked.size > 0) return picked
  throw new DeckError('usage', '--pick is for a file that holds several articles, and none is named.', {
    hint: 'Name the export of a blog, or a feed.',
  })
}

/** What can't be read is told of by who builds it, unless that depends on what is picked. */
function readPosts(article: string, isPicking: boolean, { web, terminal }: PickSetting): readonly Post[] | undefined {
  try {
    return postsOf(readSource({ article }, web, terminal))
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
