import type { TermPatterns } from '../introduced-terms.js'

/** `Intel Itanium2`, `B/F` */
const latin = String.raw`(?<![A-Za-z\d])[A-Za-z](?:[\w.+#/-]{0,30}[\w+#])?(?: [A-Za-z\d](?:[\w.+#-]{0,30}[\w+#])?){0,2}`

/** 大尾凧、ランディング、Rokkaku 凧 */
const compound = `(?<![ァ-ヶー一-龠々])(?:${latin} ?[ァ-ヶー一-龠々]|[ァ-ヶー一-龠々]{2})[ァ-ヶー一-龠々]*`

/** ランディング、LED テール */
const katakana = `(?<![ァ-ヶー一-龠々])(?:${latin} ?)?[ァ-ヶー]{3,}`

/** `「風の道」`のかぎ括弧の中。 */
const quoted = '(?<=「)[^「」]{2,12}(?=」)'

const abbreviation = String.raw`[A-Z][A-Z\d/]+`

/** プログラムや式の中の名前: `selectedImages`, `max_tail`, `r` */
const identifier = String.raw`(?<![\w.@/-])(?:[a-z]+[A-Z]\w*|[a-z]+_\w+|[a-z](?!\w))`

/** 語が何であるかを述べる言い方。言い方を足すときは tests/lang/fixtures/terms-ja.txt に例を足す。 */
export const introducingPatterns: TermPatterns = [
  // `大尾凧とは、尾の長い凧のこと`
  `(?<term>${latin}|${compound}|${quoted})」?(?:とは、?(?![いう言限別違異思ち逆無関比？?]|[^。]{0,20}(?:違|異な))|って(?:いう|ゆう|言う)?のは)`,
  // `これを大尾凧と呼ぶ`, `風の道と名付けた`
  `(?<term>${latin}|${compound}|${quoted})」?と(?:呼[びばぶんべ]|名[付づ]け|称[しさす])`,
  // `大尾凧という凧`
  `(?<term>${latin}|${katakana}|${quoted})」?という(?!の|こと|わけ|意味|感じ|風|ふう|話|点|理由|結果|状[況態]|程|ほど|だけ|より|ほか|か)`,
  // `尾長比 (T/L)`, `T/L（尾の長さと幅の比）`
  String.raw`(?<=[A-Za-z一-龠ァ-ヶー] ?[(（])(?<term>${abbreviation})(?=[)）])`,
  `(?<![A-Za-z\\d/])(?<term>${abbreviation}) ?[(（](?=[^)）\\d]{4,60}[)）])`,
  // `r=10`, `尾の長さをrとする`, `右の糸をA、左の糸をBとします`
  String.raw`(?<![\w.@/-])(?<term>[A-Za-z]{1,10}) ?= ?(?=[\d(])`,
  String.raw`を ?(?<term>[A-Za-z]\w{0,2}(?![A-Za-z\d]))(?= ?(?:と(?:し|す[るれ]|お[きく]|置)|という|、))`,
  // `selectedKites は飛ばす凧の一覧です`
  `(?<term>${identifier})(?= ?は)`,
].map((pattern) => new RegExp(pattern, 'gu'))
