import { clampPosition } from './position.js'
import type { Stage } from './stage.js'

/** What the part behind the `#` says. */
export interface Address {
  /** The slide, counted from 1; absent where none is named. */
  readonly number?: number
  /** The talk whose presenter view this window is. */
  readonly presenterOf?: string
}

/** Reads `#7` and `#7/presenter/name`. */
export function readAddress(hash: string): Address {
  const [, number, presenterOf] = /^#(\d{1,6})?(?:\/presenter\/(\w+))?$/.exec(hash) ?? []
  return { ...(number && { number: Number(number) }), ...(presenterOf && { presenterOf }) }
}

/** Writes what `readAddress` reads. */
export function writeAddress({ number = 1, presenterOf }: Address): string {
  return `#${number}${presenterOf ? `/presenter/${presenterOf}` : ''}`
}

/** The address names the slide that is shown, and going back in the history goes back in the talk. */
export function addAddress({ deck, talk }: Stage): void {
  const { presenterOf } = readAddress(location.hash)

  function follow(otherwise: number): void {
    const number = readAddress(location.hash).number ?? numberOfHeading(location.hash) ?? otherwise
    const { place } = clampPosition({ place: number - 1, step: 0 }, deck.steps)
    if (place !== talk.state().place) talk.change({ place, step: 0 })
    name('replaceState')
  }

  /** Marp writes the ids of headings as an address has them, with `%E3`. */
  function numberOfHeading(hash: string): number | undefined {
    const slide = document.getElementById(hash.slice(1))?.closest<SVGSVGElement>('svg[data-marpit-svg]')
    return slide ? deck.slides.indexOf(slide) + 1 : undefined
  }

  function name(how: 'pushState' | 'replaceState'): void {
    const address = writeAddress({ number: talk.state().place + 1, ...(presenterOf && { presenterOf }) })
    if (location.hash === address) return
    try {
      history[how](null, '', address)
    } catch {
      // Browsers refuse when it happens too often; the next slide will be named again.
    }
  }

  follow(1)
  addEventListener('hashchange', () => follow(talk.state().place + 1))
  talk.onChange(({ place }, { before, origin }) => {
    if (place !== before.place) name(origin === 'here' ? 'pushState' : 'replaceState')
  })
}
