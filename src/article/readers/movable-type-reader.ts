import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import { exportStart, readEntries } from '../movable-type/read-entries.js'
import type { Post } from '../post.js'
import { readPicked } from './pick-post.js'
import type { TextReader } from './reader.js'

export const movableType: TextReader = {
  name: 'export of a blog in the format of Movable Type',
  endings: [],
  mediaTypes: [],
  beginning: exportStart,
  read: (file) => readPicked(file, postsOf),
  posts: postsOf,
}

function postsOf({ bytes, name, charset }: ArticleFile): readonly Post[] {
  return readEntries(decodeText(bytes, name, charset))
}

/** In bytes: how far what an export says of its first article may reach. */
const longestStart = 4096

/** Whether a text file is the export of a blog. */
export function isMovableType({ bytes }: ArticleFile): boolean {
  return exportStart.test(Buffer.from(bytes.subarray(0, longestStart)).toString('latin1'))
}
