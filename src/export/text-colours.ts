import type { Box, TextColours } from '../model/rendered-slide.js'
import { mix, parseColour, toHex } from './colour.js'
import type { Colour } from './colour.js'
import { edgesOf, overlap } from './geometry.js'
import { isPainted, lineage, parentOf } from './layout-tree.js'
import type { LaidOutElement, LaidOutText, SlideLayout } from './read-layout.js'

/** What is behind a text. */
interface Ground {
  readonly colour: Colour
  /** How much of the text is seen there, from 0 to 1. */
  readonly opacity: number
}

/** The colours of texts and of what is behind them, each pair once; not where that is no flat colour. */
export function coloursOf(texts: readonly LaidOutText[], slide: SlideLayout): readonly TextColours[] {
  const pairs = texts.map((text) => coloursOfText(text, slide)).filter((pair) => pair !== undefined)
  return pairs.filter((pair, place) => {
    return pairs.findIndex(({ text, background }) => text === pair.text && background === pair.background) === place
  })
}

function coloursOfText(text: LaidOutText, slide: SlideLayout): TextColours | undefined {
  const around = lineage(parentOf(text, slide), slide)
  const colour = parseColour(around[0]?.color ?? '')
  const ground = findGround(around, slide)
  if (!colour || !ground || isBeforeOthers(text, around, slide)) return undefined
  const seen = mix({ ...colour, alpha: colour.alpha * ground.opacity }, ground.colour)
  return { text: toHex(seen), background: toHex(ground.colour) }
}

/** The backgrounds around a text, mixed from the first opaque one on; `undefined` where a picture is among them, or there is none. */
function findGround(around: readonly LaidOutElement[], slide: SlideLayout): Ground | undefined {
  const veils: Colour[] = []
  let opacity = 1
  for (const element of [...around, ...sheetOf(around, slide)]) {
    const colour = parseColour(element.backgroundColor)
    if (element.hasBackgroundImage || !colour) return undefined
    if (colour.alpha === 1) return { colour: veils.reduceRight((below, veil) => mix(veil, below), colour), opacity }
    veils.push(colour)
    opacity *= Number(element.opacity)
  }
  return undefined
}

/** The layer of a slide whose picture stands beside the text: the colour is that layer's. */
function sheetOf(around: readonly LaidOutElement[], slide: SlideLayout): readonly LaidOutElement[] {
  const isBeside = around.some(({ is }) => is.includes('split'))
  return isBeside ? slide.elements.filter(({ is }) => is.includes('sheet')) : []
}

/** Whether something else that can be seen, and isn't around the text, lies where the text is. */
function isBeforeOthers(text: LaidOutText, around: readonly LaidOutElement[], slide: SlideLayout): boolean {
  const places: readonly Box[] = text.runs.map(({ rect }) => edgesOf(rect))
  return slide.elements.some((element) => {
    if (around.includes(element) || element.is.includes('layer') || element.is.includes('sheet')) return false
    if (!element.isVisible || !(element.is.includes('atom') || isPainted(element))) return false
    return places.some((place) => overlap(place, edgesOf(element.rect)))
  })
}
