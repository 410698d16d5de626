import { basename } from 'node:path'
import { findLostParts } from './article/lost-parts.js'
import { readArticle } from './article/read-article.js'
import { readManuscript } from './article/read-manuscript.js'
import type { ArticleFile } from './article/article-file.js'
import { planDeck } from './deck/plan-deck.js'
import { findDataPictures, markLostPictures } from './html/article-pictures.js'
import { renderHtml } from './html/render-html.js'
import type { HtmlOutput } from './html/render-html.js'
import { detectLanguage } from './lang/detect.js'
import { languageOf } from './lang/registry.js'
import { readFrontMatter, withFrontMatter } from './marp/front-matter.js'
import { placePictures } from './marp/place-pictures.js'
import { writeMarkdown } from './marp/write-markdown.js'
import { resolveAddress } from './model/address.js'
import type { Article } from './model/article.js'
import type { Deck } from './model/deck.js'
import { parseDuration } from './model/duration.js'
import { mapFigures } from './model/figures.js'
import type { Files } from './model/files.js'
import type { BuildOptions } from './model/options.js'
import type { Outline } from './model/outline.js'
import type { TalkTiming } from './model/page.js'
import type { HeldPictures, Pictures } from './model/picture.js'
import type { Problem } from './model/problem.js'
import type { Theme } from './model/theme.js'
import { planOutline } from './outline/plan-outline.js'
import { paceOf } from './outline/read-rehearsal.js'
import type { Pace } from './outline/read-rehearsal.js'
import { reuseOutline } from './outline/reuse-outline.js'
import { themeOfDeck, themeOfTalk } from './theme/choose-theme.js'

/** An article or a deck as it was found. */
export interface SourceFile extends ArticleFile {
  /** Its path as the user knows it, for messages. */
  readonly shown: string
  /** The absolute path of its folder: what it refers to lies there. */
  readonly folder: string
  /** Where it was fetched from: then that is what relative addresses start from, and no file of its folder belongs to it. */
  readonly address?: string
  /** What its server said of it. */
  readonly mediaType?: string
  readonly charset?: string
}

/** An article that was read, and the pictures that it comes with: brought along by the document itself, or fetched since. */
export interface OpenedArticle extends SourceFile {
  readonly article: Article
  readonly pictures: HeldPictures
}

/** Every stage of the way from an article to Marp Markdown. */
export interface TalkPlan {
  readonly article: Article
  readonly outline: Outline
  readonly deck: Deck
  readonly markdown: string
  readonly theme: Theme
  /** The pictures of the Markdown that lie in no file, by the address that it names them by. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly problems: readonly Problem[]
  /** Present if a rehearsal was given. */
  readonly pace?: Pace
}

/**
 * Reads an article, for whoever gets its pictures before the talk is planned. A Word document is unpacked first (`unpackArticle`).
 * @throws DeckError `usage` for an article that can't be used.
 */
export function openArticle(source: SourceFile, options: BuildOptions): OpenedArticle {
  const manuscript = readManuscript(source)
  const article = resolvePictures(readArticle({ ...source, ...options, manuscript }), source.address)
  return { ...source, article, pictures: new Map([...findDataPictures(article), ...(manuscript.pictures ?? [])]) }
}

/**
 * Plans the talk: article → outline → deck → Marp Markdown.
 * @param deckFolder The absolute path of the folder that the Markdown is for; pictures are named relative to it.
 * @throws DeckError `usage` for an article or an option that can't be used.
 */
export function planTalk(
  source: SourceFile | OpenedArticle,
  deckFolder: string,
  options: BuildOptions,
  files: Files,
): TalkPlan {
  const read = 'article' in source ? source : openArticle(source, options)
  const { folder, address, pictures: held } = read
  const allowed = [folder, ...(options.allowedFolders ?? [])]
  const folders = { file: read.shown, base: folder, allowed, pictures: held, address }
  const { article, problems } = markLostPictures(read.article, folders, files)
  const theme = themeOfTalk(options, { ...read, wish: article.wishes.theme }, files)
  const pace = options.rehearsal && paceOf(options.rehearsal, languageOf(article.language).rate)
  const rate = pace?.measured ?? options.rate
  const spoken = { ...options, ...(rate !== undefined && { rate }) }
  const outline = outlineOf(article, spoken)
  const deck = planDeck(article, outline, languageOf(outline.language), theme.metrics, spoken)
  const places = { articleFolder: folder, deckFolder, pictureFolder: options.pictureFolder }
  const { picturePath, pictures } = placePictures(deck, held, places)
  const markdown = writeMarkdown(deck, {
    theme: theme.name,
    size: theme.size,
    notes: options.notes ?? true,
    article: read.shown,
    rate,
    picturePath,
  })
  const allProblems = [...theme.problems, ...findLostParts(article, read.shown), ...problems]
  const made = { article, outline, deck, markdown, theme, pictures, problems: allProblems }
  return { ...made, ...(pace && { pace }) }
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
  /** Pictures that are held already, by the address that the Markdown names them by. */
  readonly pictures?: Pictures
  /** A copy that is shown instead of a picture, if there is one. */
  readonly smaller?: (picture: Uint8Array) => Uint8Array | undefined
  /** Where it was fetched from: then that is what relative addresses start from. */
  readonly address?: string
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
  const theme = source.theme ?? themeOfDeck({ size, ...options }, text('theme'), files)
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
        allowed: [...source.pictureFolders, ...(options.allowedFolders ?? [])],
        file: source.shown,
        pictures: source.pictures,
        smaller: source.smaller,
        address: source.address,
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

/** The article with the addresses of its pictures as seen from anywhere, if it was fetched. */
function resolvePictures(article: Article, address: string | undefined): Article {
  if (address === undefined) return article
  return mapFigures(article, (figure) => ({ ...figure, src: resolveAddress(figure.src, address) }))
}
