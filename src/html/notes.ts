import MarkdownIt from 'markdown-it'

/** Sets notes as Markdown. Tags in them are text, addresses that run a script are no links, and nothing is loaded. */
export function noteRenderer(): (note: string) => string {
  const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true }).disable('image')
  return (note) => markdown.render(note).trim()
}
