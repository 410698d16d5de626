import type { LanguageCode } from './registry.js'

/** Fenced code says nothing about the language of the prose, nor do links. */
const notProse = /^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1|https?:\/\/\S+/gmu

const japaneseCharacter = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu
const latinWord = /\p{Script=Latin}+/gu

/**
 * The language of a text, from the text alone: Japanese where it has at least as many kana and kanji as Latin words. A
 * Japanese word is two or three characters long, so an article full of English terms still is Japanese, and an English
 * one that quotes some Japanese is English. Kanji alone count as Japanese; a text without any letters as English.
 */
export function detectLanguage(text: string): LanguageCode {
  const prose = text.replaceAll(notProse, ' ')
  const japanese = prose.match(japaneseCharacter)?.length ?? 0
  const latin = prose.match(latinWord)?.length ?? 0
  return japanese > 0 && japanese >= latin ? 'ja' : 'en'
}
