/** Elements that stay within a line; before and after every other a paragraph ends. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data dfn em font i input ins kbd label mark q rb ruby samp small span strong sub sup time tt u var wbr button'.split(
    ' ',
  ),
)
