import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

export interface ReadPdf {
  /** Text of each page, without white space, as line breaks of the layout are no matter here. */
  readonly pages: readonly string[]
  /** Text of each page with the blanks that a reader finds in it, its lines joined. */
  readonly texts: readonly string[]
  /** The size of each page's largest text in pt. */
  readonly textSizes: readonly number[]
  readonly bookmarks: readonly Bookmark[]
  readonly info: Readonly<Record<string, unknown>>
  /** A property of its XMP. */
  readonly xmp: (name: string) => unknown
  readonly isTagged: boolean
  /** Width and height of the first page in pt. */
  readonly pageSize: readonly [number, number]
}

/** What a reader gets out of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS }).promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const texts = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.filter((item) => 'str' in item)
    }),
  )
  const { info, metadata } = await pdf.getMetadata()
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  return {
    pages: texts.map((items) => items.map(({ str }) => str.replaceAll(/\s/g, '')).join('')),
    texts: texts.map((items) => items.map(({ str }) => str).join('')),
    textSizes: texts.map((items) => Math.max(0, ...items.map(({ height: textSize }) => textSize))),
    bookmarks: ((await pdf.getOutline()) ?? []).map(bookmarkOf),
    info: info as Record<string, unknown>,
    xmp: (name) => (metadata as { get: (name: string) => unknown } | null)?.get(name),
    isTagged: (await pdf.getMarkInfo())?.['Marked'] === true,
    pageSize: [width, height],
  }
}

function bookmarkOf({ title, items }: Bookmark): Bookmark {
  return { title, items: items.map(bookmarkOf) }
}
