import { DeckError } from '../../model/problem.js'
import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import type { Post } from '../feed/feed-posts.js'
import { openPageChunk } from './page-chunk.js'
import type { TextReader } from './reader.js'

export const feed: TextReader = {
  name: 'export of a blog, or feed',
  endings: ['xml', 'rss', 'atom'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml'],
  beginning: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/,
  read(file) {
    const { readPost } = openPageChunk()
    const posts = postsOf(file)
    if (file.post !== undefined) return readPost(pickPost(posts, file.post, file.name), file.address)
    const [only, ...others] = posts.filter(({ isPublished }) => isPublished)
    if (only === undefined || others.length > 0) throw notOne(posts, file.name)
    return readPost(only, file.address)
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

function pickPost(posts: readonly Post[], number: number, name: string): Post {
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
