import { DeckError } from '../../model/problem.js'
import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import type { Post } from '../post.js'
import { openPageChunk } from './page-chunk.js'
import { readPicked } from './pick-post.js'
import type { TextReader } from './reader.js'

export const feed: TextReader = {
  name: 'export of a blog, or feed',
  endings: ['xml', 'rss', 'atom'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml'],
  beginning: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/,
  read: (file) => readPicked(file, postsOf),
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
