import { relay } from '../link.js'
import { openStore } from '../memory.js'
import { randomName } from '../talk.js'
import { keepPlace } from './keep-place.js'
import { setClock } from './set-clock.js'
import { showErrors } from './show-errors.js'

/** What the server says of the page as it is now. */
interface PageNews {
  /** The page's own name for what it shows. */
  readonly version: string
  /** Why it could not be made anew, or what is amiss with it. */
  readonly errors: readonly string[]
}

/** What a window of another device said, and when by that device's clock. */
interface Said {
  readonly message: unknown
  readonly at: number
}

/**
 * What only the page of `kamishibai present` has, before all other scripts: it is loaded again when it has changed and goes on
 * where it was, says what is amiss with the article, and carries what windows tell each other to other devices.
 */
function goLive(): void {
  const { deck = '', talk = '' } = document.body.dataset
  keepPlace(openStore(() => sessionStorage, talk))
  const self = randomName()
  const news = new EventSource(`live?as=${self}`)
  news.addEventListener('page', ({ data }: MessageEvent<string>) => {
    const { version, errors } = JSON.parse(data) as PageNews
    if (version === deck) showErrors(errors)
    else location.reload()
  })
  news.addEventListener('said', ({ data }: MessageEvent<string>) => {
    const { message, at } = (JSON.parse(data) ?? {}) as Said
    dispatchEvent(new CustomEvent(relay.hear, { detail: setClock(message, Date.now() - at) }))
  })
  // Also after a phone has slept.
  news.addEventListener('open', () => dispatchEvent(new Event(relay.join)))
  carry(`say?as=${self}`)
}

/** Sends one message after another, so that they arrive in order; a server that is gone hears none. */
function carry(address: string): void {
  const last = { sent: Promise.resolve<unknown>(undefined) }
  addEventListener(relay.say, (event) => {
    const body = JSON.stringify({ message: (event as CustomEvent<unknown>).detail, at: Date.now() } satisfies Said)
    last.sent = last.sent.then(() => fetch(address, { method: 'POST', body })).catch(() => undefined)
  })
}

goLive()
