import type { View } from './views.js'

/** What a key may do. */
export interface KeyRow {
  readonly command: string
  /** Names as `keyName` gives them. */
  readonly keys: readonly string[]
  /** What help shows for them. */
  readonly shown: string
  readonly views: readonly View[]
}

const slides: readonly View[] = ['audience', 'presenter']
const everywhere: readonly View[] = ['audience', 'presenter', 'reading']

/** All keys, in the order of the help. */
export const keyTable = [
  { command: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown'], shown: '→ ↓ Space PgDn', views: slides },
  {
    command: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'PageUp'],
    shown: '← ↑ Shift+Space PgUp',
    views: slides,
  },
  {
    command: 'nextSlide',
    keys: ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+PageDown'],
    shown: 'Shift+→',
    views: slides,
  },
  {
    command: 'previousSlide',
    keys: ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+PageUp'],
    shown: 'Shift+←',
    views: slides,
  },
  { command: 'first', keys: ['Home'], shown: 'Home', views: slides },
  { command: 'last', keys: ['End'], shown: 'End', views: slides },
  { command: 'jump', keys: ['Enter'], shown: '1 2 … Enter', views: slides },
  { command: 'overview', keys: ['o'], shown: 'o', views: everywhere },
  { command: 'presenter', keys: ['p'], shown: 'p', views: everywhere },
  { command: 'timer', keys: ['t'], shown: 't', views: slides },
  { command: 'resetTimer', keys: ['Shift+t'], shown: 'Shift+T', views: slides },
  { command: 'rehearse', keys: ['r'], shown: 'r', views: slides },
  { command: 'sources', keys: ['s'], shown: 's', views: ['presenter'] },
  { command: 'larger', keys: ['+', '=', ';'], shown: '+', views: ['presenter'] },
  { command: 'smaller', keys: ['-'], shown: '-', views: ['presenter'] },
  { command: 'fullscreen', keys: ['f'], shown: 'f', views: slides },
  { command: 'enterFullscreen', keys: ['F5', 'Shift+F5'], shown: 'F5', views: slides },
  { command: 'black', keys: ['b', '.'], shown: 'b .', views: slides },
  { command: 'white', keys: ['w', ','], shown: 'w ,', views: slides },
  { command: 'spotlight', keys: ['l'], shown: 'l', views: slides },
  { command: 'zoom', keys: ['z'], shown: 'z Alt+click', views: slides },
  { command: 'help', keys: ['?', 'h'], shown: '? h', views: [...everywhere, 'dialog'] },
  { command: 'leave', keys: ['Escape'], shown: 'Esc', views: slides },
] as const satisfies readonly KeyRow[]

/** What a person can ask for; `finish` is to go on behind the last slide. */
export type Command = (typeof keyTable)[number]['command'] | 'finish'

/** What a key does in a view. */
export function findCommand(key: string, view: View): Command | undefined {
  return keyTable.find(({ keys, views }: KeyRow) => keys.includes(key) && views.includes(view))?.command
}

interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/** Keys by their place, for keyboards that write kana, and input methods that say only `Process`. */
const byPlace: Readonly<Record<string, string>> = { Slash: '?', Period: '.', Comma: ',', Minus: '-', Equal: '=' }

/**
 * A name for the key: its character, a letter in lower case. Shift counts with letters, the space and keys that write
 * nothing; of others, as `?`, it is a part.
 */
export function keyName({ key, code, shiftKey }: KeyPress): string {
  const plain = key === 'Process' || /^[^\0-\u007F]$/.test(key) ? nameByPlace(code) : key
  const name = plain.length === 1 ? plain.toLowerCase() : plain
  return shiftKey && !/^[^a-z\s]$/.test(name) ? `Shift+${name}` : name
}

function nameByPlace(code: string): string {
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? byPlace[code] ?? code
}
