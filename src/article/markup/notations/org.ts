import type { Notation } from '../notation.js'
import { readPipeRows } from '../table-rows.js'

/** What may stand beside a mark: Org sets no letter next to it. */
const before = String.raw`(?<![^\s\-–—({'"、。「（])`
const after = String.raw`(?![^\s\-–—.,:!?;'")}\\[、。」）])`

/** Between Japanese characters the spaces that Org asks for are part of the mark. */
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」]`

const emphasis = (mark: string): RegExp => {
  const text = String.raw`(?<text>[^\s${mark}](?:[^${mark}]{0,500}[^\s${mark}])?)`
  return new RegExp(`(?:(?<=${japanese}) )?${before}${mark}${text}${mark}${after}(?: (?=${japanese}))?`, 'u')
}

/** Org mode. https://orgmode.org/worg/org-syntax.html */
export const orgNotation: Notation = {
  headings: { by: 'length', first: 1 },
  items: { by: 'indent', hold: 'indented' },
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
      pattern: /^(?<indent>\s*)(?:\d+|[a-zA-Z])[.)][ \t]+(?:\[@\w+\][ \t]*)?(?:\[[ xX-]\][ \t]+)?(?<text>.*)$/m,
    },
    { is: 'picture', pattern: /^\s*\[\[(?:file:)?(?<src>[^\][\n]+\.(?:png|jpe?g|gif|svg|webp|avif))\]\]$/im },
    { is: 'lines', of: 'code', pattern: /^\s*:(?: .*)?$/m, end: { whileFits: /^\s*:(?: |$)/, without: /^\s*: ?/ } },
    { is: 'table', rows: readPipeRows, pattern: /^\s*\|.*$/m, end: { whileFits: /^\s*\|/ } },
  ],
  marks: [
    { is: 'code', pattern: emphasis('=') },
    { is: 'code', pattern: emphasis('~') },
    { is: 'note', pattern: /\[fn:[\w-]*:(?<text>(?:[^[\]]|\[[^[\]]*\])*)\]/ },
    { is: 'left-out', rule: 'footnote', pattern: /\[fn:[\w-]+\]/ },
    {
      is: 'picture',
      pattern: /\[\[(?:file:)?(?<url>[^\][\n]{1,500}\.(?:png|jpe?g|gif|svg|webp|avif))\]\]/,
    },
    { is: 'link', pattern: /\[\[(?<url>[^\][]+)\]\[(?<text>[^\][]+)\]\]/ },
    { is: 'link', pattern: /\[\[(?<text>[^\][]+)\]\]/ },
    { is: 'text', pattern: emphasis(String.raw`\*`) },
    { is: 'text', pattern: emphasis('/') },
    { is: 'text', pattern: emphasis('_') },
    { is: 'text', pattern: emphasis(String.raw`\+`) },
    { is: 'math', pattern: /\\\((?<text>[^\n\\]*(?:\\(?!\))[^\n\\]*)*)\\\)/ },
    { is: 'left-out', rule: 'directive', pattern: /<<[^<>\n]+>>|[[<]\d{4}-\d\d-\d\d[^[\]<>\n]*[\]>](?=\s*$)/ },
    { is: 'html', pattern: /@@html:(?:[^@]|@(?!@))*@@/ },
  ],
}
