/** 人の名前のあとに付く語。 */
const titles = 'さん|氏|先生|教授|博士|先輩|選手'

const name = String.raw`[A-Z][\w.'’-]*(?:[ 　][A-Z][\w.'’-]*)*|[\p{Script=Katakana}ー]+(?:[・＝][\p{Script=Katakana}ー]+)*|\p{Script=Han}+(?:[ 　]\p{Script=Han}+)?`

const called = new RegExp(`(?<name>${name})(?=[ 　]?(?:${titles}))`, 'gu')

/** 敬称を付けて呼ばれている人の名前。`Enrico Santusさん` なら `Enrico Santus`。 */
export function persons(text: string): readonly string[] {
  return Array.from(text.matchAll(called), ({ groups }) => groups!['name']!)
}
