/** Characters of names that need no quotation marks. */
export const nameCharacters = String.raw`[\p{L}\p{M}\p{N}_]+(?:[-.・/][\p{L}\p{M}\p{N}_]+)*`

/** Names of characters in Mermaid (`#quot;`) and HTML (`&quot;`). */
const characterNames: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
}

/** Mark-up of HTML labels that says nothing by itself; bold, italic, underlined and struck out are drawn. */
const plainTags = /<\/?(?:a|big|center|code|div|font|mark|p|pre|small|span|sub|sup)(?:\s[^<>]*)?>/gi

/** A label as it is drawn: its lines parted by `\n`; `<b>`, `<i>`, `<u>` and `<s>` stay as they are. */
export function labelOf(written: string): string {
  const text = unquote(written)
  const isMarkdown = /^`[^]*`$/.test(text)
  const plain = (isMarkdown ? markdownLabel(text.slice(1, -1)) : text)
    .replaceAll(/<br\s*\/?>|\\n/gi, '\n')
    .replaceAll(plainTags, '')
    .replaceAll(/\bfa[bklrs]?:fa-[\w-]+\s*/g, '')
    .replaceAll(/[#&](?:#?(\d{1,6})|([a-z]+));/g, decodeCharacter)
  return plain
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** Text out of its quotation marks. */
export function unquote(text: string): string {
  return /^\s*(["'])([^]*)\1\s*$/.exec(text)?.[2] ?? text.trim()
}

function markdownLabel(text: string): string {
  return text.replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>').replaceAll(/\*(.+?)\*/g, '<i>$1</i>')
}

function decodeCharacter(written: string, code: string | undefined, name: string | undefined): string {
  if (name !== undefined) return Object.hasOwn(characterNames, name) ? characterNames[name]! : written
  const codePoint = Number(code)
  return codePoint >= 0x20 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : written
}
