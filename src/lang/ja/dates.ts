import type { DateRules } from '../when.js'

const clock = String.raw`(?:現地時間の?|午前|午後)?\d{1,2}(?:時(?!間)(?:\d{1,2}分|半)?|:\d{2})`
const weekday = String.raw`(?:[（(][日月火水木金土][）)])?`
const day = [
  String.raw`(?:今年|昨年|去年|翌年)?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日${weekday}|[末頭]|初め|初旬|上旬|中旬|下旬)?`,
  String.raw`\d{4}年(?:末|春|夏|秋|冬)?(?![度代])`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`(?:\d{4}/)?\d{1,2}/\d{1,2}${weekday}(?!\d)`,
  String.raw`\d+日目`,
  '(?:その|この)?(?:翌日|翌朝|翌週|翌月|翌年|前日|当日|初日|最終日|昨年|今年|去年|来年)',
].join('|')
const part = '(?:の)?(?:早朝|午前中?|午後|正午|昼|夕方|夜|深夜|未明|中盤|終盤|序盤|朝)(?:あたり)?'

/** 日付や時刻。`12/1（金）の夕方`、`現地時間の21時30分頃`。 */
const point = `(?:(?:${day})(?:${part})?(?:の?${clock})?|${clock})(?:頃|ごろ)?`
const date = `${point}(?:(?:から|〜|～|-|–)${point}(?:まで|にかけて)?)?(?:の\\d+日間)?`

/** 日付を外しても意味の変わらない文の形。足すときは tests/lang/fixtures/dates-ja.txt に例を足す。 */
export const dates: DateRules = {
  shapes: [
    // 「2023年10月27日、…」「3月に…」「9月から…」は日付で始まる。
    new RegExp(`^(?<when>${date}(?:から(?!の)|以降)?)(?:、|に(?:は、?)|は、|に、|[:：] ?)(?<rest>.+)$`, 'u'),
    // 「…したのは9月末」は「…した」を日付が受ける。
    new RegExp(`^(?<rest>.+[たるい])のは、?(?<when>${date})(?:だ|です|だった)?$`, 'u'),
  ],
  date: new RegExp(`${date}(?=[には、]|から|まで|$)`, 'gu'),
  broken: new RegExp(`^(?:[をがはもでへと、。]|に(?!つ)|の)|^.{0,3}$|^その|${date}`, 'u'),
}
