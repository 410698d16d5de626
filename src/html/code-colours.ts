import { codeLanguage } from '../model/code-language.js'
import type { Extra } from './extras.js'
import { openHighlighter } from './highlighter.js'
import type { MarkdownIt } from './markdown-it.js'

/** A fence with a word behind it. */
const fenceWithLanguage = /(?:`{3}|~{3})[ \t]*[^\s`~]/

/**
 * The classes of highlight.js in the colours that Marp's own themes declare; in a theme that declares none code stays as it
 * is. `:where` has no weight, so that a theme's rules for these classes hold.
 */
const weakRules = `:where(.hljs-keyword,.hljs-type,.hljs-name,.hljs-template-tag){color:var(--marp-shiki-token-keyword)}
:where(.hljs-selector-tag,.hljs-selector-class,.hljs-selector-id,.hljs-selector-pseudo){color:var(--marp-shiki-token-keyword)}
:where(.hljs-string,.hljs-regexp,.hljs-code){color:var(--marp-shiki-token-string)}
:where(.hljs-comment,.hljs-quote,.hljs-meta){color:var(--marp-shiki-token-comment)}
:where(.hljs-number,.hljs-literal,.hljs-symbol){color:var(--marp-shiki-token-constant)}
:where(.hljs-title,.hljs-section,.hljs-built_in){color:var(--marp-shiki-token-function)}
:where(.hljs-link){color:var(--marp-shiki-token-link)}
:where(.hljs-deletion){color:var(--marp-shiki-token-deleted)}
:where(.hljs-addition){color:var(--marp-shiki-token-inserted)}
:where(.hljs-subst,.hljs-variable,.hljs-template-variable){color:var(--marp-shiki-foreground)}
`

/** Colours for fenced code whose language is known. */
export const codeColours: Extra = {
  isIn: (markdown) => fenceWithLanguage.test(markdown),
  teach: (marp) => void marp.use(colourFences),
  css: (slides) => (slides.includes('<span class="hljs-') ? weakRules : ''),
}

function colourFences(markdown: MarkdownIt): void {
  const highlight = openHighlighter()
  markdown.set({ highlight: (code, info) => highlight(code, codeLanguage(info)) })
}
