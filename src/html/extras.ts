import type { Marp } from '@marp-team/marp-core'
import type { Language } from '../lang/language.js'
import type { Files } from '../model/files.js'
import type { Problem } from '../model/problem.js'
import type { Theme } from '../model/theme.js'
import { codeColours } from './code-colours.js'
import { diagrams } from './diagrams/diagrams.js'
import type { EmbeddedFace } from './embedded-face.js'
import { formulas } from './formulas.js'

/** What an extra is given to work with. */
export interface ExtraSetting {
  readonly files: Files
  /** The deck, as the user knows it. */
  readonly file: string
  /** Where it reports what it cannot show. */
  readonly problems: Problem[]
  readonly theme: Theme
  readonly phrases: Language['phrases']
}

/** Something that Marp leaves to plugins. What it needs is only loaded for a deck that has it. */
export interface Extra {
  /** Whether the deck may hold it: yes too often costs time, no too often costs a slide. */
  readonly isIn: (markdown: string) => boolean
  /** Loads what it needs, and teaches it to Marp. */
  readonly teach: (marp: Marp, setting: ExtraSetting) => void
  /** The CSS that what it made needs; a theme's own rules are stronger. */
  readonly css?: (slides: string, files: Files) => string
  /** The fonts of its own that rendered slides use. */
  readonly faces?: (slides: string, files: Files) => readonly EmbeddedFace[]
}

const all: readonly Extra[] = [formulas, codeColours, diagrams]

/** The extras that a deck needs. */
export function extrasFor(markdown: string): readonly Extra[] {
  return all.filter(({ isIn }) => isIn(markdown))
}
