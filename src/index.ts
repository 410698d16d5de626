export {
  type DeckFile,
  openArticle,
  type OpenedArticle,
  planTalk,
  renderTalk,
  type SourceFile,
  type TalkPage,
  type TalkPlan,
} from './pipeline.js'

export { type ArticleInput, readArticle } from './article/read-article.js'
export { unpackArticle } from './article/unpack-article.js'
export type { ArticleFile } from './article/article-file.js'
export { planOutline } from './outline/plan-outline.js'
export { readOutline } from './outline/read-outline.js'
export { type Pace, readRehearsal } from './outline/read-rehearsal.js'
export { planDeck } from './deck/plan-deck.js'
export { measureTold, type Told } from './deck/measure-told.js'
export { isMarpDeck, type MarpDeck, readMarkdown } from './marp/read-markdown.js'
export { writeMarkdown } from './marp/write-markdown.js'
export { type HtmlInput, type HtmlOutput, renderHtml } from './html/render-html.js'
export { readTheme } from './theme/read-theme.js'
export { readThemeCss, themeNames } from './theme/theme-css.js'
export { detectLanguage } from './lang/detect.js'
export { languageCodes, languageOf } from './lang/registry.js'
export type { Introduction } from './lang/introduction.js'
export type { Labels, Language } from './lang/language.js'
export type { NoisePlace, NoiseRule, NoiseTarget } from './lang/noise.js'

export type * from './model/article.js'
export { type Cue, cues } from './model/cue.js'
export type * from './model/deck.js'
export type * from './model/files.js'
export type * from './model/outline.js'
export type * from './model/page.js'
export type { HeldPictures, LostPicture, Pictures } from './model/picture.js'
export { type BuildOptions, type Format, formats, type Stage, stages } from './model/options.js'
export { DeckError, type ErrorCode, type Place, type Problem } from './model/problem.js'
export type { Rehearsal } from './model/rehearsal.js'
export type * from './model/rendered-slide.js'
export type * from './model/theme.js'
