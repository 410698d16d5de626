import { detectLanguage } from '../lang/detect.js'
import { languageOf } from '../lang/registry.js'
import type { Language } from '../lang/language.js'
import type { Article } from '../model/article.js'
import { DeckError } from '../model/problem.js'
import { decodeText } from './decode.js'
import { splitFrontMatter } from './front-matter.js'
import { readMetadata } from './front-matter-fields.js'
import type { Metadata } from './front-matter-fields.js'
import { isPlainText, readMarkdown } from './markdown.js'
import { parseMarkdown } from './markdown-tree.js'
import type { ReadText } from './pieces.js'
import { skipSections } from './skip-sections.js'
import { readText } from './text.js'
import { findTitle } from './title.js'

/** An article as it was found, and what the user says about it. */
export interface ArticleInput {
  readonly bytes: Uint8Array
  /** The file's name, which tells its format: `.txt` and `.text` are plain text, all else is Markdown. */
  readonly name: string
  /** A key of the language registry; else the front matter's, else found from the text. */
  readonly language?: string
  readonly title?: string
  readonly author?: string
  /** Headings of sections to leave out. */
  readonly skip?: readonly string[]
}

/**
 * Reads an article: bytes → text → front matter and body → sections of sentences, each with its line in the file.
 * @throws DeckError `usage` for what is not UTF-8 text, broken front matter, an unknown language or heading, and no text.
 */
export function readArticle(input: ArticleInput): Article {
  const fileName = input.name.replace(/^.*[/\\]/, '')
  const { fields, titleLine, body } = splitFrontMatter(decodeText(input.bytes, input.name), input.name)
  const metadata = readMetadata(fields, fileName)
  const language = languageOf(input.language ?? metadata.language ?? detectLanguage(body))
  const read = readBody(body, fileName, language)
  if (read.sections.length === 0) throw noText(input.name)
  const { title, sections } = findTitle(read.sections, {
    wanted: input.title,
    frontMatter: metadata.title === undefined ? undefined : { line: titleLine, text: metadata.title },
    fileName: nameWithoutEnding(fileName),
  })
  const told = skipSections({ sections, removed: read.removed }, input.skip ?? [], input.name)
  return { title, ...aboutOf(input, metadata), language: language.code, wishes: wishesOf(metadata), ...told }
}

function readBody(body: string, fileName: string, language: Language): ReadText {
  if (/\.te?xt$/i.test(fileName)) return readText(body, language)
  const tree = parseMarkdown(body)
  return isPlainText(tree, body) ? readText(body, language) : readMarkdown(tree, body, language)
}

function aboutOf(input: ArticleInput, { author, organisation, date }: Metadata) {
  const by = input.author ?? author
  return {
    ...(by !== undefined && { author: by }),
    ...(organisation !== undefined && { organisation }),
    ...(date !== undefined && { date }),
  }
}

function wishesOf({ minutes, theme }: Metadata): Article['wishes'] {
  return { ...(minutes !== undefined && { minutes }), ...(theme !== undefined && { theme }) }
}

/** `2018-07-12-foo.md` → `foo`, as Jekyll names its posts. */
function nameWithoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '').replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '')
}

function noText(name: string): DeckError {
  return new DeckError('usage', `${name} has no text.`, {
    hint: 'Give an article with at least one paragraph, heading or picture.',
  })
}
