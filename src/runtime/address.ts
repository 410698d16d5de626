import type { Deck } from './deck.js'

/** `#7` is the seventh slide; the address always names the slide that is shown. */
export function addAddress(deck: Deck): void {
  const goToAddress = (): void => {
    const number = Number(location.hash.slice(1))
    if (Number.isInteger(number) && number > 0) deck.show(number - 1)
  }
  goToAddress()
  addEventListener('hashchange', goToAddress)
  deck.onShow((place) => {
    if (location.hash !== `#${place + 1}`) history.replaceState(null, '', `#${place + 1}`)
  })
}
