import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * One thing that was looked at.
 * @typedef {object} Check
 * @property {string} fact
 * @property {boolean} holds Whether it is as it must be.
 */

/**
 * Looks at what the Debian made of a talk.
 * @param {import('./talks.mjs').Talk} talk
 * @param {{ code: number | string, made: ReadonlyMap<string, Buffer>, expected: ReadonlyMap<string, Buffer> }} outcome
 *   The exit code; the files made there; those made here.
 * @returns {Promise<readonly Check[]>}
 */
export async function inspectTalk(talk, { code, made, expected }) {
  const html = made.get(`${talk.name}.html`)
  const pdf = made.get(`${talk.name}.pdf`)
  if (code !== 0 || !html || !pdf) return [{ fact: `ended with ${code}`, holds: false }]
  const pages = await readPages(pdf)
  return [
    checkCounts(html, pages, made),
    checkTitle(talk.title, pages[0]),
    checkFonts(pdf),
    checkBytes(talk, made, expected),
  ]
}

function checkCounts(html, pages, made) {
  const slides = html.toString().match(/<svg data-marpit-svg/g).length
  const pictures = [...made.keys()].filter((name) => name.endsWith('.png')).length
  return {
    fact: `${slides} slides, ${pages.length} pages, ${pictures} pictures`,
    holds: slides === pages.length && slides === pictures,
  }
}

function checkTitle(title, firstPage) {
  const holds = firstPage.includes(withoutSpace(title))
  return { fact: holds ? 'text found' : `"${title}" not found in "${firstPage}"`, holds }
}

/** Fonts have their outlines in the file (ISO 32000-2, 9.8 and 9.9) or are made of them; Chromium writes dictionaries as plain text. */
function checkFonts(pdf) {
  const count = (pattern) => pdf.toString('latin1').match(pattern)?.length ?? 0
  const all = count(/\/Type \/FontDescriptor|\/Subtype \/Type3/g)
  const embedded = count(/\/FontFile[23]? \d+ 0 R|\/Subtype \/Type3/g)
  return { fact: `${embedded} of ${all} fonts embedded`, holds: all > 0 && embedded === all }
}

function checkBytes({ bringsFonts }, made, expected) {
  const different = [...expected].filter(([name, bytes]) => !made.get(name)?.equals(bytes)).map(([name]) => name)
  if (different.length === 0) return { fact: 'same bytes as here', holds: true }
  return { fact: `other bytes than here in ${different.join(', ')}`, holds: !bringsFonts }
}

/** The text of each page, without white space. */
async function readPages(bytes) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS }).promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return withoutSpace(items.map(({ str }) => str).join(''))
    }),
  )
}

function withoutSpace(text) {
  return text.replaceAll(/\s/g, '')
}
