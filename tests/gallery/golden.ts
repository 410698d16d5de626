import type { Exporter } from '../../src/export/launch.js'
import { slideKinds } from '../../src/model/deck.js'
import type { SlideKind } from '../../src/model/deck.js'
import { slideBoxes } from '../../src/model/theme.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { themeNames } from '../../src/theme/theme-css.js'
import { nodeFiles } from '../node-files.js'
import { galleryDeck, renderGallery } from './gallery-deck.js'
import { channels, readPixels } from './read-png.js'
import { samplesEn } from './samples-en.js'
import { samplesJa } from './samples-ja.js'

/** A sample slide whose picture is kept. */
export interface GoldenSlide {
  readonly name: string
  readonly kind: SlideKind
  readonly theme: string
  readonly samples: typeof samplesJa
}

/** A slide of each kind, themes and languages in turn. */
export const goldenSlides: readonly GoldenSlide[] = slideKinds.map((kind, place) => {
  const theme = themeNames[place % themeNames.length]!
  const samples = place % 2 === 0 ? samplesJa : samplesEn
  return { name: `${kind}-${theme}-${samples.language}`, kind, theme, samples }
})

/** Pictures are small, so that they may stay in the repository. */
const width = 480

/** Draws the sample of usual length. */
export async function drawGolden({ kind, theme: name, samples }: GoldenSlide, exporter: Exporter): Promise<Uint8Array> {
  const theme = readTheme(name, '16:9', nodeFiles)
  const deck = galleryDeck(samples, theme)
  const [, usual] = deck.slides.filter((slide) => slide.kind === kind)
  const { html } = renderGallery({ ...deck, slides: [usual!] }, theme)
  const box = slideBoxes['16:9']
  const [picture] = await exporter.png(html, box, width / box.width)
  return picture!
}

/** By so much a pixel may differ in its red, green or blue: the edges of letters do where rounding differs. */
const mostDifference = 48

/** The share of the pixels, 0–1, that differ clearly between two pictures; 1 if they are not of one size. */
export function differenceOf(one: Uint8Array, other: Uint8Array): number {
  const [first, second] = [readPixels(one), readPixels(other)]
  if (first.width !== second.width || first.height !== second.height) return 1
  const differing = first.colours.filter((colour, place) => isOther(colour, second.colours[place]!))
  return differing.length / first.colours.length
}

function isOther(one: number, other: number): boolean {
  if (one === other) return false
  const others = channels(other)
  return channels(one).some((channel, place) => Math.abs(channel - others[place]!) > mostDifference)
}
