import type { Paragraph, PhrasingContent, RootContent } from 'mdast'

/** A formula in a paragraph of its own, as MathJax finds it in the text of a page. */
const formula = /^(?:\$\$([\s\S]+)\$\$|\\\[([\s\S]+)\\\])$/

/** Many blogs write a paragraph's end as two line breaks: each such paragraph becomes several; formulas become code. */
export function splitParagraphs(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return splitAtBreaks(node).map(toFormula)
    if (node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'listItem') return [node]
    return [{ ...node, children: splitParagraphs(node.children) } as RootContent]
  })
}

function splitAtBreaks(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    const part = parts.at(-1)!
    const isSecond = child.type === 'break' && part.findLast((one) => !isBlank(one))?.type === 'break'
    if (isSecond) parts.push([])
    else part.push(child)
  }
  const filled = parts.filter((part) => !part.every((one) => one.type === 'break' || isBlank(one)))
  return filled.map((children) => ({ ...paragraph, children }))
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function toFormula(paragraph: Paragraph): RootContent {
  const text = paragraph.children.map((child) => (child.type === 'text' ? child.value : '\0')).join('')
  const [, dollars, brackets] = formula.exec(text.trim()) ?? []
  const tex = (dollars ?? brackets)?.trim()
  if (tex === undefined || tex.includes('\0') || tex.includes('$$')) return paragraph
  return { type: 'code', lang: 'math', value: tex, ...(paragraph.position && { position: paragraph.position }) }
}
