import type { Root } from 'mdast'
import { pictureKey } from '../../model/picture.js'
import { DeckError } from '../../model/problem.js'
import type { ArchiveLack } from '../archive/unpack-parts.js'
import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import type { Post } from '../post.js'
import { openPageChunk } from './page-chunk.js'
import { readPicked } from './pick-post.js'
import type { Manuscript, TextReader } from './reader.js'

export const zip: TextReader = {
  name: 'zipped export of a blog',
  endings: ['zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  beginning: { test: (text) => text.startsWith('PK\u0003\u0004') },
  read: readZip,
  posts: postsOf,
}

function readZip(file: ArticleFile): Manuscript {
  const manuscript = readPicked(file, postsOf)
  const addresses = manuscript.tree === undefined ? [] : pictureAddresses(manuscript.tree)
  const pictures = openPageChunk().unpackPictures(file.bytes, new Set(addresses))
  if (typeof pictures === 'string') throw lacks[pictures](file.name)
  return { ...manuscript, pictures }
}

/** The articles of all exports in an archive, counted through. */
function postsOf({ bytes, name }: ArticleFile): readonly Post[] {
  const { readPosts, unpackExports } = openPageChunk()
  const exports = unpackExports(bytes)
  if (typeof exports === 'string') throw lacks[exports](name)
  const posts = exports.flatMap((xml) => readPosts(decodeText(xml, name)) ?? [])
  if (posts.length === 0) throw noExport(name)
  return posts.map((post, index) => ({ ...post, number: index + 1 }))
}

/** Of the pictures that lie in a file, as keys. */
function pictureAddresses(node: Root | Root['children'][number]): string[] {
  if (node.type === 'image') return /^[a-z][a-z\d+.-]*:|^[/#]/i.test(node.url) ? [] : [pictureKey(node.url)]
  return 'children' in node ? node.children.flatMap((child) => pictureAddresses(child)) : []
}

function noExport(name: string): DeckError {
  return new DeckError('usage', `${name} is an archive without the export of a blog or a feed.`, {
    hint: 'Unpack it, and give the article that is in it.',
  })
}

const lacks: Readonly<Record<ArchiveLack, (name: string) => DeckError>> = {
  damaged: (name) =>
    new DeckError('usage', `${name} is no whole archive: it is damaged, cut off or protected by a password.`, {
      hint: 'Download or pack it anew.',
    }),
  huge: (name) =>
    new DeckError('usage', `${name} would unpack to more than the export of a blog can be.`, {
      hint: 'Unpack it, and give the .xml file that is in it.',
    }),
}
