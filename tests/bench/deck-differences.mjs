/**
 * @typedef {object} Difference
 * @property {number} slide Counted from 1; 0 for the whole deck.
 * @property {string} what Which of the facts.
 * @property {string} ours
 * @property {string} marp
 * @property {string | undefined} reason Why it is as it should be, where that is known.
 */

/** Fonts and rounding move things by less than this, in px. */
const tolerance = 3

/**
 * Why a slide may differ: the facts that it explains, and the slides, or the one difference, that it explains them for. The
 * first that fits counts.
 */
const knownReasons = [
  {
    reason: 'formulas are set by KaTeX, not MathJax',
    explains: ['place', 'elements', 'overflow'],
    when: ({ ours, marp }) => marp.formulas > 0 && ours.formulas === marp.formulas,
  },
  {
    reason: 'Mermaid diagrams are drawn',
    explains: ['text', 'elements', 'element', 'place', 'look', 'overflow'],
    when: ({ ours, marp }) => marp.diagrams > 0 && ours.diagrams === marp.diagrams,
  },
  {
    reason: 'pictures that are missing or on the network are left out',
    explains: ['images', 'place', 'backgrounds', 'text', 'elements', 'look', 'overflow'],
    when: ({ ours, marp }) =>
      marp.images.includes('0×0') ||
      marp.backgrounds.some((background) => background.startsWith('no picture')) ||
      marp.backgrounds.length > ours.backgrounds.length,
  },
  {
    reason: "code has a frame and a scale of their own in marp-core 5's themes",
    explains: ['element', 'place'],
    when: ({ difference }) => difference.ours.startsWith('pre'),
  },
  {
    reason: 'emoji are characters, not pictures from a CDN',
    explains: ['place', 'overflow'],
    when: ({ marp }) => marp.elements.some(({ holdsEmoji }) => holdsEmoji),
  },
  {
    reason: 'lines break between phrases',
    explains: ['place', 'overflow'],
    when: ({ ours, marp, language }) => language === 'ja' && ours.text === marp.text,
  },
]

/**
 * Compares a deck's slides.
 * @param {readonly import('./deck-facts.mjs').SlideFacts[]} ours
 * @param {readonly import('./deck-facts.mjs').SlideFacts[]} marp
 * @param {{ language: string }} deck
 * @returns {{ slides: readonly [number, number], equal: number, differences: readonly Difference[] }}
 */
export function compareDeck(ours, marp, { language }) {
  const slides = /** @type {const} */ ([ours.length, marp.length])
  const counts =
    ours.length === marp.length ? [] : [{ slide: 0, what: 'slides', ours: `${ours.length}`, marp: `${marp.length}` }]
  const pairs = ours.slice(0, marp.length).map((slide, place) => compareSlide(slide, marp[place], place + 1, language))
  return {
    slides,
    equal: pairs.filter((found) => found.length === 0).length,
    differences: [...counts, ...pairs.flat()],
  }
}

function compareSlide(ours, marp, slide, language) {
  const found = [...compareFacts(ours, marp), ...compareElements(ours.elements, marp.elements)]
  return found.map((difference) => {
    const known = knownReasons.find(({ explains, when }) => {
      return explains.includes(difference.what) && when({ ours, marp, language, difference })
    })
    return { slide, ...difference, reason: known?.reason }
  })
}

function compareFacts(ours, marp) {
  return Object.keys(marp)
    .filter((what) => what !== 'elements')
    .map((what) => ({ what, ours: shown(ours[what], marp[what]), marp: shown(marp[what], ours[what]) }))
    .filter((pair) => pair.ours !== pair.marp)
}

/** A fact as text; of two long texts the place where they part. */
function shown(fact, other) {
  if (typeof fact === 'object') return JSON.stringify(fact).replaceAll('"', '')
  const text = String(fact)
  const parting = [...text].findIndex((character, place) => character !== String(other)[place])
  return text.length < 60 || text === other ? text : `…${text.slice(Math.max(0, parting - 10), parting + 40)}`
}

function compareElements(ours, marp) {
  const tags = (elements) => elements.map(({ tag }) => tag).join(' ')
  if (tags(ours) !== tags(marp)) return [{ what: 'elements', ours: tags(ours), marp: tags(marp) }]
  const looks = ours.flatMap((element, index) => {
    const { look } = marp[index]
    return element.look === look ? [] : [{ what: 'element', ours: `${element.tag}: ${element.look}`, marp: look }]
  })
  const [moved] = ours
    .map((element, index) => ({ element, other: marp[index], by: distance(element.place, marp[index].place) }))
    .filter(({ by }) => by > tolerance)
    .toSorted((a, b) => b.by - a.by)
  const places = moved
    ? [{ what: 'place', ours: placeText(moved.element), marp: placeText(moved.other).replace(/^\S+ /, '') }]
    : []
  return [...looks.slice(0, 1), ...places]
}

function distance(ours, marp) {
  return Math.max(...ours.map((length, index) => Math.abs(length - marp[index])))
}

function placeText({ tag, place }) {
  const [left, top, width, height] = place.map(Math.round)
  return `${tag} ${width}×${height} at ${left}, ${top}`
}
