import { DeckError } from '../../model/problem.js'
import type { ArticleFile } from '../article-file.js'
import type { Post } from '../post.js'
import { parseLines } from './markdown-lines.js'
import { openPageChunk } from './page-chunk.js'
import type { Manuscript } from './reader.js'

/**
 * Reads the article that is meant of a file that may hold several: the one that is picked, else the only one that is published.
 * @param postsOf What the file holds; not asked for what is read already.
 * @throws DeckError `usage` if it is not there, or if several are published.
 */
export function readPicked(file: ArticleFile, postsOf: (file: ArticleFile) => readonly Post[]): Manuscript {
  const { post, name, address } = file
  const picked = typeof post === 'object' ? post : findPost(postsOf(file), post, name)
  return picked.format === 'markdown' ? readMarkdownPost(picked) : openPageChunk().readPost(picked, address)
}

function readMarkdownPost({ title, titleLine, author, date, text, line }: Post): Manuscript {
  const fields = new Map<string, unknown>([
    ['title', title],
    ['author', author],
    ['date', date],
  ])
  return parseLines({ fields, titleLine, text: '\n'.repeat(line - 1) + text, removed: [] })
}

/** The article of a number; without one, the only one that is published. */
function findPost(posts: readonly Post[], number: number | undefined, name: string): Post {
  if (number === undefined) {
    const [only, ...others] = posts.filter(({ isPublished }) => isPublished)
    if (only === undefined || others.length > 0) throw notOne(posts, name)
    return only
  }
  const post = posts.find((one) => one.number === number)
  if (post !== undefined) return post
  throw new DeckError('usage', `${name} holds no article ${number}.`, { hint: listPosts(posts) })
}

/** The error for a file of several articles where one is needed. */
export function notOne(posts: readonly Post[], name: string): DeckError {
  return new DeckError('usage', `${name} holds ${posts.length} articles, and one is to be named.`, {
    hint: listPosts(posts),
  })
}

/** So many are named; the others have to be looked for in the file. */
const mostNamed = 30

/** What --pick may say, to be told to the user. */
export function listPosts(posts: readonly Post[]): string {
  const named = posts.slice(0, mostNamed).map(({ number, title, date, isPublished }) => {
    const about = [date.slice(0, 16).trim(), isPublished ? '' : 'not published'].filter((word) => word !== '')
    return `${number} ${title}${about.length > 0 ? ` (${about.join(', ')})` : ''}`
  })
  const more = posts.length > mostNamed ? ` and ${posts.length - mostNamed} more` : ''
  return `Name it by its number or its title with --pick: ${named.join(' · ')}${more}.`
}
