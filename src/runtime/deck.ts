/** The slides of the page, one of which is shown. */
export interface Deck {
  readonly slides: readonly Element[]
  /** The slide that is shown, counted from 0. */
  readonly current: () => number
  /** Shows a slide; a number beyond the ends is the first or last one. */
  readonly show: (place: number) => void
  /** Calls back whenever a slide is shown. */
  readonly onShow: (listener: (place: number) => void) => void
}

/** Takes the page's slides out of their reading order, to show one at a time. */
export function openDeck(page: Document): Deck {
  const slides = [...page.querySelectorAll('.marpit > svg[data-marpit-svg]')]
  const listeners: ((place: number) => void)[] = []
  const state = { place: 0 }
  page.documentElement.classList.add('presenting')
  return {
    slides,
    current: () => state.place,
    show(place) {
      state.place = Math.min(Math.max(place, 0), slides.length - 1)
      slides.forEach((slide, other) => {
        slide.classList.toggle('shown', other === state.place)
        slide.setAttribute('aria-hidden', String(other !== state.place))
      })
      for (const listener of listeners) listener(state.place)
    },
    onShow: (listener) => void listeners.push(listener),
  }
}
