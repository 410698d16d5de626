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
import type { Features } from './stage.js'
import { addSwipe } from './swipe.js'
import { addSync } from './sync.js'
import { openTalk, randomName } from './talk.js'
import { openViews } from './views.js'
import type { View } from './views.js'
import { addWakeLock } from './wake-lock.js'
import { addWheel } from './wheel.js'
import { readWords } from './words.js'

const slides: readonly View[] = ['audience', 'presenter']
const everywhere: readonly View[] = [...slides, 'reading', 'overview', 'dialog']

/** All that a presented page can do, and where. */
const features: readonly Features[] = [
  { views: everywhere, add: [addAddress, addSlides, addProgress, addKeys, addHelp] },
  {
    views: slides,
    add: [
      addNavigation,
      addJump,
      addSwipe,
      addTimer,
      addRehearsal,
      addPointer,
      addScreen,
      addFullscreen,
      addWakeLock,
      addAnnouncement,
    ],
  },
  { views: ['audience'], add: [addWheel, addClicks, addIdlePointer] },
  { views: ['reading'], add: [addReading] },
  { views: [...slides, 'reading'], add: [addOverview, addPresenterWindow] },
  { views: ['presenter'], add: [addSources, addPresenter, addClock] },
  { views: everywhere, add: [addSync] },
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
  // The ids of the slides' headings are in lower case.
  const panel = makeElement('div', { id: 'Stage' })
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
