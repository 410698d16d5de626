import type { Notation } from '../notation.js'
import { readBorderedRows } from '../table-rows.js'
import { emphasis } from './emphasis.js'

const code = 'code-block|code|sourcecode|highlight|parsed-literal|literalinclude'
const asides =
  'note|tip|hint|important|warning|caution|attention|danger|error|admonition|seealso|versionadded|versionchanged|deprecated|topic|sidebar|rubric|container|class'

/** reStructuredText, with what Sphinx adds. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
export const restructuredTextNotation: Notation = {
  headings: { by: 'order', first: 1 },
  items: { by: 'indent', hold: 'indented', begin: 'below-paragraph' },
  indented: 'quote',
  lines: [
    { is: 'heading', pattern: /^(?<mark>([=\-`:.'"~^_*+#])\2{2,})\n\s*(?<text>\S.*)\n\k<mark>$/m },
    { is: 'heading', pattern: /^(?<text>(?![=\-`:.'"~^_*+#]{4})\S.*)\n(?!::$|\.\.$)(?<mark>([=\-`:.'"~^_*+#])\3+)$/m },
    { is: 'table', rows: readBorderedRows, pattern: /^\s*\+[-=+]+\+$/m, end: { whileFits: /^\s*[+|]/ } },
    { is: 'table', rows: readBorderedRows, pattern: /^\s*=+(?:\s+=+)+$/m, end: { whileFits: /\S/ } },
    { is: 'left-out', rule: 'directive', pattern: /^([=\-`:.'"~^_*+#])\1{3,}$/m },
    {
      is: 'lines',
      of: 'code',
      pattern: new RegExp(String.raw`^\s*\.\. (?:${code})::[ \t]*(?<language>\S*)$`, 'm'),
      end: 'indent',
    },
    { is: 'lines', of: 'math', pattern: /^\s*\.\. math::.*$/m, end: 'indent' },
    { is: 'picture', pattern: /^\s*\.\. (?:image|figure):: *(?<src>\S+)$/m },
    { is: 'blocks', quoted: true, pattern: /^\s*\.\. (?:epigraph|pull-quote|highlights)::$/m, end: 'indent' },
    {
      is: 'blocks',
      quoted: false,
      pattern: new RegExp(String.raw`^\s*\.\. (?:${asides})::(?:[ \t]+(?<text>.*))?$`, 'm'),
      end: 'indent',
    },
    { is: 'lines', of: 'left-out', rule: 'footnote', pattern: /^\s*\.\. \[[^\]\n]+\]\s.*$/m, end: 'indent' },
    { is: 'lines', of: 'left-out', pattern: /^\s*\.\.(?:\s.*)?$/m, end: 'indent' },
    { is: 'field', pattern: /^:(?<name>author|date|title|organization|lang)s?:[ \t]+(?<value>.*)$/im },
    { is: 'left-out', rule: 'directive', pattern: /^\s*:[\w -]+:(?:[ \t].*)?$/m },
    { is: 'lines', of: 'code', pattern: /^\s*::$/m, end: 'indent' },
    { is: 'lines', of: 'code', pattern: /^\s*(?<text>\S[^\n]*:)(?<=[^:]:):$/m, end: 'indent' },
    { is: 'item', ordered: false, pattern: /^(?<indent>\s*)[-*+•][ \t]+(?<text>.*)$/m },
    { is: 'item', ordered: true, pattern: /^(?<indent>\s*)\(?(?:\d{1,3}|#|[a-z]|[ivx]{1,4})[.)][ \t]+(?<text>.*)$/m },
    { is: 'item', ordered: false, pattern: /^(?<indent>[ \t]*)(?<term>\S[^\n]{0,100})(?=\n\k<indent>[ \t]+\S)/m },
  ],
  marks: [
    { is: 'code', pattern: /``(?<text>[^`](?:[^`]|`(?!`)){0,500})``/ },
    { is: 'math', pattern: /:math:`(?<text>[^`]+)`/ },
    {
      is: 'code',
      pattern:
        /:(?:code|samp|file|command|program|option|envvar|py:\w+|class|func|meth|mod|attr|c:\w+):`[~!.]?(?<text>[^`<]+)`/,
    },
    { is: 'link', pattern: /:[\w:+-]{1,60}:`(?<text>[^`<]+?)\s*<(?<url>[^`>]+)>`/ },
    { is: 'text', pattern: /:[\w:+-]{1,60}:`(?<text>[^`]+)`/ },
    { is: 'link', pattern: /`(?<text>[^`<]+?)\s*<(?<url>[^`>]+)>`__?/ },
    { is: 'link', pattern: /`(?<text>[^`]+)`__?/ },
    { is: 'text', pattern: /`(?<text>[^`]+)`/ },
    { is: 'left-out', rule: 'footnote', pattern: /\s?\[(?:#[\w-]*|\d+|\*)\]_/ },
    { is: 'text', pattern: /(?<![\p{L}\p{N}_])(?<text>[\p{L}\p{N}][\p{L}\p{N}-]*)__?(?![\p{L}\p{N}_])/u },
    { is: 'text', pattern: emphasis(String.raw`\*\*`) },
    { is: 'text', pattern: emphasis(String.raw`\*`) },
    { is: 'verbatim', pattern: /\|(?<text>[^|\s](?:[^|\n]{0,100}[^|\s])?)\|_?/ },
    { is: 'verbatim', pattern: /\\(?:\s|(?<text>[*`_|\\]))/ },
  ],
}
