/** What a sentence says with reservations, of which a part of it alone would keep none: denials, conditions, guesses, questions. */
const reservations =
  "no not never none nobody nothing nowhere neither nor without unable hardly barely unlikely fail\\w* refus\\w* lack\\w* \\w+n[’']t cannot " +
  'could would should might may ought perhaps maybe possib\\w+ probab\\w+ potential\\w* likely presumably apparently seem\\w* appear\\w* ' +
  'suspect\\w* believe\\w* assum\\w+ guess\\w* try tries tried trying attempt\\w* want\\w* plan\\w* hop(?:e|es|ed|ing) intend\\w* ' +
  'if unless until till before after except instead rather than more less fewer most mostly mainly only solely when ' +
  'some few several half part\\w* almost nearly often sometimes usually generally rarely seldom'
/** Finds a word that limits what is said, or leaves it open. */
export const reserved = new RegExp(`\\b(?:${reservations.split(' ').join('|')})\\b|[?]`, 'iu')
