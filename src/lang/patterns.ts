/** The text as it must stand in a regular expression; a mark fits in half and full width. */
export function escapePattern(text: string): string {
  return text
    .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replaceAll('!', '[!！]')
    .replaceAll('\\?', '[?？]')
}

/** An emoji with its joiners, selectors and skin tones. */
export const emoji = String.raw`\p{Extended_Pictographic}[\ufe0e\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]*`

/** A run of emoji, or nothing. */
export const emojiRun = `(?:${emoji})*`
