import type { Notation } from '../notation.js'
import { readAsciidocRows } from '../table-rows.js'
import { emphasis } from './emphasis.js'

/** The mark twice counts anywhere. */
const doubled = (mark: string): RegExp => new RegExp(String.raw`${mark}${mark}(?<text>[^${mark}]{1,500})${mark}${mark}`)

/** AsciiDoc. https://docs.asciidoctor.org/asciidoc/latest/ */
export const asciidocNotation: Notation = {
  headings: { by: 'length', first: 1 },
  items: { by: 'mark', hold: 'paragraph', begin: 'below-paragraph' },
  indented: 'code',
  lines: [
    { is: 'lines', of: 'left-out', pattern: /^\/{4,}$/m, end: 'same' },
    { is: 'left-out', rule: 'comment', pattern: /^\/\/(?!\/).*$/m },
    { is: 'lines', of: 'code', pattern: /^-{4,}$/m, end: 'same' },
    { is: 'lines', of: 'code', pattern: /^\.{4,}$/m, end: 'same' },
    { is: 'lines', of: 'code', pattern: /^```(?<language>[\w+#-]*).*$/m, end: /^```$/ },
    { is: 'lines', of: 'left-out', pattern: /^\+{4,}$/m, end: 'same' },
    { is: 'blocks', quoted: true, pattern: /^_{4,}$/m, end: 'same' },
    { is: 'blocks', quoted: false, pattern: /^(?:={4,}|\*{4,}|--)$/m, end: 'same' },
    { is: 'table', rows: readAsciidocRows, pattern: /^\|={3,}$/m, end: 'same' },
    {
      is: 'heading',
      pattern:
        /^(?<mark>=)[ \t]+(?<text>\S.*)\n(?<author>[\p{L}][^\n:;=<>*|]*?)(?:[ \t]*<[^>\n]*>)?(?:;[^\n]*)?\n(?:v?[\d.]+,[ \t]*)?(?<date>\d{4}-\d\d-\d\d)[^\n]*$/mu,
    },
    { is: 'heading', pattern: /^(?<mark>=)[ \t]+(?<text>\S.*)\n(?<author>[\p{L}][^\n:;=<>*|]*?)[ \t]*<[^>\n]*>$/mu },
    { is: 'heading', pattern: /^(?<mark>=)[ \t]+(?<text>\S.*)\n(?<author>[A-Z]\S*(?: [A-Z]\S*){1,2})$/m },
    { is: 'heading', pattern: /^(?<mark>={1,6}|#{1,6})[ \t]+(?<text>\S.*)$/m },
    { is: 'field', pattern: /^:(?<name>author|title|lang):[ \t]+(?<value>.*)$/m },
    { is: 'field', pattern: /^:rev(?<name>date):[ \t]+(?<value>.*)$/m },
    { is: 'left-out', rule: 'directive', pattern: /^:!?[\w-]+!?:(?:[ \t].*)?$/m },
    { is: 'picture', pattern: /^image::(?<src>[^\s[\]]+)\[(?:alt=)?"?(?<alt>(?!\w+=)[^\],"\n]*)[^\]\n]*\]$/m },
    {
      is: 'left-out',
      rule: 'directive',
      pattern: /^(?:include|ifdef|ifndef|ifeval|endif|toc|video|audio)::[^[\n]*\[.*\]$/m,
    },
    { is: 'left-out', rule: 'directive', pattern: /^(?:'{3,}|<<<)$/m },
    { is: 'label', pattern: /^\[source(?:%[\w-]+)*,[ \t]*(?<language>[\w+#-]+)[^\]\n]*\]$/m },
    { is: 'label', pattern: /^\[[^\][\n]*?(?:\bcols="(?<columns>[^"\n]*)")?[^\][\n]*\]$/m },
    { is: 'label', pattern: /^\[\[[^\][\n]*\]\]$/m },
    { is: 'label', pattern: /^\.(?<caption>[^\s.].*)$/m },
    { is: 'join', pattern: /^\+$/m },
    {
      is: 'item',
      ordered: false,
      pattern: /^(?<indent>\s*)(?<mark>\*{1,5}|-)[ \t]+(?:\[[ xX*]\][ \t]+)?(?<text>\S.*)$/m,
    },
    { is: 'item', ordered: true, pattern: /^(?<indent>\s*)(?<mark>\.{1,5})[ \t]+(?<text>\S.*)$/m },
    { is: 'item', ordered: true, pattern: /^(?<indent>\s*)\d+(?<mark>\.)[ \t]+(?<text>\S.*)$/m },
    {
      is: 'item',
      ordered: false,
      pattern: /^(?<indent>\s*)(?<term>[^\s:][^\n]{0,200}?)(?<mark>:{2,4}|;;)(?:[ \t]+(?<text>\S.*))?$/m,
    },
  ],
  marks: [
    { is: 'break', pattern: / \+(?=\n)/ },
    { is: 'verbatim', pattern: /\\(?<text>[*_`#+'])/ },
    { is: 'left-out', rule: 'directive', pattern: /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s/ },
    { is: 'verbatim', pattern: /\+\+\+(?<text>[^+]{1,500})\+\+\+/ },
    { is: 'code', pattern: doubled('`') },
    { is: 'code', pattern: /(?<!\\)`\+?(?<text>[^`+]{1,500})\+?`/ },
    { is: 'note', pattern: /footnote:[\w-]*\[(?<text>[^[\]]*)\]/ },
    { is: 'picture', pattern: /image:(?<url>[^\s:[\]]{1,500})\[(?<text>[^\][,\n]{0,300})(?:,[^\][\n]{0,300})?\]/ },
    {
      is: 'link',
      pattern:
        /(?:link:|xref:|mailto:)(?<url>[^\s[\]]{1,500})\[(?<text>[^\][\n]{1,300}?)(?:\^|,\s?\w+=[^\][\n]{0,300})?\]/,
    },
    {
      is: 'link',
      pattern: /(?<url>https?:\/\/[^\s[\]<>]{1,500})\[(?<text>[^\][\n]{1,300}?)(?:\^|,\s?\w+=[^\][\n]{0,300})?\]/,
    },
    { is: 'link', pattern: /<<(?<url>[^<>,\n]+),(?<text>[^<>\n]+)>>/ },
    { is: 'text', pattern: /(?:kbd|btn|pass):[a-z]*\[(?<text>[^\][\n]+)\]/ },
    { is: 'math', pattern: /(?:stem|latexmath|asciimath):\[(?<text>[^\][\n]+)\]/ },
    { is: 'left-out', rule: 'directive', pattern: /\[\[[\w-]+\]\]|<<[\w#-]+>>|\(\(\([^()\n]+\)\)\)/ },
    { is: 'text', pattern: doubled(String.raw`\*`) },
    { is: 'text', pattern: doubled('_') },
    { is: 'text', pattern: /\[[.#%][\w.#%-]+\]#(?<text>[^#\n]+)#/ },
    { is: 'text', pattern: emphasis(String.raw`\*`) },
    { is: 'text', pattern: emphasis('_') },
  ],
}
