import type { Source } from '../model/article.js'
import type { Line } from '../model/outline.js'

/** A closing slide holds no more. */
const mostContacts = 2

const handle = String.raw`[@＠]\w{3,30}(?:@[\w-]+(?:\.[\w-]+)+)?`
const email = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
const url = String.raw`https?:\/\/[^\s、。「」（）()]+`

/** `X: @kite_hanako`, `ブログ: https://kite.example` */
const labelled = new RegExp(`^[^:：、。]{1,24}[:：]\\s*(?:${handle}|${email}|${url})$`, 'u')

/** `山田花子（@kite_hanako）です`; without brackets it may be somebody else's. */
const inBrackets = new RegExp(`(?<=[(（]\\s?)${handle}(?=\\s?[)）])`, 'u')

const anyEmail = new RegExp(email, 'u')

/**
 * How to reach the author, as the sentences say it in which he introduces himself: a line that is nothing but that, an
 * e-mail address, a handle in brackets. Other handles and links there may be those of a friend or an employer.
 */
export function findContacts(profile: readonly Source[]): readonly Line[] {
  return profile
    .flatMap((source): readonly Line[] => {
      const text = contactIn(source)
      return text === undefined ? [] : [{ text, sources: [source] }]
    })
    .slice(0, mostContacts)
}

/** Whether a sentence is nothing but a way to reach the author, which nobody says aloud. */
export function isContact({ text }: Source): boolean {
  return labelled.test(text)
}

function contactIn({ text }: Source): string | undefined {
  return labelled.test(text) ? text : (anyEmail.exec(text) ?? inBrackets.exec(text))?.[0]
}
