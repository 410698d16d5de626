import type { ArticleFile, Format } from './format.js'
import { html } from './html-format.js'
import { markdown, plainText } from './markdown-format.js'

/** All formats that articles are read from. */
export const formats: readonly Format[] = [markdown, plainText, html]

/** In bytes: how much of a file is looked at to tell its format. */
const beginningLength = 4096

/** The format of an article: what a server says it is, else what its name says, else how it begins, else Markdown. */
export function formatOf({ bytes, name, mediaType = '' }: ArticleFile): Format {
  const [type = ''] = mediaType.toLowerCase().split(';')
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const beginning = Buffer.from(bytes.subarray(0, beginningLength))
    .toString('latin1')
    .replaceAll(/^\S{2,3}(?=<)|\0/g, '')
  return (
    formats.find(({ mediaTypes }) => mediaTypes.includes(type.trim())) ??
    formats.find(({ endings }) => endings.includes(ending)) ??
    formats.find((format) => format.beginning?.test(beginning)) ??
    markdown
  )
}
