import type { Language } from './language.js'

/** How long it takes to say a text at a language's rate, in seconds. */
export function secondsToSay(text: string, { spokenUnits, rate }: Pick<Language, 'spokenUnits' | 'rate'>): number {
  return (60 * spokenUnits(text)) / rate
}
