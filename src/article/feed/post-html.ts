/** Elements that are blocks of their own, beside which WordPress makes no paragraphs. */
const blocks =
  'p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|pre|hr|section|article|details|summary|iframe|form|style|script|br'
const lineEnds = new RegExp(`(?<!</?(?:${blocks})(?=[\\s>/])[^<>]*>\\s*)\\n\\s*(?!\\s*</?(?:${blocks})[\\s>/])`, 'gi')

/** What WordPress's shortcodes become; those of plugins are left out. */
const shortcodes: readonly (readonly [RegExp, string])[] = [
  [
    /\[caption[^\]]*\]\s*((?:<a [^>]*>)?\s*<img [^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g,
    '<figure>$1<figcaption>$2</figcaption></figure>',
  ],
  [
    /\[(?:code|sourcecode)(?: (?:lang|language)="?([\w+#-]*)"?)?[^\]]*\]([\s\S]*?)\[\/(?:code|sourcecode)\]/g,
    '<pre><code class="language-$1">$2</code></pre>',
  ],
  [/\[(embed|audio|video|playlist)[^\]]*\][\s\S]*?\[\/\1\]/g, ''],
  [/\[(?:gallery|audio|video|playlist|toc|more|ads?)(?: [^\]]*)?\]/g, ''],
  [/\[\/?[a-z][\w-]*(?: [\w-]+=["'“”][^\]]*)\]|\[\/[a-z][\w-]*\]/g, ''],
]

/**
 * The HTML of a post as a browser gets it: shortcodes replaced, and lines as the paragraphs that WordPress's old editor makes of
 * them. No line is added or taken away but in what is left out.
 */
export function toPostHtml(content: string): string {
  const html = outsideCode(content, replaceShortcodes)
  if (html.includes('<!-- wp:')) return html
  return outsideCode(html, (text) => text.replaceAll(lineEnds, breakLine))
}

function outsideCode(html: string, change: (text: string) => string): string {
  const pieces = html.split(/(<pre[\s>][\s\S]*?<\/pre>)/i)
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : change(piece))).join('')
}

function replaceShortcodes(html: string): string {
  return shortcodes.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), html)
}

/** A line's end is a break, several are a paragraph's. */
function breakLine(ends: string): string {
  return `${ends}${ends.indexOf('\n') === ends.lastIndexOf('\n') ? '<br>' : '<br><br>'}`
}
