import { nodeFiles } from '../files.js'
import { renderTalk } from '../../pipeline.js'
import type { TalkPage } from '../../pipeline.js'
import { reasonOf } from './finding.js'
import type { Finding } from './finding.js'
import { humanSize } from './human-size.js'

const markdown =
  '---\nmarp: true\ntheme: kamishibai\nlang: ja\ntitle: kamishibai doctor\n---\n\n# 紙芝居\n\nkamishibai doctor\n'

/** Makes a deck of one slide, as every export begins. */
export function checkPage(folder: string): { readonly finding: Finding; readonly page?: TalkPage } {
  const name = 'html'
  const start = performance.now()
  try {
    const page = renderTalk({ markdown, shown: 'the sample slide', folder, pictureFolders: [] }, {}, nodeFiles)
    const bytes = Buffer.byteLength(page.html)
    const ms = Math.round(performance.now() - start)
    const words = `a slide was made in ${ms} ms, ${humanSize(bytes)}`
    return { page, finding: { name, state: 'ok', words, facts: { bytes, ms } } }
  } catch (error) {
    const words = `a slide could not be made (${reasonOf(error)})`
    return { finding: { name, state: 'problem', words, facts: {}, mend: 'install kamishibai again', error } }
  }
}
