/** What a window may show; in a dialog only the dialog's own keys count. */
export type View = 'audience' | 'presenter' | 'reading' | 'overview' | 'dialog'

/** The views that a window can be in as a whole; the others are dialogs above them. */
type WholeView = Exclude<View, 'overview' | 'dialog'>

/** Which view a window is in. */
export interface Views {
  readonly current: () => View
  /** The one that is there below any dialog. */
  readonly whole: () => WholeView
  readonly enter: (view: WholeView) => void
  readonly onEnter: (listener: (view: WholeView) => void) => void
}

/** Shows in which view the page is as `data-view` of its root; `data-view` of an open dialog is stronger. */
export function openViews(): Views {
  const listeners: ((view: WholeView) => void)[] = []
  const now: { whole: WholeView } = { whole: 'audience' }
  return {
    current: () => (document.querySelector<HTMLDialogElement>('dialog[open]')?.dataset['view'] as View) ?? now.whole,
    whole: () => now.whole,
    enter(view) {
      now.whole = view
      document.documentElement.dataset['view'] = view
      for (const listener of listeners) listener(view)
    },
    onEnter: (listener) => void listeners.push(listener),
  }
}
