import { elementsNamed } from '../page/page-tree.js'
import { parseXml } from '../page/parse-page.js'
import { toTex } from './office-math.js'

/**
 * Writes what mammoth passes over as what it reads: the text below ruby, and formulas as TeX. Without them sentences would lack
 * words.
 */
export function mendWordXml(xml: string): string {
  const withoutReadings = ['w:rt', 'w:rubyPr'].reduce((text, name) => replaceElements(text, name, () => ''), xml)
  const base = withoutReadings.replaceAll(/<\/?w:(?:ruby|rubyBase)>/g, '')
  const withDisplayed = replaceElements(base, 'm:oMathPara', (formulas) => writeFormulas(formulas, '$$'))
  return replaceElements(withDisplayed, 'm:oMath', (formula) => writeFormulas(formula, '$'))
}

/** Replaces elements that stand in none of their name, in time proportional to the length of the text. */
function replaceElements(xml: string, name: string, change: (element: string) => string): string {
  const opening = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'g')
  const closing = `</${name}>`
  let written = ''
  let reached = 0
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const end = xml.indexOf(closing, match.index)
    if (end < 0) break
    opening.lastIndex = end + closing.length
    written += xml.slice(reached, match.index) + change(xml.slice(match.index, opening.lastIndex))
    reached = opening.lastIndex
  }
  return written + xml.slice(reached)
}

function writeFormulas(xml: string, sign: string): string {
  const tex = elementsNamed(parseXml(xml), 'm:oMath')
    .map(toTex)
    .join(String.raw` \\ `)
  if (tex.trim() === '') return ''
  return `<w:r><w:t xml:space="preserve">${escapeXml(`${sign}${tex.trim()}${sign}`)}</w:t></w:r>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
