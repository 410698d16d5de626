import { isLost } from '../model/figures.js'
import type { Point } from '../model/outline.js'

/** Running text of fewer characters is an exclamation to what stands beside it: `便利。` */
const leastCharacters = 6

/**
 * Whether there is nothing to tell: in a picture that is lost, or in a sentence that nobody would say aloud, an address, the key of a chart, a scrap behind something else. An item of a list
 * may be short.
 * @param before What stands before it under the same heading.
 */
export function isUnspoken(point: Point, before: Point | undefined): boolean {
  if (point.kind === 'show') return isLost(point.show)
  const isScrap =
    before !== undefined && point.block.kind === 'paragraph' && [...point.sentence.text].length < leastCharacters
  return isScrap || point.cues.includes('written')
}
