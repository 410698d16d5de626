import type { Introduction } from '../introduction.js'

/** Headings of sections that introduce the author. */
export const introductionHeading =
  /^(?:(?:a (?:bit|little) )?about (?:me|the author|myself)|who (?:am i|i am)|author bio|(?:about )?your author)[\s?!.]*$/iu

const greeting =
  /^(?:(?:hi|hello|hey|greetings|good (?:morning|evening|afternoon)|welcome)(?: (?:there|everyone|everybody|all|folks|again))?[\s,.!—–-]+)+/iu

/** `Jane Doe`, `Jane A. van Doe`, `Jean-Luc O’Hara`. */
const personName = String.raw`\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|(?:van|von|de|der|den|da|di|la|le|bin|al)(?=\s)|\p{Lu}[\p{L}'’-]+)){0,4}`
const called = new RegExp(`^(?:[Mm]y name(?: is|['’]s)|I go by) (?<name>${personName})`, 'u')
/** `By Jane Doe`, `Author: Jane Doe (Example)` */
const byline = new RegExp(
  `^(?:(?:Written |Posted |Words )?[Bb]y:?|[Aa]uthor:) (?<name>${personName})(?: \\((?<place>[^()]{1,60})\\))?$`,
  'u',
)
const being = new RegExp(
  `^(?:I am|I['’]m|(?<other>[Tt]his is)) (?<name>${personName})(?<rest>(?:\\s*[,(—–-]| and I\\b| from ).*)?$`,
  'u',
)

const occupations =
  'engineer|developer|designer|manager|student|researcher|scientist|architect|maintainer|writer|consultant|founder|professor|teacher|analyst|' +
  'programmer|administrator|director|intern|advocate|editor|lecturer|physician|doctor|nurse|lawyer|journalist|freelancer|contractor|lead|head|' +
  'president|officer|specialist|strategist|librarian|technologist|economist|physicist|mathematician|biologist|chemist|cto|ceo|coo|sre|devrel|qa'
const role = new RegExp(
  String.raw`^(?:\W*(?:and )?(?:I am|I['’]m|I (?:currently )?work as|working as|as) (?:currently )?(?:an? |the )|\s*[,(—–-]+\s*(?:an? |the )?)` +
    String.raw`(?<role>(?:[\p{L}\d+#/&'’-]+ ){0,5}(?:${occupations}))\b`,
  'iu',
)
const at =
  /\b(?:at|with|for)\s+(?<place>\p{Lu}[\p{L}\d&.'’-]*(?:\s(?:\p{Lu}[\p{L}\d&.'’-]*|(?:of|and|for|the)(?=\s\p{Lu})))*)/u
const works = /^(?:i |and i )(?:currently |now )?work (?:at|for|with)\b/iu

/** Capitalised words behind `I'm` that name where somebody is from. */
const origin = /^(?:\p{L}+(?:ese|ish|ian|ican)|German|French|Dutch|Greek|Swiss|Thai|Czech|Swede|Dane|Finn|Pole)$/u

/** No introduction is longer, in characters. */
const longest = 200

/** What a sentence in which authors introduce themselves tells of them. */
export function introduction(sentence: string): Introduction | undefined {
  if (sentence.length > longest) return undefined
  const beginning = greeting.exec(sentence)?.[0] ?? ''
  const text = sentence.slice(beginning.length).replace(/[\s.!?]+$/u, '')
  const name = readName(text, beginning !== '')
  const organisation = byline.exec(text)?.groups?.['place']
  if (organisation !== undefined) return { name: name!, organisation }
  if (name !== undefined) return { name, ...readWork(text.slice(text.indexOf(name) + name.length)) }
  const isAboutWork = /^i(?: am|['’]m)(?: currently)? (?:an? |the )/iu.test(text) || works.test(text)
  const work = isAboutWork ? readWork(text) : {}
  return Object.keys(work).length > 0 ? work : undefined
}

function readName(text: string, isGreeted: boolean): string | undefined {
  const certain = called.exec(text) ?? byline.exec(text)
  if (certain !== null) return certain.groups?.['name']
  const groups = being.exec(text)?.groups
  return groups !== undefined && isPerson(groups, isGreeted) ? groups['name'] : undefined
}

/** A single word behind `I'm` is a name where more tells so: a greeting before it, or what the person does behind it. */
function isPerson({ name = '', rest = '', other }: Readonly<Record<string, string>>, isGreeted: boolean): boolean {
  if (origin.test(name)) return false
  return isGreeted || (other === undefined && (name.includes(' ') || 'role' in readWork(rest)))
}

/** What stands behind the name: `, an engineer at Example`. A place of work needs an occupation or `I work at` before it. */
function readWork(text: string): Omit<Introduction, 'name'> {
  const post = role.exec(text)
  const employed = /\bI (?:currently )?work (?:at|for|with)\b/u.test(text)
  const behind = post === null ? text : text.slice(post[0].length)
  const place = post !== null || employed ? at.exec(behind)?.groups?.['place'] : undefined
  return {
    ...(post?.groups?.['role'] !== undefined && { role: post.groups['role'] }),
    ...(place !== undefined && { organisation: place.replace(/[.'’]+$/u, '') }),
  }
}
