import type { Notation } from '../notation.js'
import { readPipeRows } from '../table-rows.js'
import { emphasis } from './emphasis.js'

/** What may stand beside a mark: Org sets no letter next to it. */
const beside = {
  before: String.raw`(?<![^\s\-–—\(\{'"、。「（])`,
  after: String.raw`(?![^\s\-–—.,:!?;'"\)\}\\\[、。」）])`,
}

/** Org mode. https://orgmode.org/worg/org-syntax.html */
export const orgNotation: Notation = {
  headings: { by: 'length', first: 1 },
  items: { by: 'indent', hold: 'indented', begin: 'anywhere' },
  indented: 'text',
  lines: [
    { is: 'lines', of: 'code', pattern: /^\s*#\+begin_src(?:[ \t]+(?<language>\S+))?.*$/im, end: /^#\+end_src$/i },
    { is: 'lines', of: 'code', pattern: /^\s*#\+begin_example.*$/im, end: /^#\+end_example$/i },
    { is: 'lines', of: 'left-out', pattern: /^\s*#\+begin_comment.*$/im, end: /^#\+end_comment$/i },
    { is: 'lines', of: 'left-out', pattern: /^\s*#\+begin_export.*$/im, end: /^#\+end_export$/i },
    { is: 'lines', of: 'left-out', pattern: /^\s*:(?:properties|logbook):$/im, end: /^:end:$/i },
    { is: 'lines', of: 'math', pattern: /^\s*\\begin\{equation\*?\}$/m, end: /^\\end\{equation\*?\}$/ },
    { is: 'lines', of: 'math', pattern: /^\s*\\\[$/m, end: /^\\\]$/ },
    { is: 'blocks', quoted: true, pattern: /^\s*#\+begin_(?:quote|verse)\b.*$/im, end: /^#\+end_(?:quote|verse)$/i },
    { is: 'left-out', rule: 'directive', pattern: /^\s*#\+(?:begin|end)_\w+.*$/im },
    { is: 'label', pattern: /^\s*#\+caption(?:\[[^\]]*\])?:\s*(?<caption>.*)$/im },
    { is: 'field', pattern: /^#\+(?<name>title|author|language):\s*(?<value>.*)$/im },
    { is: 'field', pattern: /^#\+(?<name>date):\s*[<[]?(?<value>[^\n>\]]*)[>\]]?$/im },
    { is: 'label', pattern: /^\s*#\+(?:name|label|attr_\w+|header):.*$/im },
    { is: 'left-out', rule: 'directive', pattern: /^\s*#\+\w[\w-]*:.*$/m },
    { is: 'left-out', rule: 'footnote', pattern: /^\[fn:[\w-]+\].*$/m },
    { is: 'left-out', rule: 'comment', pattern: /^\s*#(?:\s.*)?$/m },
    { is: 'left-out', rule: 'directive', pattern: /^\s*(?:-{5,}|(?:scheduled|deadline|closed):.*)$/im },
    {
      is: 'heading',
      pattern:
        /^(?<mark>\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAIT)[ \t]+)?(?:\[#\w\][ \t]+)?(?<text>\S.*?)(?:[ \t]+:[\w@#%:]+:)?$/m,
    },
    {
      is: 'item',
      ordered: false,
      pattern:
        /^(?<indent>\s*)(?:[-+]|(?<=\s)\*)[ \t]+(?:\[[ xX-]\][ \t]+)?(?<term>[^\n]{1,200}?)[ \t]+::(?:[ \t]+(?<text>.*))?$/m,
    },
    {
      is: 'item',
      ordered: false,
      pattern: /^(?<indent>\s*)(?:[-+]|(?<=\s)\*)(?:[ \t]+(?:\[[ xX-]\][ \t]+)?(?<text>.*))?$/m,
    },
    {
      is: 'item',
      ordered: true,
      pattern: /^(?<indent>\s*)\d{1,2}[.)][ \t]+(?:\[@\w+\][ \t]*)?(?:\[[ xX-]\][ \t]+)?(?<text>.*)$/m,
    },
    { is: 'picture', pattern: /^\s*\[\[(?:file:)?(?<src>[^\][\n]+\.(?:png|jpe?g|gif|svg|webp|avif))\]\]$/im },
    { is: 'lines', of: 'code', pattern: /^\s*:(?: .*)?$/m, end: { whileFits: /^\s*:(?: |$)/, without: /^\s*: ?/ } },
    { is: 'table', rows: readPipeRows, pattern: /^\s*\|.*$/m, end: { whileFits: /^\s*\|/ } },
  ],
  marks: [
    { is: 'break', pattern: /\\\\(?=\n)/ },
    { is: 'code', pattern: emphasis('=', beside) },
    { is: 'code', pattern: emphasis('~', beside) },
    { is: 'note', pattern: /\[fn:[\w-]*:(?<text>(?:[^[\]]|\[[^[\]]*\])*)\]/ },
    { is: 'left-out', rule: 'footnote', pattern: /\[fn:[\w-]+\]/ },
    {
      is: 'picture',
      pattern: /\[\[(?:file:)?(?<url>[^\][\n]{1,500}\.(?:png|jpe?g|gif|svg|webp|avif))\]\]/,
    },
    { is: 'link', pattern: /\[\[(?<url>[^\][]+)\]\[(?<text>[^\][]+)\]\]/ },
    { is: 'link', pattern: /\[\[(?<text>[^\][]+)\]\]/ },
    { is: 'text', pattern: emphasis(String.raw`\*`, beside) },
    { is: 'text', pattern: emphasis('/', beside) },
    { is: 'text', pattern: emphasis('_', beside) },
    { is: 'text', pattern: emphasis(String.raw`\+`, beside) },
    { is: 'math', pattern: /\\\((?<text>[^\n]{1,500}?)\\\)/ },
    { is: 'left-out', rule: 'directive', pattern: /<<[^<>\n]+>>|[[<]\d{4}-\d\d-\d\d[^[\]<>\n]*[\]>](?=\s*$)/ },
    { is: 'html', pattern: /@@html:(?:[^@]|@(?!@))*@@/ },
  ],
}
