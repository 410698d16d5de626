import { addAddress, readAddress } from './address.js'
import { addAnnouncement } from './announce.js'
import { addClicks } from './clicks.js'
import { addClock, addTimer } from './clock.js'
import { findDeck } from './deck.js'
import { makeElement } from './element.js'
import { addFullscreen } from './fullscreen.js'
import { addHelp } from './help.js'
import { addIdlePointer } from './idle.js'
import { addJump } from './jump.js'
import { addKeys } from './keys.js'
import { openLink } from './link.js'
import { openStore } from './memory.js'
import type { Store } from './memory.js'
import { addNavigation } from './navigation.js'
import { addOverview } from './overview.js'
import { readPlan } from './plan.js'
import { addPointer } from './pointer.js'
import { addPresenter } from './presenter.js'
import { addPresenterWindow } from './presenter-window.js'
import { addProgress } from './progress.js'
import { addReading } from './reading.js'
import { addRehearsal } from './rehearsal.js'
import { addScreen } from './screen.js'
import { addSlides } from './show-slide.js'
import { addSources } from './sources.js'
import { addFeatures } from './stage.js'
import type { Feature } from './stage.js'
import { addSwipe } from './swipe.js'
import { addSync } from './sync.js'
import { openTalk, randomName } from './talk.js'
import { openViews } from './views.js'
import type { View } from './views.js'
import { addWakeLock } from './wake-lock.js'
import { addWheel } from './wheel.js'
import { readWords } from './words.js'

const slides: readonly View[] = ['audience', 'presenter']
const everywhere: readonly View[] = ['audience', 'presenter', 'reading', 'overview', 'dialog']

/** All that a presented page can do, and where. */
const features: readonly Feature[] = [
  { add: addAddress, views: everywhere },
  { add: addSlides, views: everywhere },
  { add: addProgress, views: everywhere },
  { add: addKeys, views: everywhere },
  { add: addNavigation, views: slides },
  { add: addJump, views: slides },
  { add: addWheel, views: ['audience'] },
  { add: addSwipe, views: slides },
  { add: addClicks, views: ['audience'] },
  { add: addTimer, views: slides },
  { add: addRehearsal, views: slides },
  { add: addSources, views: ['presenter'] },
  { add: addPointer, views: slides },
  { add: addReading, views: ['reading'] },
  { add: addOverview, views: ['audience', 'presenter', 'reading'] },
  { add: addScreen, views: slides },
  { add: addFullscreen, views: slides },
  { add: addIdlePointer, views: ['audience'] },
  { add: addWakeLock, views: slides },
  { add: addHelp, views: everywhere },
  { add: addAnnouncement, views: slides },
  { add: addPresenterWindow, views: ['audience', 'presenter', 'reading'] },
  { add: addPresenter, views: ['presenter'] },
  { add: addClock, views: ['presenter'] },
  { add: addSync, views: everywhere },
]

/** Puts the page's slides on the stage. */
function setStage(): void {
  const deck = findDeck(document)
  // A served page is made anew again and again, and stays one talk.
  const { deck: hash = '', talk: served } = document.body.dataset
  const owner = served ?? hash
  const session = openStore(() => sessionStorage, owner)
  const { presenterOf } = readAddress(location.hash)
  const name = { deck: hash, session: presenterOf ?? served ?? sessionName(session) }
  const views = openViews()
  const panel = makeElement('div', { 'data-stage': '' })
  document.body.append(panel)
  views.enter(presenterOf ? 'presenter' : 'audience')
  addFeatures(features, {
    deck,
    talk: openTalk(deck.steps, session),
    plan: readPlan(document),
    words: readWords(document),
    name,
    link: openLink(name),
    session,
    local: openStore(() => localStorage, owner),
    panel,
    views,
  })
}

/** A window stays in its talk when it is loaded again. */
function sessionName(session: Store): string {
  const kept = session.read('session')
  const name = typeof kept === 'string' ? kept : randomName()
  session.write('session', name)
  return name
}

// A page that is made for paper, as in an export, stays as it is: slides under each other, none of them hidden.
if (!matchMedia('print').matches && document.querySelector('.marpit > svg')) setStage()
