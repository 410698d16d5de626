import { detectLanguage } from '../lang/detect.js'
import { languageOf } from '../lang/registry.js'
import type { Language } from '../lang/language.js'
import type { Article } from '../model/article.js'
import { DeckError } from '../model/problem.js'
import { takeArmourOff } from './armour.js'
import { decodeText } from './decode.js'
import { splitFrontMatter } from './front-matter.js'
import { readMetadata } from './front-matter-fields.js'
import type { Metadata } from './front-matter-fields.js'
import { isPlainText, readMarkdown } from './markdown.js'
import { parseMarkdown } from './markdown-tree.js'
import { removeNoise } from './noise/remove-noise.js'
import type { CleanText } from './noise/remove-noise.js'
import type { ReadText } from './pieces.js'
import { skipSections } from './skip-sections.js'
import { readText } from './text.js'
import { findTitle } from './title.js'

/** An article as it was found, and what the user says about it. */
export interface ArticleInput {
  readonly bytes: Uint8Array
  /** The file's name, which tells its format: `.txt` and `.text` are plain text, all else is Markdown. */
  readonly name: string
  /** What the server that it came from says of its encoding and format. */
  readonly charset?: string
  readonly mediaType?: string
  /** Where it was fetched from: what relative addresses start from. */
  readonly address?: string
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
  const bare = takeArmourOff(body)
  const language = languageOf(input.language ?? metadata.language ?? detectLanguage(bare.text))
  const read = readBody(bare.text, fileName, language)
  if (read.sections.length === 0) throw noText(input.name)
  const { title, sections } = findTitle(read.sections, {
    wanted: input.title,
    frontMatter: metadata.title === undefined ? undefined : { line: titleLine, text: metadata.title },
    fileName: nameWithoutEnding(fileName),
  })
  const told = removeNoise(
    skipSections({ ...read, sections, removed: [...bare.removed, ...read.removed] }, input.skip ?? [], input.name),
    title,
    language,
  )
  return {
    title,
    ...aboutOf(input, metadata, told),
    language: language.code,
    wishes: wishesOf(metadata),
    sections: told.sections,
    removed: told.removed,
  }
}

function readBody(body: string, fileName: string, language: Language): ReadText {
  if (/\.te?xt$/i.test(fileName)) return readText(body, language)
  const tree = parseMarkdown(body)
  return isPlainText(tree, body) ? readText(body, language) : readMarkdown(tree, body, language)
}

/** What the user says of the author comes first, then what the front matter says, then what the text tells. */
function aboutOf(input: ArticleInput, metadata: Metadata, text: CleanText): Partial<Article> {
  const author = input.author ?? metadata.author ?? text.author.name
  const organisation = metadata.organisation ?? text.author.organisation
  const date = metadata.date ?? text.date
  const { role } = text.author
  return {
    ...(author !== undefined && { author }),
    ...(organisation !== undefined && { organisation }),
    ...(role !== undefined && { role }),
    ...(date !== undefined && { date }),
    ...(text.profile.length > 0 && { profile: text.profile }),
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
