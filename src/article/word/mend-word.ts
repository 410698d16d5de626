import { elementsNamed } from '../page/page-tree.js'
import { parseXml } from '../page/parse-page.js'
import { toTex } from './office-math.js'

/**
 * Writes what mammoth passes over as what it reads: the text below ruby, and formulas as TeX. Without them sentences would lack
 * words.
 */
export function mendWordXml(xml: string): string {
  return xml
    .replaceAll(/<w:(rt|rubyPr)>[\s\S]*?<\/w:\1>|<\/?w:(?:ruby|rubyBase)>/g, '')
    .replaceAll(/<m:oMathPara(?:\s[^>]*)?>([\s\S]*?)<\/m:oMathPara>/g, (_, formulas: string) =>
      writeFormulas(formulas, '$$'),
    )
    .replaceAll(/<m:oMath(?:\s[^>]*)?>[\s\S]*?<\/m:oMath>/g, (formula) => writeFormulas(formula, '$'))
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
