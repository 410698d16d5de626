import type { Command } from './key-table.js'
import type { Deck } from './deck.js'
import type { Link } from './link.js'
import type { Store } from './memory.js'
import type { TalkName } from './messages.js'
import type { Plan } from './plan.js'
import type { Talk } from './talk.js'
import type { View, Views } from './views.js'
import type { Words } from './words.js'

type Listen = <K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
  options?: AddEventListenerOptions,
) => void

/** What a feature has to do with. */
export interface Stage {
  readonly deck: Deck
  readonly talk: Talk
  /** Absent in a page that was made to be shared. */
  readonly plan: Plan | undefined
  readonly words: Words
  /** What is sent between windows is marked with it. */
  readonly name: TalkName
  readonly link: Link
  /** Kept in this window, and in the browser. */
  readonly session: Store
  readonly local: Store
  /** Where everything stands that is not a slide; never on paper. */
  readonly panel: HTMLElement
  readonly views: Views
  /** Listens to the window while it is in one of the feature's views. */
  readonly listen: Listen
  /** What the feature does when it is asked to. */
  readonly on: (command: Command, act: () => void) => void
  /** Asks all features that know the command and are on in this view. */
  readonly run: (command: Command) => void
}

/** What the page can do in some views. */
export interface Features {
  /** Where their keys and events count. */
  readonly views: readonly View[]
  readonly add: readonly ((stage: Stage) => void)[]
}

interface Act {
  readonly command: Command
  readonly views: readonly View[]
  readonly act: () => void
}

/** Adds features to a stage, each in the views that it is on in. */
export function addFeatures(features: readonly Features[], props: Omit<Stage, 'listen' | 'on' | 'run'>): void {
  const acts: Act[] = []
  const { current } = props.views
  const run = (command: Command): void => {
    const view = current()
    for (const each of acts) if (each.command === command && each.views.includes(view)) each.act()
  }
  for (const { add, views } of features) {
    const stage: Stage = {
      ...props,
      run,
      on: (command, act) => void acts.push({ command, act, views }),
      listen: (type, listener, options) => {
        const listenHere: typeof listener = (event) => {
          if (views.includes(current())) listener(event)
        }
        addEventListener(type, listenHere, options)
      },
    }
    for (const addTo of add) addTo(stage)
  }
}
