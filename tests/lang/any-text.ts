import fc from 'fast-check'

/** Any UTF-16 text, broken surrogates too. */
export function anyText(maxLength = 20): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength }).map((codes) => String.fromCharCode(...codes))
}
