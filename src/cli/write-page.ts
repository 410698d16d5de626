import { join } from 'node:path'
import type { Inspection } from '../export/launch.js'
import type { Format } from '../model/options.js'
import type { TalkPage } from '../pipeline.js'
import { writeOutput } from './files.js'
import type { Target } from './targets.js'
import type { Workshop } from './workshop.js'

/** A file to write: what its name ends in, and its bytes. */
type Made = readonly [ending: string, data: string | Uint8Array]

/**
 * Writes a page in the formats asked for.
 * @returns The absolute paths of the files, in the order of the formats.
 * @throws DeckError `environment` for a browser that fails or a file that can't be written.
 */
export async function writePage(
  page: TalkPage,
  target: Target,
  workshop: Workshop,
  inspection: Inspection,
): Promise<readonly string[]> {
  const paths: string[] = []
  for (const format of target.formats) {
    for (const [ending, data] of await makeFormat(page, format, workshop, inspection)) {
      if (!target.toOutput) {
        const path = join(target.folder, `${target.name}${ending}`)
        writeOutput(path, data)
        paths.push(path)
      } else if (workshop.toOutput) workshop.terminal.print(data)
    }
  }
  return paths
}

async function makeFormat(
  page: TalkPage,
  format: Format,
  { exporter, fragments }: Workshop,
  inspection: Inspection,
): Promise<readonly Made[]> {
  switch (format) {
    case 'md':
      return []
    case 'html':
      return [['.html', page.html]]
    case 'pdf': {
      const pdf = await exporter?.pdf(page, { inspection, fragments })
      return pdf ? [['.pdf', pdf]] : []
    }
    case 'png': {
      const pictures = (await exporter?.png(page, inspection)) ?? []
      const digits = String(pictures.length).length
      return pictures.map((picture, place) => [`-${String(place + 1).padStart(Math.max(2, digits), '0')}.png`, picture])
    }
  }
}
