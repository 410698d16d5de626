import { decodePercent } from '../model/address.js'

/** What no system takes in a file's name. */
const forbidden = /[/\\:*?"<>|\p{Cc}\p{Cf}]+/gu

/** Names may have 255 bytes in all; what is written adds endings. */
const longest = 60

/** The name of the file that an address leads to, `post.html`; its host where the path ends with none. */
export function fileNameOf(address: string): string {
  const { pathname, hostname } = new URL(address)
  const segments = pathname.split('/').filter((segment) => segment !== '')
  const name = withoutForbidden(decodePercent(segments.at(-1) ?? ''))
  const [stem = '', ending = ''] = splitEnding(name)
  return stem === '' ? hostname.replaceAll(/[[\]:]+/g, '') : `${[...stem].slice(0, longest).join('')}${ending}`
}

/** `index.html` and the like say nothing: then the segment before them does, else the host. */
export function talkNameOf(address: string): string {
  const url = new URL(address)
  const nameless = /\/(?:index|readme)(?:\.\w+)?\/?$/i
  if (nameless.test(url.pathname)) url.pathname = url.pathname.replace(nameless, '')
  const name = fileNameOf(url.href)
  return name === url.hostname ? name : (splitEnding(name)[0] ?? name)
}

/** The name of what is made of an article that has a title or a slug, and no file; `''` where neither holds a letter. */
export function nameOfTitle(title: string): string {
  return [...withoutForbidden(decodePercent(title))].slice(0, longest).join('').trim()
}

function withoutForbidden(name: string): string {
  return name.replaceAll(forbidden, '-').replaceAll(/^[\s.-]+|[\s.]+$/gu, '')
}

/** A dot in a title, `1.5 is out`, begins no ending. */
function splitEnding(name: string): readonly string[] {
  return /^(.*?)(\.[a-z]\w{1,5})?$/isu.exec(name)?.slice(1) ?? []
}
