import type { PixelSize } from './page-dom.js'

/**
 * How large a picture is shown: the px of its box for each of its pixels, in the direction in which that is more.
 * @param fit How it is fitted into the box: a value of CSS's `object-fit` or `background-size`.
 */
export function enlargementOf(pixels: PixelSize, box: PixelSize, fit: string): number {
  const [across, down] = [box.width / pixels.width, box.height / pixels.height]
  switch (fit) {
    case 'fill':
    case 'cover':
      return Math.max(across, down)
    case 'contain':
      return Math.min(across, down)
    case 'scale-down':
      return Math.min(across, down, 1)
    case 'none':
    case 'auto':
      return 1
    default: {
      const [width = 'auto', height = 'auto'] = fit.split(' ')
      const sides = [lengthOf(width, box.width) / pixels.width, lengthOf(height, box.height) / pixels.height]
      return Math.max(...sides.filter((side) => !Number.isNaN(side)))
    }
  }
}

/** `50%` of a length, or `300px`; not a number for `auto`, which follows the other side. */
function lengthOf(size: string, whole: number): number {
  return size.endsWith('%') ? (Number.parseFloat(size) / 100) * whole : Number.parseFloat(size)
}
