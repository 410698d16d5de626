import { readAddress, writeAddress } from './address.js'
import { openDialog } from './dialog.js'
import { makeButton, makeElement } from './element.js'
import type { Stage } from './stage.js'

const size = 'popup,width=1280,height=800'

/** Opens presenter view in a window of its own, or in this one where the browser opens none. */
export function addPresenterWindow(stage: Stage): void {
  const { link, name, on, talk, views, words } = stage
  const isPresenterWindow = readAddress(location.hash).presenterOf !== undefined
  if (isPresenterWindow && opener !== null) link.meet(opener as Window)

  function offerThisWindow(): void {
    const here = makeButton(words.sameWindow, () => {
      dialog.close()
      views.enter('presenter')
    })
    const text = makeElement('p', { text: words.blocked })
    const dialog = openDialog(stage, { title: words.keys.presenter, children: [text], buttons: [here] })
    here.focus()
  }

  on('presenter', () => {
    if (isPresenterWindow) return
    if (views.whole() === 'presenter') {
      views.enter('audience')
      return
    }
    const address = writeAddress({ number: talk.state().place + 1, presenterOf: name.session })
    const opened = open(address, `kamishibai-${name.session}`, size)
    if (opened && !opened.closed) link.meet(opened)
    else offerThisWindow()
  })
}
