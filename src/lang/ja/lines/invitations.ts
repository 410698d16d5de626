import { verbEnds } from './ending-words.js'

/** What an invitation begins with, and ends in. */
const begins = 'ご?興味 関心 よろしければ [良よ]ければ ぜひ 是非'
const ends = 'ください 下さい されたい どうぞ (?:嬉|うれ)しいです 幸いです みてほしい(?:です|ところ(?:です)?)?'

/** 上げておいたので、興味のある方は試されたい: what those who read are asked to do, behind the reason for it. */
const invited = new RegExp(
  `(?<=[${verbEnds}ただい])(?:ので|から)、?(?:もし|ぜひ|是非)?、?(?:${begins.replaceAll(' ', '|')})[^。]{0,30}(?:${ends.replaceAll(' ', '|')})[。!！]*$`,
  'u',
)

/** 凧は風で揚がることをご存知でしょうか: what is asked is told, too. */
const known = new RegExp(`(?<=[${verbEnds}たい])こと(?:を|は|って)、?ご存[知じ](?:でしょう|です)か[。?？]*$`, 'u')

/** A sentence without an invitation at its end, and without the question whether one knows what it says. */
export function withoutInvitation(sentence: string): string {
  return sentence.replace(invited, '。').replace(known, '。')
}
