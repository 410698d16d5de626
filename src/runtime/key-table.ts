import type { View } from './views.js'

/** What a key may do. */
export interface KeyRow {
  readonly command: string
  /** Names as `keyName` gives them, parted by spaces. */
  readonly keys: string
  /** What help shows for them, if not those names. */
  readonly shown?: string
  /** Those of `slides` if none are named. */
  readonly views?: readonly View[]
}

const slides: readonly View[] = ['audience', 'presenter']
const wholeViews: readonly View[] = [...slides, 'reading']
const presenter: readonly View[] = ['presenter']

/** All keys, in the order of the help. */
export const keyTable = [
  { command: 'next', keys: 'ArrowRight ArrowDown Space PageDown', shown: '→ ↓ Space PgDn' },
  { command: 'previous', keys: 'ArrowLeft ArrowUp Shift+Space PageUp', shown: '← ↑ Shift+Space PgUp' },
  { command: 'nextSlide', keys: 'Shift+ArrowRight Shift+ArrowDown Shift+PageDown', shown: 'Shift+→' },
  { command: 'previousSlide', keys: 'Shift+ArrowLeft Shift+ArrowUp Shift+PageUp', shown: 'Shift+←' },
  { command: 'first', keys: 'Home' },
  { command: 'last', keys: 'End' },
  { command: 'jump', keys: 'Enter', shown: '1 2 … Enter' },
  { command: 'overview', keys: 'o', views: wholeViews },
  { command: 'presenter', keys: 'p', views: wholeViews },
  { command: 'timer', keys: 't' },
  { command: 'resetTimer', keys: 'Shift+t', shown: 'Shift+T' },
  { command: 'rehearse', keys: 'r' },
  { command: 'sources', keys: 's', views: presenter },
  { command: 'larger', keys: '+ = ;', shown: '+', views: presenter },
  { command: 'smaller', keys: '-', views: presenter },
  { command: 'fullscreen', keys: 'f' },
  { command: 'enterFullscreen', keys: 'F5 Shift+F5', shown: 'F5' },
  { command: 'black', keys: 'b .' },
  { command: 'white', keys: 'w ,' },
  { command: 'spotlight', keys: 'l' },
  { command: 'zoom', keys: 'z', shown: 'z Alt+click' },
  { command: 'help', keys: '? h', views: [...wholeViews, 'dialog'] },
  { command: 'leave', keys: 'Escape', shown: 'Esc' },
] as const satisfies readonly KeyRow[]

/** What a person can ask for; `finish` is to go on behind the last slide. */
export type Command = (typeof keyTable)[number]['command'] | 'finish'

/** What a key does in a view. */
export function findCommand(key: string, view: View): Command | undefined {
  return keyTable.find(({ keys, views = slides }: KeyRow) => keys.split(' ').includes(key) && views.includes(view))
    ?.command
}

/** What help shows for a row, a key each. */
export function shownKeys({ keys, shown = keys }: KeyRow): readonly string[] {
  return shown.split(' ')
}

interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/** What is pressed with these is the browser's. */
export function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent | WheelEvent): boolean {
  return ctrlKey || altKey || metaKey
}

/** Keys by their place, for keyboards that write kana, and input methods that say only `Process`. */
const byPlace: Readonly<Record<string, string>> = { Slash: '?', Period: '.', Comma: ',', Minus: '-', Equal: '=' }

/**
 * A name for the key: its character, a letter in lower case. Shift counts with letters, the space and keys that write
 * nothing; of others, as `?`, it is a part.
 */
export function keyName({ key, code, shiftKey }: KeyPress): string {
  const plain = key === 'Process' || /^[^\0-\u007F]$/.test(key) ? nameByPlace(code) : key
  const name = plain === ' ' ? 'Space' : plain.length === 1 ? plain.toLowerCase() : plain
  return shiftKey && !/^[^a-z]$/.test(name) ? `Shift+${name}` : name
}

function nameByPlace(code: string): string {
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? byPlace[code] ?? code
}
