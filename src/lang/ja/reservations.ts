/** What a sentence says with reservations, of which a part of it alone would keep none: denials, conditions, guesses, questions. */
const reservations = [
  'な[いかけし]|無[いくかし]|ませ[んぬ]|(?<![まみ必わ])ず(?=[、。に])|ざる',
  'しか(?!し)|だけ|のみ|ばかり|以外|を除[いく]',
  'たら|[れけえせてねめげべ]ば|なら(?=[、ばず])|(?<=[るうくすつぬぶむぐいだ])と、|[てで]も(?=、)',
  '場合|限り|(?:とき|際|(?<=[るたい])時)(?=[はにの、])|(?<=[\\p{Script=Han}ァ-ヺA-Za-z0-9のた])より',
  'かも|だろう|でしょう|らしい|はず[だでがの]|可能性|おそらく|たぶん|多分|きっと',
  'か[なね]?(?:[。」』)）]|$)|[？?]',
]

/** Finds a word that limits what is said, or leaves it open. */
export const reserved = new RegExp(reservations.join('|'), 'u')
