/** Numbers and marks before a heading: `3. `, `3.2 `, `3 - `, `(2)`, `第1章 `, `■`, emoji. Not those of `2023年`, `1.4B` and `12:08`. */
const numbering =
  /^(?:第\d+[章節部回](?!目)[\s:：.、]*|[（(]?\d{1,2}(?:\.\d{1,2})*[）).．:：、](?:\s+|\s*(?!\d))|\d{1,2}(?:\.\d{1,2})*\s+[-–—]\s+|\d{1,2}(?:\.\d{1,2})+\s+(?!(?:倍|割|分|秒|時間|系|版|リリース|(?:is|was|released?|and|times|[GMk]?B)\b))|[①-⑳■□◆◇●○▼▶★☆※]\s*|\p{Emoji_Presentation}\uFE0F?\s*)+(?=[\p{L}\p{N}「『"'`(（@/])/u

/** Marks behind it. */
const lastMarks = /(?:(?<![。｡．.…])[。｡．.]|\s*[:：]|\s*\p{Emoji_Presentation}\uFE0F?)+$/u

/** A heading without its number, and without marks that only set it off. */
export function headingTitle(heading: string): string {
  const title = heading.trim().replace(numbering, '').replace(lastMarks, '')
  return title === '' ? heading : title
}
