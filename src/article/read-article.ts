import { detectLanguage } from '../lang/detect.js'
import { languageOf } from '../lang/registry.js'
import type { Language } from '../lang/language.js'
import type { Article } from '../model/article.js'
import { DeckError } from '../model/problem.js'
import type { ArticleFile } from './article-file.js'
import { readManuscript } from './read-manuscript.js'
import type { Manuscript } from './readers/reader.js'
import { readMetadata } from './front-matter-fields.js'
import type { Metadata } from './front-matter-fields.js'
import { readMarkdown } from './markdown.js'
import { removeNoise } from './noise/remove-noise.js'
import type { CleanText } from './noise/remove-noise.js'
import type { ReadText } from './pieces.js'
import { skipSections } from './skip-sections.js'
import { takeSurplusTextOut } from './surplus-text.js'
import { readText } from './text.js'
import { findTitle } from './title.js'

/** An article as it was found, and what the user says about it. */
export interface ArticleInput extends ArticleFile {
  /** A key of the language registry; else the front matter's, else found from the text. */
  readonly language?: string
  readonly title?: string
  readonly author?: string
  /** Headings of sections to leave out. */
  readonly skip?: readonly string[]
}

/**
 * Reads an article: bytes → what its format makes of them → sections of sentences, each with its line in the file.
 * @throws DeckError `usage` for what can't be read, broken front matter, an unknown language or heading, and no text.
 */
export function readArticle(input: ArticleInput): Article {
  const fileName = input.name.replace(/^.*[/\\]/, '')
  const manuscript = readManuscript(input)
  const metadata = readMetadata(manuscript.fields, fileName)
  const language = languageOf(input.language ?? metadata.language ?? detectLanguage(manuscript.text))
  const read = takeSurplusTextOut(readBody(manuscript, language))
  if (read.sections.length === 0) throw noText(input.name)
  const { title, sections } = findTitle(read.sections, {
    wanted: input.title,
    frontMatter: metadata.title === undefined ? undefined : { line: manuscript.titleLine, text: metadata.title },
    fileName: nameWithoutEnding(fileName),
  })
  const told = removeNoise(
    skipSections(
      { ...read, sections, removed: [...manuscript.removed, ...read.removed] },
      input.skip ?? [],
      input.name,
    ),
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

function readBody({ tree, text, hasSourceLines }: Manuscript, language: Language): ReadText {
  if (tree === undefined) return readText(text, language)
  return readMarkdown(tree, hasSourceLines ? text : '', language)
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
