import { unpackExports, unpackPictures } from '../archive/unpack-export.js'
import { readPosts } from '../feed/feed-posts.js'
import { readPost } from '../feed/read-feed.js'
import { readFragment } from './read-fragment.js'
import { readPage } from './read-page.js'

/** What is read with the libraries for pages: a chunk that is loaded when such a file comes. */
export const pageChunk = { readFragment, readPage, readPost, readPosts, unpackExports, unpackPictures } as const
