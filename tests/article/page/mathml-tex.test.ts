import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { mathmlToTex } from '../../../src/article/page/mathml-tex.js'
import { parsePage } from '../../../src/article/page/parse-page.js'
import { elementsNamed } from '../../../src/article/page/page-tree.js'

function toTex(mathml: string): string | undefined {
  return mathmlToTex(elementsNamed(parsePage(`<math>${mathml}</math>`), 'math')[0]!)
}

const x = '<mi>x</mi>'
const two = '<mn>2</mn>'

describe('MathML becomes TeX', () => {
  test.each([
    ['letters, numbers and signs', `${x}<mo>=</mo><mn>1,200</mn>`, 'x = 1{,}200'],
    ['names of functions', '<mi>sin</mi><mo>&#x2061;</mo><mi>θ</mi>', String.raw`\sin  θ`],
    ['words', '<mi>speed</mi><mtext> in m/s &amp; 50% </mtext>', String.raw`\mathrm{speed} \text{ in m/s \& 50\% }`],
    ['letters of a kind', '<mi mathvariant="double-struck">R</mi>', String.raw`\mathbb{R}`],
    ['a fraction', `<mfrac>${x}${two}</mfrac>`, String.raw`\frac{x}{2}`],
    ['a number of choices', `<mfrac linethickness="0">${x}${two}</mfrac>`, String.raw`\genfrac{}{}{0pt}{}{x}{2}`],
    ['roots', `<msqrt>${x}${two}</msqrt><mroot>${x}${two}</mroot>`, String.raw`\sqrt{x 2} \sqrt[2]{x}`],
    ['indices', `<msubsup>${x}<mi>i</mi>${two}</msubsup>`, 'x_{i}^{2}'],
    ['an index of several signs', `<msup><mrow>${x}${x}</mrow>${two}</msup>`, '{x x}^{2}'],
    [
      'indices on both sides',
      '<mmultiscripts><mi>C</mi><none/><mn>4</mn><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>',
      '{}_{6}^{14}C^{4}',
    ],
    [
      'the limits of a sum',
      `<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>`,
      '∑_{i = 1}^{n}',
    ],
    ['what stands over a thing', `<mover>${x}<mtext>def</mtext></mover>`, String.raw`\overset{\text{def}}{x}`],
    ['a sign on a letter', `<mover>${x}<mo>^</mo></mover>`, String.raw`\hat{x}`],
    ['a line over letters', `<mover><mrow>${x}${x}</mrow><mo>¯</mo></mover>`, String.raw`\overline{x x}`],
    [
      'brackets that grow',
      `<mrow><mo>(</mo>${x}<mo>)</mo></mrow><mfenced open="["><mi>a</mi><mi>b</mi></mfenced>`,
      String.raw`\left( x \right) \left[ a,b \right)`,
    ],
    [
      'a matrix',
      `<mtable><mtr><mtd>${x}</mtd><mtd>${two}</mtd></mtr><mtr><mtd>${two}</mtd><mtd>${x}</mtd></mtr></mtable>`,
      String.raw`\begin{matrix} x & 2 \\ 2 & x \end{matrix}`,
    ],
    [
      'cases',
      `<mrow><mo>{</mo><mtable><mtr><mtd>${x}</mtd></mtr></mtable></mrow>`,
      String.raw`\left\{ \begin{matrix} x \end{matrix} \right.`,
    ],
    [
      'what is shown of what is said twice',
      `<semantics>${x}<annotation-xml><ci>x</ci></annotation-xml></semantics>`,
      'x',
    ],
    ['spaces', `${x}<mspace width="1em"/>${x}<mspace width="0.1em"/>`, String.raw`x \quad x`],
  ])('%s', (_, mathml, tex) => {
    expect(toTex(mathml)).toBe(tex)
    expect(() => katex.renderToString(tex, { strict: false })).not.toThrow()
  })

  test('names that every object has mean nothing', () => {
    expect(toTex('<mover><mi mathvariant="constructor">x</mi><mo>constructor</mo></mover>')).toBe(
      String.raw`\overset{\operatorname{constructor}}{x}`,
    )
  })

  test.each([
    '<constructor>1</constructor>',
    '<mstack><mn>1</mn><mn>2</mn></mstack>',
    '<menclose notation="circle"><mn>1</mn></menclose>',
    '<b>1</b>',
  ])('but not %s, which TeX is not known for', (mathml) => {
    expect(toTex(`<mrow>${x}${mathml}</mrow>`)).toBeUndefined()
  })
})

const sign = fc.constantFrom(...'+-×÷=≠≤≥∈→⟹±·∑∫∂∞∇()[]{}|‖⟨⟩,;!%#_^~\\$′†*…¯ˆ⏞', '&amp;', '\u2062')
const token = fc.oneof(
  fc.nat(9999).map((number) => `<mn>${number}</mn>`),
  fc.constantFrom('x', 'θ', 'sin', 'lim', 'speed', '速度', 'ℝ').map((name) => `<mi>${name}</mi>`),
  sign.map((text) => `<mo>${text}</mo>`),
  fc.constantFrom(' if ', '50%', 'a_b', '~\\^', '毎秒').map((text) => `<mtext>${text}</mtext>`),
)
/** Elements by how many others they hold. */
const arities = [
  { names: ['mrow', 'msqrt', 'mfenced', 'mtd'], count: 3 },
  { names: ['mfrac', 'mroot', 'msub', 'msup', 'munder', 'mover'], count: 2 },
  { names: ['msubsup', 'munderover', 'mmultiscripts'], count: 3 },
]
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    token,
    ...arities.map(({ names, count }) =>
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('formula'), { minLength: count, maxLength: count }))
        .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
    ),
  ),
}))

const numbersIn = (text: string): string[] => (text.match(/\d+/g) ?? []).toSorted()

test('any formula can be set, and keeps its numbers', () => {
  fc.assert(
    fc.property(formula, (mathml) => {
      const tex = toTex(mathml) ?? ''
      expect(() => katex.renderToString(tex, { strict: false })).not.toThrow()
      expect(numbersIn(tex)).toEqual(numbersIn(mathml))
    }),
    { numRuns: 1000 },
  )
})
