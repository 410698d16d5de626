import type { Theme } from '../model/theme.js'

/** Where each slide begins in Marp's markup of them all. */
const slideStart = /(?=<svg data-marpit-svg="")/

/**
 * Puts each slide's script behind it, for paper.
 * @param slides Marp's markup of all slides.
 * @param scripts The script of each as HTML, `''` where it has none.
 */
export function addHandout(slides: string, scripts: readonly string[]): string {
  const [head = '', ...each] = slides.split(slideStart)
  const parts = each.map((slide, place) => {
    const end = slide.lastIndexOf('</svg>') + '</svg>'.length
    return `${slide.slice(0, end)}${asideOf(scripts[place] ?? '')}${slide.slice(end)}`
  })
  return [head, ...parts].join('')
}

function asideOf(script: string): string {
  return script === '' ? '' : `<aside class="handout">${script}</aside>`
}

/** Sheets of A4 with slides, each with its script below it in the deck's own type; on a screen nothing of this is seen. */
export function handoutCss({ families }: Pick<Theme, 'families'>): string {
  const fonts = [...families.text.map((family) => `"${family}"`), 'sans-serif'].join(',')
  return `@media screen{.handout{display:none}}
@page{size:A4;margin:15mm}
@media print{html,body{break-inside:auto}
div.marpit>svg[data-marpit-svg]{width:135mm;height:auto;margin-top:9mm;border:1px solid #8888;box-sizing:border-box;break-inside:avoid}
div.marpit>svg[data-marpit-svg]:first-child{margin-top:0}
div.marpit>svg[data-marpit-svg]:has(+.handout){break-after:avoid}
div.marpit>svg>foreignObject>section{break-before:auto}
.handout{margin-top:4mm;break-inside:avoid;font:11pt/1.6 ${fonts};color:#111;line-break:strict;overflow-wrap:anywhere}
.handout>:first-child{margin-top:0}}`
}
