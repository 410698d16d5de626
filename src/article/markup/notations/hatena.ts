import type { Notation } from '../notation.js'
import { readPipeRows } from '../table-rows.js'

const endings: Readonly<Record<string, string>> = { j: 'jpg', g: 'gif', p: 'png' }

/** はてな記法, as Hatena Blog and Hatena Diary read it. */
export const hatenaNotation: Notation = {
  headings: { by: 'length', first: 2 },
  items: { by: 'length', hold: 'line', begin: 'anywhere' },
  indented: 'text',
  endsLines: true,
  lines: [
    // `>|ruby|` … `||<`, `>||` … `||<`, `>|` … `|<`
    { is: 'lines', of: 'code', pattern: /^>\|(?<language>[\w+#.-]*)\|$/m, end: /^\|\|<$/ },
    { is: 'lines', of: 'code', pattern: /^>\|$/m, end: /\|<$/ },
    // `><div>` … `</div><`
    { is: 'left-out', rule: 'html', pattern: /^(?:><[^<>]+>|<\/\w+><)$/m },
    { is: 'lines', of: 'html', pattern: /^><.*<$/m, end: { whileFits: /^(?!)/, without: /^>|<$/g } },
    { is: 'lines', of: 'html', pattern: /^<!--/m, end: { whileFits: /^(?!.*-->)/ } },
    // `>>`, `>https://…>`, `>https://…:title>` … `<<`
    { is: 'blocks', quoted: true, pattern: /^>(?:https?:\/\/[^>]*)?>$/m, end: /^<<$/ },
    // `*見出し`, `*p1*見出し`, `*1234567890*[分類]見出し`
    { is: 'heading', pattern: /^(?<mark>\*{1,3})(?!\*)(?:[\w-]+\*)?(?:\[[^\]]+\])*(?<text>.*\S.*)$/m },
    { is: 'item', ordered: true, pattern: /^(?<mark>[-+]*\+)(?![-+])\s*(?<text>.*)$/m },
    { is: 'item', ordered: false, pattern: /^(?<mark>[-+]{0,2}-)(?![-+])\s*(?<text>.*)$/m },
    { is: 'item', ordered: false, pattern: /^(?<mark>:)(?<term>[^:\n]+):(?<text>.*)$/m },
    { is: 'table', rows: readPipeRows, pattern: /^\|.*\|$/m, end: { whileFits: /^\|.*\|$/m } },
    // Read more, and a line across
    { is: 'left-out', rule: 'directive', pattern: /^(?:={4,5}|-{4,})$/m },
    { is: 'left-out', rule: 'contents', pattern: /^\[:contents\]$/m },
    { is: 'left-out', rule: 'embed', pattern: /^\[(?:asin|isbn|jan|ean|twitter|tweet|niconico|youtube):[^\]]*\]$/m },
    { is: 'left-out', rule: 'embed', pattern: /^\[https?:\/\/[^\][\s]*:(?:embed|title|barcode|movie)(?::[^\]]*)?\]$/m },
  ],
  marks: [
    { is: 'verbatim', pattern: /\[\](?<text>[^[\]]*)\[\]/ },
    { is: 'note', pattern: /(?<![(（)）])\(\((?<text>(?:[^()]|\([^()]*\))*)\)\)/ },
    {
      is: 'picture',
      pattern:
        /\[f:id:(?<user>[\w-]+):(?<day>\d{8})(?<time>\d{6})(?<kind>[jgp])(?::(?!title=|alt=)[^\]:]*)*(?::(?:title|alt)=(?<text>[^\]:]*))?[^\]]*\]/,
      toUrl: ({ user = '', day = '', time = '', kind = '' }) =>
        `https://cdn-ak.f.st-hatena.com/images/fotolife/${user[0]}/${user}/${day}/${day}${time}.${endings[kind]}`,
    },
    { is: 'left-out', rule: 'embed', pattern: /\[f:id:[^\]]*\]/ },
    { is: 'picture', pattern: /\[(?<url>https?:\/\/[^\][\s]+?):image(?:[:=][^\]]*)?\]/ },
    { is: 'link', pattern: /\[(?<url>https?:\/\/[^\][\s]+?):title=(?<text>[^\]]+)\]/ },
    { is: 'left-out', rule: 'embed', pattern: /\[https?:\/\/[^\][\s]*:(?:embed|title|barcode|movie)(?::[^\]]*)?\]/ },
    { is: 'left-out', rule: 'embed', pattern: /\[(?:asin|isbn|jan|ean|twitter|tweet|niconico|youtube):[^\]]*\]/ },
    { is: 'link', pattern: /\[(?<text>https?:\/\/[^\][\s]+)\]/ },
    { is: 'math', pattern: /\[tex:(?<text>(?:[^[\]\\]|\\[\s\S]|\[[^[\]]*\])*)\]/ },
    { is: 'link', pattern: /\[\[(?<text>[^[\]]+)\]\]/ },
    { is: 'html', pattern: /<(?:\/?[a-zA-Z]|!--)[^<>]*>/ },
  ],
}

/** Marks that hardly anything but はてな記法 has, each with the mark that closes it, and those that other notations have too. */
const strongMarks: readonly (readonly RegExp[])[] = [
  [/^>\|[\w+#.-]*\|$/m, /^\|\|<$/m],
  [/^>(?:https?:\/\/[^>\n]*)?>$/m, /^<<$/m],
  [/\[https?:\/\/[^\][\s]+:(?:title=|image)[^\][]*\]/],
  [/\[f:id:[\w-]+:\d{14}/],
  [/^\*(?:p\d+|\d{9,10})\*/m],
  [/^\|\*[^|\n]*\|/m],
]
const weakMarks = [
  /^\*{1,3}[^\s*][^*\n]*$/m,
  /(?<![(（)）])\(\([^()\n]+\)\)/,
  /^\[:contents\]$/m,
  /\[tex:/,
  /\[https?:\/\/[^\][\s]+:(?:embed|title)[\]:]/,
  /^:[^:\n]+:./m,
  /^={4,5}$/m,
  /^(?:\+[^\s+]|-{1,3}[^\s-])/m,
]

/** In characters: how much of a text is looked at. */
const looked = 50_000

/** Whether a text is in はてな記法: one mark that nothing else has, and another one. */
export function isHatena(text: string): boolean {
  const beginning = text.slice(0, looked).replaceAll('\r', '')
  const has = (mark: RegExp): boolean => mark.test(beginning)
  const strong = strongMarks.filter((marks) => marks.every(has)).length
  return strong > 0 && strong + weakMarks.filter(has).length > 1
}
