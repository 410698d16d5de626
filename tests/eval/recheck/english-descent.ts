import { englishMarkers } from './english-markers.js'
import { isFunctionWord, stemOf } from './english-words.js'
import type { Fault } from './fault.js'
import { markText } from './markers.js'

interface ContentWord {
  readonly text: string
  readonly stem: string
}

/** Every content word of an English line must stand in the source, inflection aside, and in the order that it has there. */
export function checkEnglishDescent(line: string, source: string): readonly Fault[] {
  const shown = contentWords(line)
  const said = contentWords(source)
  const strange = shown.filter(({ stem }) => !said.some((word) => word.stem === stem))
  if (strange.length > 0) {
    return strange.map(({ text }) => ({
      kind: /^\P{Ll}/u.test(text) ? 'name' : 'word',
      reason: `"${text}" does not stand in the source`,
    }))
  }
  const moved = firstOutOfOrder(shown, said)
  return moved
    ? [{ kind: 'order', reason: `"${moved.text}" stands before or behind other words than in the source` }]
    : []
}

/** Numbers, too, for what they count. */
function contentWords(text: string): readonly ContentWord[] {
  const { rest } = markText(text, englishMarkers)
  return [...rest.matchAll(/[\p{L}\p{N}]+(?:(?:::|[.@_/'&+:,-])[\p{L}\p{N}]+)*/gu)]
    .map(([word]) => ({ text: word, stem: stemOf(word) }))
    .filter(({ text: word }) => !isFunctionWord(word))
}

function firstOutOfOrder(shown: readonly ContentWord[], said: readonly ContentWord[]): ContentWord | undefined {
  let from = 0
  return shown.find(({ stem }) => {
    const place = said.findIndex((word, index) => index >= from && word.stem === stem)
    from = place + 1
    return place === -1
  })
}
