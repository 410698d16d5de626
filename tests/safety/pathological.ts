import type { Snippet } from './hostile-lists.js'

/** What parsers of Markdown and HTML have been slow at, `times` over: openers without closers, nesting, collisions. */
const patterns: Readonly<Record<string, (times: number) => string>> = {
  'strong in emphasis': (times) => `${'*a **a '.repeat(times)}b${' a** a*'.repeat(times)}`,
  'emphasis that was never opened': (times) => 'a_ '.repeat(times),
  'emphasis that never closes': (times) => '_a '.repeat(times),
  'stars and underscores crossed': (times) => '*a_ '.repeat(times),
  'runs of stars': (times) => `a**b${'c* '.repeat(times)}`,
  'links that were never opened': (times) => 'a]'.repeat(times),
  'links that never close': (times) => '[a'.repeat(times),
  'addresses that never close': (times) => '[a](b'.repeat(times),
  'addresses in brackets that never close': (times) => '[a](<b'.repeat(times),
  'pictures without end': (times) => '![[]()'.repeat(times),
  'brackets in brackets': (times) => `${'['.repeat(times)}a${']'.repeat(times)}`,
  'links and emphasis crossed': (times) => '[ a_'.repeat(times),
  'brackets and parentheses': (times) => '[ (]('.repeat(times),
  'quotations in quotations': (times) => `${'> '.repeat(times)}a`,
  'emphasis in a deep quotation': (times) => `${'>'.repeat(times)}${'a*'.repeat(times)}`,
  'lists in lists on a line': (times) => `${'- '.repeat(times)}x${'\n'.repeat(times)}`,
  'lists in lists': (times) =>
    Array.from({ length: Math.min(times, 500) }, (_, depth) => `${'  '.repeat(depth)}* a\n`).join(''),
  'backticks, ever more': (times) =>
    Array.from({ length: Math.min(times, 2500) }, (_, count) => `e${'`'.repeat(count)}`).join(''),
  'comments that never close': (times) => `</${'<!--'.repeat(times)}`,
  'tags that never close': (times) => '<a b="c '.repeat(times),
  'elements in elements': (times) => `${'<div>'.repeat(times)}a`,
  'scripts that never close': (times) => '<script>'.repeat(times),
  'link definitions': (times) => `${Array.from({ length: times }, (_, n) => `[x${n}]: u\n`).join('')}\n[x1] [x2]`,
  'definitions of each other': (times) => `${'[a]: b\n'.repeat(times)}${'[a]'.repeat(times)}`,
  footnotes: (times) => `${'[^a]'.repeat(times)}\n\n[^a]: b`,
  'a table of nothing': (times) => `${'|a'.repeat(times)}\n${'|-'.repeat(times)}\n`,
  'formulas that never close': (times) => '$a '.repeat(times),
  entities: (times) => '&lt;'.repeat(times),
  'addresses without mark-up': (times) => 'http://a.b/'.repeat(times),
  'mail addresses': (times) => 'a@'.repeat(times),
  directives: (times) => '<!-- class: a -->\n'.repeat(times),
  slides: (times) => '\n---\n'.repeat(times),
  'Japanese brackets': (times) => '「（『'.repeat(times),
  'Japanese without an end': (times) => '凧を揚げながら糸を巻き'.repeat(times / 10),
  'one long word': (times) => 'a'.repeat(times),
}

/** The patterns, so many times over. */
export function pathological(times: number): readonly Snippet[] {
  return Object.entries(patterns).map(([name, make]) => ({ name, text: make(times) }))
}
