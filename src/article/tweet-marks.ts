import type { Source } from '../model/article.js'
import type { Reading } from './pieces.js'

/** `— Jane (@kite) March 14, 2021` */
const signature = /^[—–]\s*.{1,60}\s?[（(]@\w{1,20}[)）]\s.{0,20}\d{4}.{0,12}$/u

/** The address of a picture or a page that Twitter sets behind the text. */
const trail = /(?:pic\.twitter\.com|https:\/\/t\.co)\/\w+$/u

const rule = 'embed'

/** Takes out what an embedded tweet leaves beside its text: who wrote it and when, and short addresses at its end. */
export function takeTweetMarksOut(sentences: readonly Source[], { removed }: Reading): readonly Source[] {
  return sentences.flatMap((sentence) => {
    const { line, text } = sentence
    const told = signature.test(text) ? '' : withoutTrail(text)
    if (told === text) return [sentence]
    removed.push({ source: { line, text: text.slice(told.length).trim() }, rule })
    return told === '' ? [] : [{ line, text: told }]
  })
}

function withoutTrail(text: string): string {
  const shorter = text.replace(trail, '')
  return shorter === text ? text : withoutTrail(shorter.trimEnd())
}
