/**
 * What a slide is in the browser; lengths in px of the slide.
 * @typedef {object} SlideFacts
 * @property {string} text Visible text without white space; a formula is `∑`, an emoji its character.
 * @property {string} header
 * @property {string} footer
 * @property {string} page The page number that is shown.
 * @property {string} marks Classes and what Marp says of theme, size and pages.
 * @property {Readonly<Record<string, string>>} look Of the section.
 * @property {readonly string[]} backgrounds
 * @property {number} overflow By how many px, in tens, elements stick out of the slide.
 * @property {number} formulas
 * @property {number} diagrams Of Mermaid, drawn or as code.
 * @property {number} fragments
 * @property {readonly string[]} images With their natural sizes.
 * @property {readonly ElementFacts[]} elements Blocks, in document order.
 */

/**
 * @typedef {object} ElementFacts
 * @property {string} tag
 * @property {string} look Colour, size and weight of its text, its background.
 * @property {readonly [number, number, number, number]} place Left, top, width and height.
 * @property {boolean} holdsEmoji
 */

/**
 * Reads all slides. Runs in the page.
 * @returns {Promise<readonly SlideFacts[]>}
 */
export async function readSlides() {
  const blocks = 'h1,h2,h3,h4,h5,h6,p,ul,ol,li,pre,blockquote,table,tr,th,td,div,img,header,footer,figure'
  const formula = '.katex,mjx-container'
  const emoji = 'img.emoji,img[data-marp-twemoji]'
  const scaled = 'marp-h1,marp-h2,marp-h3,marp-h4,marp-h5,marp-h6,marp-pre'
  const addresses = /url\("([^"]*)"\)/g
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  const loaded = await loadBackgrounds()
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })
  return [...document.querySelectorAll('svg[data-marpit-svg]')].map(readSlide)

  function readSlide(svg) {
    const isContent = (section) => (section.dataset.marpitAdvancedBackground ?? 'content') === 'content'
    const section = [...svg.querySelectorAll('section')].find(isContent)
    const parts = ['header', 'footer'].map((name) => section.querySelector(`:scope > ${name}`))
    const { color, backgroundColor, backgroundImage, fontSize, padding, justifyContent } = getComputedStyle(section)
    const images = [...section.querySelectorAll(`img:not(${emoji})`)]
    const elements = [...section.querySelectorAll(`${blocks},${scaled}`)]
    return {
      text: textOf(section, parts),
      header: parts[0] ? textOf(parts[0], []) : '',
      footer: parts[1] ? textOf(parts[1], []) : '',
      page: pageOf([...svg.querySelectorAll('section')].at(-1)),
      marks: marksOf(section),
      look: { color, backgroundColor, fontSize, padding, justifyContent, background: kindOf(backgroundImage) },
      backgrounds: [...svg.querySelectorAll('figure[style]')].map((figure) => backgroundOf(figure, svg)),
      overflow: overflowOf(elements, svg),
      formulas: section.querySelectorAll(formula).length,
      diagrams: section.querySelectorAll('svg[data-marp-mermaid], code.language-mermaid').length,
      fragments: section.querySelectorAll('[data-marpit-fragment]').length,
      images: images.map(({ naturalWidth, naturalHeight }) => `${naturalWidth}×${naturalHeight}`),
      elements: elements.filter((element) => !element.matches(emoji)).map((element) => readElement(element, svg)),
    }
  }

  function textOf(root, without) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (without.includes(node)) return NodeFilter.FILTER_REJECT
      if (node.parentElement?.closest(formula)) return NodeFilter.FILTER_REJECT
      return node.parentElement?.closest('style,script') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
    })
    let text = ''
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue
      else if (node.matches(formula)) text += '∑'
      else if (node.matches(emoji)) text += node.alt
    }
    return text.replaceAll(/[\s\u{fe0e}\u{fe0f}]/gu, '')
  }

  function pageOf(section) {
    const { content, visibility, display } = getComputedStyle(section, '::after')
    const isShown = visibility === 'visible' && display !== 'none'
    return isShown && content !== 'none' ? (section.dataset.marpitPagination ?? '') : ''
  }

  function marksOf({ className, dataset }) {
    const { theme, size, marpitPagination, marpitPaginationTotal } = dataset
    return [className, theme, size, marpitPagination, marpitPaginationTotal].map((mark) => mark ?? '–').join(' ')
  }

  function kindOf(backgroundImage) {
    const kind = backgroundImage.replaceAll(addresses, (_, url) => (loaded.has(url) ? 'picture' : 'none'))
    return kind === 'none' ? 'no picture' : kind
  }

  /** The addresses of the background pictures that can be shown. */
  async function loadBackgrounds() {
    const layers = [...document.querySelectorAll('section,figure')]
    const urls = layers.flatMap((layer) => [...getComputedStyle(layer).backgroundImage.matchAll(addresses)])
    const found = new Set()
    for (const [, url] of urls) {
      const image = new Image()
      image.src = url
      await image.decode().then(
        () => found.add(url),
        () => undefined,
      )
    }
    return found
  }

  function overflowOf(elements, svg) {
    const { width, height } = svg.viewBox.baseVal
    const edges = elements.map((element) => placeOf(element, svg))
    const beyond = edges.map(([left, top, wide, high]) => Math.max(left + wide - width, top + high - height))
    return Math.round(Math.max(0, ...beyond) / 10) * 10
  }

  function backgroundOf(figure, svg) {
    const { backgroundImage, backgroundSize, filter, backgroundColor } = getComputedStyle(figure)
    return [
      kindOf(backgroundImage),
      backgroundSize,
      filter,
      backgroundColor,
      placeOf(figure, svg).map(Math.round),
    ].join(' ')
  }

  function readElement(element, svg) {
    const { color, fontSize, fontWeight, fontStyle, backgroundColor, textAlign } = getComputedStyle(element)
    return {
      tag: element.localName.replace('marp-', ''),
      look: [color, fontSize, fontWeight, fontStyle, backgroundColor, textAlign].join(' '),
      place: placeOf(element, svg),
      holdsEmoji: element.matches(`:has(${emoji})`),
    }
  }

  function placeOf(element, svg) {
    const frame = svg.getBoundingClientRect()
    const scale = frame.width / svg.viewBox.baseVal.width
    const { left, top, width, height } = element.getBoundingClientRect()
    return [left - frame.left, top - frame.top, width, height].map((length) => length / scale)
  }
}
