import { isAbsolute, relative, resolve } from 'node:path'
import type { Files } from '../model/files.js'
import type { ImageFolders } from '../model/page.js'
import type { Problem } from '../model/problem.js'
import { notesOn } from './markdown-it.js'
import type { MarkdownIt, Token } from './markdown-it.js'

/** Picture formats that every browser shows, known by their first bytes. */
const formats: readonly { readonly type: string; readonly starts: RegExp }[] = [
  { type: 'image/png', starts: /^\x89PNG\r\n/ },
  { type: 'image/jpeg', starts: /^\xff\xd8\xff/ },
  { type: 'image/gif', starts: /^GIF8[79]a/ },
  { type: 'image/webp', starts: /^RIFF[^]{4}WEBP/ },
  { type: 'image/avif', starts: /^[^]{4}ftypavi[fs]/ },
  {
    type: 'image/svg+xml',
    starts: /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/,
  },
]

/**
 * Puts the pictures into the page as data URLs. One that can't be embedded leaves its alternative text, and a problem with
 * its line.
 */
export function embedImages(markdown: MarkdownIt, folders: ImageFolders, files: Files, problems: Problem[]): void {
  const embed = (source: string, line: number | undefined): string | undefined => {
    if (source.startsWith('data:image/')) return source
    const result = readPicture(source, folders, files)
    if ('type' in result) return `data:${result.type};base64,${Buffer.from(result.bytes).toString('base64')}`
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
      directives['backgroundImage'] = embedInCss(background, (source) => embed(source, undefined))
    }
  })
}

/** What keeps a picture from being embedded; `undefined` if nothing does. */
export function checkPicture(source: string, line: number, folders: ImageFolders, files: Files): Problem | undefined {
  if (source.startsWith('data:image/')) return undefined
  const result = readPicture(source, folders, files)
  return 'problem' in result ? { ...result.problem, place: { file: folders.file, line } } : undefined
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

function embedInHtml(html: string, embed: (source: string) => string | undefined): string {
  return html.replaceAll(
    /(<img\b[^>]*?\bsrc\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
    (_, before: string, double?: string, single?: string) => {
      return `${before}"${embed(double ?? single ?? '') ?? ''}"`
    },
  )
}

function embedInCss(css: string, embed: (source: string) => string | undefined): string {
  return css.replaceAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*))\s*\)/g,
    (_, double?: string, single?: string, bare?: string) => {
      const dataUrl = embed(double ?? single ?? bare?.trim() ?? '')
      return dataUrl === undefined ? 'none' : `url("${dataUrl}")`
    },
  )
}

type Picture = { readonly type: string; readonly bytes: Uint8Array } | { readonly problem: Omit<Problem, 'place'> }

function readPicture(source: string, { base, allowed }: ImageFolders, files: Files): Picture {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) {
    const hint = 'Save it beside the article and name that file.'
    return refuse('image-remote', `The picture ${source} is on the network and was left out.`, hint)
  }
  const path = resolve(base, decodePath(source))
  const shown = relative(allowed[0] ?? base, path)
  try {
    const real = files.realPath(path)
    if (!allowed.some((folder) => isInside(real, files.realPath(folder)))) {
      const hint = "Copy it into the article's folder."
      return refuse('image-outside', `The picture ${shown} lies outside the article's folder and was left out.`, hint)
    }
    const bytes = files.read(real)
    const type = pictureType(bytes)
    if (type) return { type, bytes }
    return refuse(
      'image-format',
      `The picture ${shown} is of no known format and was left out.`,
      'Convert it to PNG, JPEG or SVG.',
    )
  } catch {
    return refuse('image-missing', `The picture ${shown} was not found.`, `It was looked for at ${path}.`)
  }
}

function refuse(rule: string, message: string, hint: string): Picture {
  return { problem: { rule, severity: 'warning', message, hint } }
}

/** The path that an address names: percent-encoding decoded, query and fragment taken off. */
export function decodePath(source: string): string {
  try {
    return decodeURIComponent(source.replace(/[?#].*$/, ''))
  } catch {
    return source
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

function pictureType(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return formats.find(({ starts }) => starts.test(head))?.type
}
