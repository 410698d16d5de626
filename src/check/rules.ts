import type { Rule } from './rule.js'
import { brokenLink } from './rules/broken-link.js'
import { brokenPhrase } from './rules/broken-phrase.js'
import { enlargedPicture } from './rules/enlarged-picture.js'
import { loneCharacter } from './rules/lone-character.js'
import { lowContrast } from './rules/low-contrast.js'
import { missingAlt } from './rules/missing-alt.js'
import { noNotes } from './rules/no-notes.js'
import { offBudget } from './rules/off-budget.js'
import { overflow } from './rules/overflow.js'
import { overlongNotes } from './rules/overlong-notes.js'
import { smallText } from './rules/small-text.js'
import { spill } from './rules/spill.js'
import { tooManyBullets } from './rules/too-many-bullets.js'
import { tooMuchText } from './rules/too-much-text.js'
import { unmeasuredSlide } from './rules/unmeasured-slide.js'
import { unsourcedLine } from './rules/unsourced-line.js'

/** The rules for what is seen on a slide, what is worst first. */
export const measuredRules: readonly Rule[] = [
  overflow,
  spill,
  smallText,
  lowContrast,
  enlargedPicture,
  brokenPhrase,
  loneCharacter,
]

/** Every rule for decks. */
export const rules: readonly Rule[] = [
  unmeasuredSlide,
  brokenLink,
  ...measuredRules,
  tooMuchText,
  tooManyBullets,
  missingAlt,
  noNotes,
  offBudget,
  overlongNotes,
  unsourcedLine,
]
