/**
 * A reader that remembers what it has read: stages ask the same of the same sentences.
 * @param most How many characters of text it holds; before it would hold more it forgets them all.
 */
export function remember<T>(read: (text: string) => T, most = Number.POSITIVE_INFINITY): (text: string) => T {
  const known = new Map<string, T>()
  let held = 0
  return (text) => {
    if (!known.has(text)) {
      held += text.length
      if (held > most) {
        known.clear()
        held = text.length
      }
      known.set(text, read(text))
    }
    return known.get(text)!
  }
}
