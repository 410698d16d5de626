import { toDataUrl } from '../model/address.js'
import type { Files } from '../model/files.js'
import type { ImageFolders } from '../model/page.js'
import type { Problem } from '../model/problem.js'
import { picture, readEmbedded } from './embed-file.js'
import { embedAddresses } from './embed-styles.js'
import { notesOn } from './markdown-it.js'
import type { MarkdownIt, Token } from './markdown-it.js'

/**
 * Puts the pictures into the page as data URLs. One that can't be embedded leaves its alternative text, and a problem with
 * its line.
 */
export function embedImages(markdown: MarkdownIt, folders: ImageFolders, files: Files, problems: Problem[]): void {
  const embed = (source: string, line: number | undefined): string | undefined => {
    if (source.startsWith('data:image/')) return source
    const result = readEmbedded(picture, source, folders, files)
    if ('type' in result) return toDataUrl(result)
    problems.push({ ...result.problem, place: { file: folders.file, ...(line !== undefined && { line }) } })
    return undefined
  }
  markdown.core.ruler.after('inline', 'kamishibai_images', ({ tokens }) => {
    for (const token of tokens) {
      const line = token.map ? token.map[0] + 1 : undefined
      if (token.type === 'html_block') token.content = embedInHtml(token.content, (source) => embed(source, line))
      for (const child of token.children ?? []) embedInToken(child, (source) => embed(source, line))
    }
  })
  markdown.core.ruler.after('marpit_directives_parse', 'kamishibai_backgrounds', ({ tokens }) => {
    for (const token of tokens) {
      const { marpitDirectives: directives } = notesOn(token)
      const background = directives?.['backgroundImage']
      if (!directives || typeof background !== 'string') continue
      directives['backgroundImage'] = embedAddresses(background, (source) => embed(source, undefined))
    }
  })
}

function embedInToken(token: Token, embed: (source: string) => string | undefined): void {
  if (token.type === 'html_inline') token.content = embedInHtml(token.content, embed)
  if (token.type !== 'image') return
  const { marpitImage: image } = notesOn(token)
  const dataUrl = embed(token.attrGet('src') ?? '')
  if (dataUrl !== undefined) {
    token.attrSet('src', dataUrl)
    if (image) image.url = dataUrl
  } else {
    token.type = 'text'
    token.content =
      image?.options
        .flatMap(({ consumed, leading, content }) => (consumed ? [] : leading + content))
        .join('')
        .trim() ?? ''
  }
}

const imageSource = /(<img\b[^>]*?)[\s/]src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** Pictures for other screens, of which the page holds none. */
const furtherSources = /(<(?:img|source)\b[^>]*?)[\s/]srcset\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi

/** Without an address where there is no picture: with an empty one, a browser would ask for the page. */
function embedInHtml(html: string, embed: (source: string) => string | undefined): string {
  return html
    .replaceAll(furtherSources, '$1')
    .replaceAll(imageSource, (_, before: string, ...values: readonly (string | undefined)[]) => {
      const dataUrl = embed(values.slice(0, 3).find((value) => value !== undefined) ?? '')
      return dataUrl === undefined ? before : `${before} src="${dataUrl}"`
    })
}
