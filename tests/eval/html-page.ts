import type { Block, ListItem, Slide, Source } from '../../src/index.js'
import type { EvaluatedTalk } from './evaluate.js'
import { isMaterial, isTitle, listVisible } from './visible.js'
import type { VisibleText } from './visible.js'

/** What became of a sentence; also its class. */
type Fate = 'shown' | 'said' | 'unsaid' | 'lost'

const style = `
body { margin: 0 auto; max-width: 1500px; padding: 1rem; font: 16px/1.7 sans-serif }
h2 { margin: 3rem 0 1rem; border-top: 3px solid #888 }
.talk { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem }
.shown { background: #ffe98a }
.said { border-bottom: 2px solid #2a8a57 }
.unsaid { color: #888 }
.lost { background: #d33; color: #fff }
.removed { color: #a55; text-decoration: line-through }
.slide { margin-bottom: 1rem; border: 1px solid #888; padding: .5rem 1rem }
.slide h4, .slide p { margin: .2rem 0 }
.slide li { font-size: 1.15em }
.failed { outline: 3px solid #d33 }
pre { overflow: auto; background: #eee; padding: .5rem }
small { color: #666 }
`

/** One page without scripts to read the decks beside their articles. */
export function writePage(talks: readonly EvaluatedTalk[]): string {
  const links = talks.map((talk, place) => `<li><a href="#talk-${place}">${headingOf(talk)}</a></li>`)
  return [
    '<!doctype html><meta charset="utf-8"><title>Decks beside their articles</title>',
    `<style>${style}</style>`,
    '<p><span class="shown">on a slide</span> · <span class="said">in the script</span> · <span class="unsaid">unsaid</span> · ',
    '<span class="removed">removed</span> · <span class="lost">without account</span></p>',
    `<ol>${links.join('')}</ol>`,
    ...talks.map((talk, place) => talkHtml(talk, place)),
    '',
  ].join('\n')
}

function headingOf({ file, minutes, sample }: EvaluatedTalk): string {
  const { failures } = sample
  return escapeHtml(`${file}, ${minutes} min${failures.length > 0 ? `, ${failures.length} failures` : ''}`)
}

function talkHtml(talk: EvaluatedTalk, place: number): string {
  const { plan, sample } = talk
  const visible = listVisible(plan.deck)
  const failed = new Set(sample.failures.map(({ slide }) => slide))
  const slides = plan.deck.slides.map((slide) =>
    slideHtml(
      slide,
      visible.filter((text) => text.slide === slide),
      failed.has(slide.id),
    ),
  )
  return [
    `<h2 id="talk-${place}" lang="${talk.language}">${headingOf(talk)}</h2>`,
    `<div class="talk" lang="${talk.language}"><div>${articleHtml(talk, visible)}</div><div>${slides.join('\n')}</div></div>`,
  ].join('\n')
}

function articleHtml({ plan }: EvaluatedTalk, visible: readonly VisibleText[]): string {
  const { article, deck } = plan
  const shown = new Set(visible.flatMap(({ sources }) => sources.map(keyOf)))
  const said = new Set(deck.slides.flatMap(({ notes }) => notes.flatMap(({ sources }) => sources.map(keyOf))))
  const unsaid = new Set(deck.unsaid.map(keyOf))
  const fateOf = (source: Source): Fate => {
    if (shown.has(keyOf(source))) return 'shown'
    if (said.has(keyOf(source))) return 'said'
    return unsaid.has(keyOf(source)) ? 'unsaid' : 'lost'
  }
  const mark = (source: Source): string => `<span class="${fateOf(source)}">${escapeHtml(source.text)}</span>`
  const sections = article.sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`<h4>${shown.has(keyOf(heading)) ? mark(heading) : escapeHtml(heading.text)}</h4>`] : []),
    ...blocks.map((block) => blockHtml(block, mark)),
  ])
  const profile = (article.profile ?? []).map(({ text }) => `<p>${escapeHtml(text)} <small>profile</small></p>`)
  const removed = article.removed.map(
    ({ source, rule }) =>
      `<p><span class="removed">${escapeHtml(source.text)}</span> <small>${escapeHtml(rule)}</small></p>`,
  )
  return [`<h3>${escapeHtml(article.title.text)}</h3>`, ...profile, ...sections, ...removed].join('\n')
}

function blockHtml(block: Block, mark: (source: Source) => string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.sentences.map(mark).join(' ')}</p>`
    case 'quote':
      return `<blockquote>${block.sentences.map(mark).join(' ')}</blockquote>`
    case 'list':
      return `<ul>${block.items.map((item) => itemHtml(item, mark)).join('')}</ul>`
    case 'code':
      return `<pre>${escapeHtml(block.code)}</pre>`
    case 'table':
      return `<pre>${escapeHtml([block.head, ...block.rows].map((cells) => cells.join(' | ')).join('\n'))}</pre>`
    case 'figure':
      return `<p><small>[${escapeHtml(block.caption ?? (block.alt || block.src))}]</small></p>`
    case 'math':
      return `<pre>${escapeHtml(block.tex)}</pre>`
  }
}

function itemHtml(item: ListItem, mark: (source: Source) => string): string {
  const items = item.items.map((inner) => itemHtml(inner, mark)).join('')
  return `<li>${item.sentences.map(mark).join(' ')}${items && `<ul>${items}</ul>`}</li>`
}

function slideHtml(slide: Slide, visible: readonly VisibleText[], isFailed: boolean): string {
  const body = visible.filter(({ field }) => !isTitle(field))
  const lines = body.filter((text) => !isMaterial(text)).map(({ text }) => `<li>${escapeHtml(text)}</li>`)
  const material = body.filter(isMaterial).map(({ text }) => escapeHtml(text))
  const notes = slide.notes.map(({ text }) => escapeHtml(text)).join(' ')
  return [
    `<div class="slide${isFailed ? ' failed' : ''}"><h4>${escapeHtml(slide.title.text)}</h4>`,
    lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '',
    material.length > 0 ? `<pre>${material.join('\n')}</pre>` : '',
    `<p><small>${escapeHtml(slide.id)}, ${slide.seconds} s · ${notes}</small></p></div>`,
  ].join('')
}

function keyOf({ line, text }: Source): string {
  return `${line} ${text}`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
