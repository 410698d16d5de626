import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { LostPicture } from '../../model/picture.js'
import { mendWordXml } from './mend-word.js'
import { textOfPart, unpackWord } from './unpack-word.js'
import type { WordLack, WordParts } from './unpack-word.js'
import { readProperties } from './word-properties.js'
import type { WordProperties } from './word-properties.js'
import { styleMapOf } from './word-styles.js'
import { tidyHtml } from './tidy-html.js'

/** What a Word document holds. */
export interface WordDocument extends WordProperties {
  /** Its text, a paragraph a line, so that lines are counted as Word counts paragraphs. Pictures are named `embedded:1`. */
  readonly html: string
  readonly pictures: ReadonlyMap<string, Uint8Array | LostPicture>
}

/**
 * Reads a Word document; nothing outside of it is read, whatever it names.
 * @returns What is wrong with it, for one that can't be read.
 */
export async function readWord(bytes: Uint8Array): Promise<WordDocument | WordLack> {
  const parts = unpackWord(bytes)
  if (typeof parts === 'string') return parts
  try {
    const pictures = new Map<string, Uint8Array | LostPicture>()
    const { value } = await mammoth.convertToHtml(
      { buffer: packAgain(parts) },
      {
        styleMap: styleMapOf(textOfPart(parts, 'word/styles.xml')),
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `embedded:${pictures.size + 1}`
          pictures.set(src, await image.readAsBuffer().catch(() => notEmbedded))
          return { src }
        }),
      },
    )
    const { title, html } = tidyHtml(value)
    const about = readProperties(textOfPart(parts, 'docProps/core.xml'))
    return { ...about, ...(title !== '' && { title }), html, pictures }
  } catch {
    return 'damaged'
  }
}

const notEmbedded: LostPicture = {
  rule: 'image-refused',
  severity: 'warning',
  message: 'A picture is not in the document, which only names a file elsewhere, and was left out.',
  hint: 'Insert the picture itself into the document.',
}

/** An archive of the parts that were looked at, and of nothing else that another reader might find in the file. */
function packAgain(parts: WordParts): Buffer {
  const mended = Object.entries(parts).map(([path, part]): [string, Uint8Array] => {
    const isText = /^word\/[^/]*\.xml$/.test(path)
    return [path, isText ? strToU8(mendWordXml(textOfPart(parts, path))) : part]
  })
  return Buffer.from(zipSync(Object.fromEntries(mended), { level: 0 }))
}
