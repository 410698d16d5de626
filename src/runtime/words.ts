import type english from './words/en.json'

/** All that the page says by itself, in the deck's language; `{}` stands for what is filled in. */
export type Words = typeof english

/** Reads the words that the build put into the page. */
export function readWords(page: Document): Words {
  return JSON.parse(page.querySelector('script#words')?.textContent ?? '') as Words
}

/** A text with its gaps filled, from the first to the last. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.split('{}').reduce((filled, part, place) => `${filled}${values[place - 1] ?? ''}${part}`)
}
