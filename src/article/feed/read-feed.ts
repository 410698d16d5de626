import { readFragment } from '../page/read-fragment.js'
import { resolveAddresses } from '../page/page-addresses.js'
import type { Post } from '../post.js'
import type { Manuscript } from '../readers/reader.js'
import { toPostHtml } from './post-html.js'

/** Reads one article of an export or a feed; what it names lies beside the file (note.com), or where its blog has it. */
export function readPost(post: Post, fileAddress?: string): Manuscript {
  const { title, titleLine, author, date, line, address, format } = post
  const fields = new Map<string, unknown>([
    ['title', title],
    ['author', author],
    ['date', date],
  ])
  const isNote = address === '' || noteAddress.test(address)
  const content = isNote ? post.text.replaceAll(noteAssets, '$1') : post.text
  const html = format === 'lines' ? toPostHtml(content) : content
  const { tree, ...rest } = readFragment(html, title, line)
  const base = isNote ? fileAddress : address
  return { fields, titleLine, tree: resolveAddresses(tree, { address: base }), ...rest }
}

/** The pictures of an export of note.com lie in the folder `assets` beside it. */
const noteAddress = /^https:\/\/note\.(?:com|mu)\//
const noteAssets = /(<img [^>]*src=")\/(?=assets\/)/g
