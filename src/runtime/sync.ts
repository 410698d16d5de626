import { relay } from './link.js'
import type { Stage } from './stage.js'

/** All windows of a talk show the same: each tells what is changed in it, and asks when it opens. */
export function addSync({ talk, link }: Stage): void {
  const tell = (): void => link.send({ kind: 'state', state: talk.state(), stamp: talk.stamp() })
  talk.onChange((_, { origin }) => {
    if (origin === 'here') tell()
  })
  link.onMessage((message) => {
    if (message.kind === 'ask') tell()
    else if (message.kind === 'state') talk.take(message.state, message.stamp)
  })
  const greet = (): void => {
    tell()
    link.send({ kind: 'ask' })
  }
  greet()
  addEventListener(relay.join, greet)
}
