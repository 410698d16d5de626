import type { Drawing } from './draw-diagram.js'

/**
 * Makes an SVG part of a page: no style sheet of its own, ids that no other picture has, a name for those who can't see it.
 * @param id Begins all its ids.
 */
export function dressSvg({ svg, width, height, margin, scale }: Drawing, id: string, title: string): string {
  const body = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(/<style>[^]*?<\/style>/g, '')
    .replaceAll(/<[^/][^>]*>/g, (tag) => dressTag(tag, id))
    .replaceAll(/\s*\n\s*/g, '')
  const viewBox = [margin, margin, width, height].map(round).join(' ')
  const [shownWidth, shownHeight] = [width * scale, height * scale].map(Math.floor)
  return `<svg data-marp-mermaid xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" viewBox="${viewBox}" width="${shownWidth}" height="${shownHeight}"><title>${title}</title>${body}</svg>`
}

function dressTag(tag: string, id: string): string {
  return tag
    .replaceAll(/ data-[\w-]+="[^"]*"/g, '')
    .replaceAll(' id="', ` id="${id}-`)
    .replaceAll('url(#', `url(#${id}-`)
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => round(Number(number)))
}

function round(number: number): string {
  return String(Math.round(number * 100) / 100)
}

/** The size in px of the smallest text of a picture, before it is scaled. */
export function smallestType(svg: string): number {
  return Math.min(...[...svg.matchAll(/ font-size="(\d+)"/g)].map(([, size]) => Number(size)))
}

/** The labels of a picture, as text of an element or an attribute; each once. */
export function labelsOf(svg: string): string {
  const labels = [...svg.matchAll(/<text[^>]*>([^]*?)<\/text>/g)].map(([, content = '']) =>
    content
      .replaceAll('</tspan><tspan x', ' $&')
      .replaceAll(/<[^>]*>/g, '')
      .trim(),
  )
  return [...new Set(labels.filter((label) => label !== ''))].join(', ')
}
