import type { Notation } from '../notation.js'

/** A mark: `((*strong*))` */
const mark = (open: string, close = open): RegExp =>
  new RegExp(String.raw`\(\(${open}(?<text>[^()\n]{1,500}?)${close}\)\)`)

/** RD, in which Rabbit's slides and old documents of Ruby are written. https://rabbit-shocker.org/ja/rd.html */
export const rdNotation: Notation = {
  headings: { by: 'length', first: 1 },
  items: { by: 'indent', hold: 'indented', begin: 'anywhere' },
  indented: 'code',
  lines: [
    { is: 'left-out', rule: 'directive', pattern: /^=(?:begin|end)\b.*$/m },
    { is: 'left-out', rule: 'comment', pattern: /^#.*$/m },
    { is: 'left-out', rule: 'directive', pattern: /^<<<.*$/m },
    { is: 'heading', pattern: /^(?<mark>={1,4}|\+{1,2})(?![=+])[ \t]*(?<text>\S.*)$/m },
    { is: 'field', pattern: /^: (?<name>author|date)\n[ \t]+(?<value>\S.*)$/im },
    { is: 'item', ordered: false, pattern: /^(?<indent>\s*)\*[ \t]+(?<text>.*)$/m },
    { is: 'item', ordered: true, pattern: /^(?<indent>\s*)\(\d+\)[ \t]*(?<text>.*)$/m },
    { is: 'item', ordered: false, pattern: /^(?<indent>\s*):[ \t]+(?<term>.*)$/m },
    { is: 'item', ordered: false, pattern: /^(?<indent>\s*)---[ \t]+(?<term>.*)$/m },
  ],
  marks: [
    { is: 'code', pattern: mark(String.raw`\{`, String.raw`\}`) },
    { is: 'code', pattern: mark(String.raw`\|`) },
    { is: 'text', pattern: mark(String.raw`\*`) },
    { is: 'text', pattern: mark('%') },
    { is: 'text', pattern: mark(':') },
    { is: 'text', pattern: mark('@') },
    { is: 'verbatim', pattern: /\(\('(?<text>[^'\n]{1,500})'\)\)/ },
    { is: 'note', pattern: /\(\(-(?<text>(?:[^()]|\([^()]*\)){1,500}?)-\)\)/ },
    { is: 'link', pattern: /\(\(<(?:"|')?(?<text>[^|<>\n"']+)(?:"|')?\|(?<url>[^<>\n]+)>\)\)/ },
    { is: 'link', pattern: /\(\(<(?:URL:)?(?<text>[^<>\n]+)>\)\)/ },
  ],
}
