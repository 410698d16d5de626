/** A dash between blanks, also as it is typed: two hyphens, or one that is no minus. */
export const dashes = String.raw`(?:[—–]|--|(?<!\d )-(?! \d))`
