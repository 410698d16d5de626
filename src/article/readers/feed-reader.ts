import { DeckError } from '../../model/problem.js'
import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import type { Post } from '../post.js'
import { openPageChunk } from './page-chunk.js'
import type { TextReader } from './reader.js'

export const feed: TextReader = {
  name: 'export of a blog, or feed',
  endings: ['xml', 'rss', 'atom'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml'],
  beginning: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/,
  read(file) {
    const { post, name, address } = file
    return openPageChunk().readPost(typeof post === 'object' ? post : findPost(postsOf(file), post, name), address)
  },
  posts: postsOf,
}

function postsOf({ bytes, name, charset }: ArticleFile): readonly Post[] {
  const posts = openPageChunk().readPosts(decodeText(bytes, name, charset))
  if (posts !== undefined && posts.length > 0) return posts
  const fault = posts === undefined ? 'is XML, and neither the export of a blog nor a feed' : 'holds no article'
  throw new DeckError('usage', `${name} ${fault}.`, {
    hint: 'Give what WordPress or note.com exports, RSS or Atom; a page is to have the ending .html.',
  })
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
