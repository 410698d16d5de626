import type { NoisePlace } from '../../lang/noise.js'
import type { ArticleSection, Block } from '../../model/article.js'

/** How many blocks of the first and the last section count as the article's opening and closing. */
const reach = 6

/** A block and where it stands; what stands at the very start and end depends on what is noise around it. */
export interface PlacedBlock {
  readonly block: Block
  readonly places: readonly NoisePlace[]
}

/** The blocks of an article with their places, in order. */
export function placeBlocks(sections: readonly ArticleSection[]): PlacedBlock[] {
  return sections.flatMap(({ blocks }, section) =>
    blocks.map((block, index) => {
      const places: NoisePlace[] = ['anywhere']
      if (section === 0 && index < reach) places.push('opening')
      if (section === sections.length - 1 && index >= blocks.length - reach) places.push('closing')
      return { block, places }
    }),
  )
}
