/** A colour of sRGB: red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly channels: readonly number[]
  readonly alpha: number
}

/** Reads a computed colour, `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`; `undefined` for one of another colour space. */
export function parseColour(css: string): Colour | undefined {
  const numbers = /^rgba?\(([\d., ]+)\)$/.exec(css)?.[1]?.split(',').map(Number) ?? []
  return numbers.length < 3 ? undefined : { channels: numbers.slice(0, 3), alpha: numbers[3] ?? 1 }
}

/** What is seen where a colour lies on an opaque one (simple alpha compositing, CSS Compositing 1, 5.1). */
export function mix(above: Colour, below: Colour): Colour {
  const channels = above.channels.map((channel, place) => {
    return channel * above.alpha + (below.channels[place] ?? 0) * (1 - above.alpha)
  })
  return { channels, alpha: 1 }
}

/** `#rrggbb`. */
export function toHex({ channels }: Colour): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}
