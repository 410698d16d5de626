import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { readArticle } from './article/read-article.js'
import type { ArticleFile } from './article/article-file.js'
import { planDeck } from './deck/plan-deck.js'
import { checkPicture, decodePath } from './html/embed-file.js'
import { renderHtml } from './html/render-html.js'
import type { HtmlOutput } from './html/render-html.js'
import { detectLanguage } from './lang/detect.js'
import { languageOf } from './lang/registry.js'
import { readFrontMatter, withFrontMatter } from './marp/front-matter.js'
import { writeMarkdown } from './marp/write-markdown.js'
import type { Article } from './model/article.js'
import type { Deck } from './model/deck.js'
import { parseDuration } from './model/duration.js'
import type { Files } from './model/files.js'
import type { BuildOptions } from './model/options.js'
import type { Outline } from './model/outline.js'
import type { TalkTiming } from './model/page.js'
import type { Problem } from './model/problem.js'
import type { Theme } from './model/theme.js'
import { planOutline } from './outline/plan-outline.js'
import { paceOf } from './outline/read-rehearsal.js'
import type { Pace } from './outline/read-rehearsal.js'
import { reuseOutline } from './outline/reuse-outline.js'
import { readDeckTheme, readTheme } from './theme/read-theme.js'

/** An article or a deck as it was found. */
export interface SourceFile extends ArticleFile {
  /** Its path as the user knows it, for messages. */
  readonly shown: string
  /** The absolute path of its folder: what it refers to lies there. */
  readonly folder: string
}

/** Every stage of the way from an article to Marp Markdown. */
export interface TalkPlan {
  readonly article: Article
  readonly outline: Outline
  readonly deck: Deck
  readonly markdown: string
  readonly theme: Theme
  readonly problems: readonly Problem[]
  /** Present if a rehearsal was given. */
  readonly pace?: Pace
}

/**
 * Plans the talk: article → outline → deck → Marp Markdown.
 * @param deckFolder The absolute path of the folder that the Markdown is for; pictures are named relative to it.
 * @throws DeckError `usage` for an article or an option that can't be used.
 */
export function planTalk(source: SourceFile, deckFolder: string, options: BuildOptions, files: Files): TalkPlan {
  const { article, problems } = leaveOutLostPictures(readArticle({ ...source, ...options }), source, files)
  const theme = themeOf(options, wishedTheme(article.wishes.theme, source.folder), files)
  const pace = options.rehearsal && paceOf(options.rehearsal, languageOf(article.language).rate)
  const rate = pace?.measured ?? options.rate
  const spoken = { ...options, ...(rate !== undefined && { rate }) }
  const outline = outlineOf(article, spoken)
  const deck = planDeck(article, outline, languageOf(outline.language), theme.metrics, spoken)
  const picturePath = (src: string): string => relocate(src, source.folder, deckFolder)
  const markdown = writeMarkdown(deck, {
    theme: theme.name,
    size: theme.size,
    notes: options.notes ?? true,
    article: source.shown,
    rate,
    picturePath,
  })
  return { article, outline, deck, markdown, theme, problems: [...theme.problems, ...problems], ...(pace && { pace }) }
}

function outlineOf(article: Article, options: BuildOptions): Outline {
  if (options.outline) return reuseOutline(options.outline, article, options)
  const seconds = options.seconds ?? parseDuration(article.wishes.minutes ?? '5')
  return planOutline(article, languageOf(article.language), { ...options, seconds })
}

/** A deck to render, and where its pictures may be. */
export interface DeckFile {
  readonly markdown: string
  readonly shown: string
  readonly folder: string
  /** Absolute paths of the folders that pictures are taken from. */
  readonly pictureFolders: readonly string[]
  /** The theme that the deck was planned with, where it is known; else the deck names it. */
  readonly theme?: Theme
  /** What the talk is called, where a server shows it and makes it anew when something changes. */
  readonly servedAs?: string
}

/** The finished page, and what exports need to know of it. */
export interface TalkPage extends HtmlOutput {
  readonly author?: string
  readonly date?: string
  readonly language: string
  readonly size: Theme['size']
}

/**
 * Renders any Marp deck as one HTML file.
 * @throws DeckError `usage` for a theme that can't be used.
 */
export function renderTalk(source: DeckFile, options: BuildOptions, files: Files): TalkPage {
  const frontMatter = readFrontMatter(source.markdown)
  const text = (key: string): string | undefined =>
    typeof frontMatter[key] === 'string' ? frontMatter[key] : undefined
  const language = languageOf(options.language ?? text('lang') ?? detectLanguage(source.markdown)).code
  const size = text('size') === '4:3' ? '4:3' : '16:9'
  const theme = source.theme ?? deckThemeOf({ size, ...options }, text('theme'), files)
  const author = text('author')
  const date = text('date')
  const title = text('title')
  const meta = { ...(title && { title }), ...(author && { author }) }
  // Marp takes theme and size from the deck: where the user asks for others, the deck must say so.
  const wanted = { ...(options.theme && { theme: theme.name }), ...(options.size && { size: options.size }) }
  const page = renderHtml(
    {
      markdown: isSaid(wanted, frontMatter) ? source.markdown : withFrontMatter(source.markdown, wanted),
      language,
      theme,
      images: {
        base: source.folder,
        allowed: source.pictureFolders,
        file: source.shown,
      },
      meta,
      talk: talkTiming(frontMatter['kamishibai']),
      notes: options.notes ?? true,
      handout: options.handout,
      servedAs: source.servedAs,
    },
    files,
  )
  const about = { language, size: theme.size, ...(author && { author }), ...(date && { date }) }
  const themeProblems = source.theme ? [] : theme.problems
  return { ...page, ...about, problems: [...themeProblems, ...page.problems] }
}

/** What our own part of the front matter says of the talk; the author may have changed it. */
function talkTiming(said: unknown): TalkTiming {
  const { seconds, article, rate } = (typeof said === 'object' ? (said ?? {}) : {}) as Readonly<Record<string, unknown>>
  return {
    seconds: typeof seconds === 'number' && seconds > 0 ? seconds : 0,
    article: typeof article === 'string' ? basename(article) : '',
    ...(typeof rate === 'number' && rate > 0 && { rate }),
  }
}

function isSaid(wanted: Readonly<Record<string, string>>, frontMatter: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(([key, value]) => frontMatter[key] === value)
}

function themeOf(options: BuildOptions, wish: string | undefined, files: Files): Theme {
  return readTheme(options.theme ?? wish ?? 'kamishibai', options.size ?? '16:9', files)
}

function deckThemeOf(options: BuildOptions, said: string | undefined, files: Files): Theme {
  return options.theme === undefined
    ? readDeckTheme(said ?? 'default', options.size ?? '16:9', files)
    : { ...themeOf(options, undefined, files), problems: [] }
}

/** An article may name a theme, or a CSS file by its path from the article. */
function wishedTheme(wish: string | undefined, folder: string): string | undefined {
  return wish?.endsWith('.css') ? resolve(folder, wish) : wish
}

/** A relative path in one folder, as seen from another. */
function relocate(src: string, from: string, to: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(src) || isAbsolute(src)) return src
  const path = relative(to, resolve(from, decodePath(src)))
  return path.split(sep).join('/')
}

/** A slide for a picture that can't be shown would be blank: the plan is made without it, and its place is reported. */
function leaveOutLostPictures(
  article: Article,
  { shown, folder }: SourceFile,
  files: Files,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const folders = { file: shown, base: folder, allowed: [folder] }
  const sections = article.sections.map((section) => {
    const blocks = section.blocks.filter((block) => {
      const problem = block.kind === 'figure' ? checkPicture(block.src, block.line, folders, files) : undefined
      if (problem) problems.push(problem)
      return problem === undefined
    })
    return { ...section, blocks }
  })
  return { article: { ...article, sections }, problems }
}
