import type { Introduction } from '../introduction.js'
import { greeting } from './greeting.js'
import { isPersonName, isPlace } from './person-name.js'

/** Headings of sections that introduce the author. */
export const introductionHeading =
  /^(?:(?:軽く|簡単に|簡単な|まずは?)?(?:自己紹介|筆者紹介|著者紹介|執筆者紹介|筆者について|著者について|執筆者について|この記事を書いた人|プロフィール|私について|自分について)|お前誰よ?|私は誰|about me|whoami|who am i)(?:です)?[\s。!！?？]*$/iu

const companyForms = '株式会社|合同会社|有限会社|一般社団法人|財団法人|国立研究開発法人|[(（]株[)）]|㈱'
const institutions =
  '大学院?|研究所|研究室|協会|機構|高専|高校|病院|銀行|商店|商会|工業|製作所|新聞社?|出版社?|組合|省|庁|Inc\\.?|Ltd\\.?|LLC|Corp\\.?|GmbH'

/** Names an organisation beyond doubt: 凧株式会社, 凧大学大学院. */
const organisation = new RegExp(
  `^(?:(?:${companyForms})\\s?\\S{1,30}|\\S{1,30}?(?:${companyForms}|${institutions}))$`,
  'iu',
)

/** A name without such a word: ストックマーク, NTTデータ. */
const coined = /^(?=.*[\p{Script=Katakana}\p{Script=Latin}])[\p{Script=Katakana}ー\p{Script=Latin}\d&.・-]{2,24}$/u

/** Words that end what somebody does, is or works on, or where in general: no organisation is called so. */
const roles = (
  'エンジニア プログラマー? デザイナー? リサーチャー? サイエンティスト アナリスト コンサル(?:タント)? マネージャー? マネジャー ディレクター? リーダー? ' +
  'アーキテクト ライター 開発者 研究者 研究員 技術者 学生 大学生 大学院生 院生 教員 教師 講師 教授 助教 医師 医者 看護師 弁護士 会社員 社員 代表 代表取締役 社長 部長 課長 ' +
  '担当 編集者?長? 記者 作家 フリーランス インターン(?:生)? アルバイト バイト 新卒 新人 初心者 主婦 フロントエンド バックエンド サーバーサイド インフラ モバイル ' +
  'データサイエンス ウェブ Web IT AI LLM リモート フルリモート ベンチャー スタートアップ メーカー デザイン マーケティング セールス 営業 人事 広報 総務 経理 SRE CTO CEO COO CPO VPoE EM PM PdM QA SE PG DevRel \\d+年目 \\d+年生'
).split(' ')
const role = new RegExp(`^[^はがをにへ、。]{0,20}(?:${roles.join('|')})$`, 'u')

/** Not of another word: ハローワーク, Hibernate. */
const greetings = new RegExp(
  `^(?:(?:${greeting}|hello|hi)(?![\\p{Script=Katakana}\\p{Script=Latin}ー])[、。,!！\\s]*)+`,
  'iu',
)
const turn = /^.{0,60}?\d{1,2}\s*日目(?:(?:の?記事)?を(?:担当|執筆)(?:する|します|いたします)、?|(?:の?担当)?の|、)/u
const subject = /^(?:(?:私|わたし|僕|ぼく|筆者|自分)(?:の名前)?|名前)は、?/u

const marks = /[\s。．.!！♪〜~]+$|(?:[(（]笑[)）])$/gu
const statement = /^(?<about>.+?)(?<verb>です|でございます|と申します|と(?:い|言)います)$/u
const handle =
  /^(?<name>.{1,20}?)\s?(?:[（(]\s?(?<handle>@?[A-Za-z][\w.-]{1,30}|[@＠]\S{1,30})\s?[)）]|\s[@＠][A-Za-z]\w{1,20}|\s?(?:aka|a\.k\.a\.?|こと)\s?\S{1,20})$/iu
const latinName = /^@?[A-Za-z][\w.-]{1,20}$/u

/** 凧株式会社でエンジニアをしている */
const doing =
  /^(?:(?<place>[^はがを、。]{1,40})(?:で|にて)、?)?(?<role>[^はがを、。]{1,24})(?:の仕事)?(?:を|として)(?:して|やって|務めて|つとめて|担当して|働いて|勤務して)(?:いる|います|おります|る|ます)$/u
const working =
  /^(?<place>[^はがを、。]{1,40})(?:で(?:働いて|勤務して)|に(?:所属|勤務|在籍)して|に勤めて)(?:いる|います|おります|る|ます)$/u
/** What an organisation is called for short: 凧株式会社（KITE） */
const briefly = /[（(](?:以[下後]、?|通称、?)?[^（()）]{1,20}[)）]/u

/** 凧株式会社で開発チーム */
const atPlace = /^(?<place>[^でに、]{1,40})(?:で|にて)、?(?<post>.{1,30})$/u

const lead = /^(?:(?:普段|ふだん|現在|今|本業|仕事|平日|昼間?)(?:は|では)?、?)/u
const personal =
  /^(?<label>趣味|専門|出身|得意(?:分野|技術)?|好きな[^はがを、。]{1,12}|仕事|職業|担当|所属)は(?<value>.{1,80})です(?:[(（][^（()）]{1,24}[)）])?$/u
const labelled =
  /^(?<label>名前|氏名|本名|ハンドルネーム|HN|著者|筆者|執筆者?|所属|会社|勤務先|職業|役職|職種|仕事)\s*[:：]\s*(?<value>[^はがをにへで、。「」]{1,30})$/u

/** What a label stands before, and what must be true of it to be that. */
const labels: readonly {
  readonly label: RegExp
  readonly field: keyof Introduction
  readonly holds: (value: string) => boolean
}[] = [
  { label: /^(?:ハンドルネーム|HN|著者|筆者|執筆者?)$/u, field: 'name', holds: () => true },
  { label: /^(?:名前|氏名|本名)$/u, field: 'name', holds: (value) => isPersonName(value, { isAlone: false }) },
  { label: /^(?:所属|会社|勤務先)$/u, field: 'organisation', holds: isOrganisation },
  { label: /^(?:職業|役職|職種|仕事|担当)$/u, field: 'role', holds: (value) => role.test(value) },
]

/** No introduction is longer, in characters. */
const longest = 120

/** What a sentence in which authors introduce themselves tells of them. */
export function introduction(sentence: string): Introduction | undefined {
  if (sentence.length > longest) return undefined
  const text = sentence.replaceAll(marks, '').trim()
  const beginning = greetings.exec(text)?.[0] ?? ''
  const said = text.slice(beginning.length).replace(turn, '').replace(subject, '')
  return readLabel(said) ?? readStatement(said, beginning !== '') ?? readDoings(said)
}

/** 所属: 凧株式会社, 趣味は凧揚げです. */
function readLabel(text: string): Introduction | undefined {
  const { label = '', value = '' } = (labelled.exec(text) ?? personal.exec(text))?.groups ?? {}
  if (label === '') return undefined
  const row = labels.find((known) => known.label.test(label))
  return row?.holds(value) ? { [row.field]: value } : {}
}

/** 高橋です, ストックマークの高橋です, 凧株式会社でエンジニアをしている山田と申します. */
function readStatement(text: string, isGreeted: boolean): Introduction | undefined {
  const { about = '', verb = '' } = statement.exec(text)?.groups ?? {}
  for (const at of splitsOf(about)) {
    const before = about.slice(0, at)
    const work = readWork(before)
    const name = work && readName(about.slice(at), isGreeted || verb === 'と申します', before === '')
    if (name !== undefined) return { name, ...work }
  }
  return undefined
}

/** Where a name may begin: behind の, a verb, 、 or a space, or right at the beginning; the last place first. */
function splitsOf(about: string): number[] {
  const behind = [...about.matchAll(/の|いる|てる|おります|、|\s/gu)].map(({ index, 0: found }) => index + found.length)
  return [0, ...behind].toReversed()
}

/** Without anything before it only a name that is no other word will do: 森です may speak of a wood. */
function readName(text: string, isCertain: boolean, isAlone: boolean): string | undefined {
  const { name = text, handle: account } = handle.exec(text)?.groups ?? {}
  if (/[はがをにへで、。「」]/u.test(name) || name === '') return undefined
  if (isCertain && (account !== undefined || latinName.test(name))) return name
  return isPersonName(name, { isAlone: isAlone && !isCertain }) ? name : undefined
}

/** What stands before the name: where they work and as what. `undefined` for what is no such thing: 犯人は, 昨日の. */
function readWork(before: string): Omit<Introduction, 'name'> | undefined {
  const text = before.replace(/[の、\s]+$/u, '').replace(briefly, '')
  if (text === '') return {}
  const { place = '', post = '' } = atPlace.exec(text)?.groups ?? {}
  if (organisation.test(place) && !/[はがをにへで。「」]/u.test(post)) return { ...readPost(post), organisation: place }
  const work = readDoing(text)
  if (work !== undefined) return work
  if (/[はがをにへで。「」]/u.test(text)) return undefined
  return readPost(text)
}

/** 凧株式会社, 凧株式会社の開発部, 凧株式会社 エンジニア, エンジニア. */
function readPost(text: string): Omit<Introduction, 'name'> {
  const parts = text.split(/[の、\s]+/u)
  const place = parts.find(isOrganisation)
  const post = parts.find((part) => part !== place && role.test(part))
  return { ...(post !== undefined && { role: post }), ...(place !== undefined && { organisation: place }) }
}

function readDoing(text: string): Omit<Introduction, 'name'> | undefined {
  const groups = doing.exec(text)?.groups ?? working.exec(text)?.groups
  if (groups === undefined) return undefined
  const { place = '', role: post } = groups
  return { ...readPost(place), ...(post !== undefined && role.test(post) && { role: post }) }
}

/** 普段は凧株式会社でエンジニアをしています. */
function readDoings(text: string): Introduction | undefined {
  const work = readDoing(text.replace(lead, ''))
  return work !== undefined && Object.keys(work).length > 0 ? work : undefined
}

/** カナダ may be coined as well, but is a place. */
function isOrganisation(text: string): boolean {
  return organisation.test(text) || (coined.test(text) && !role.test(text) && !isPlace(text))
}
