import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { checkDeck } from '../../src/check/check-deck.js'
import { describeDeck } from '../../src/cli/describe-deck.js'
import { slideBoxes } from '../../src/model/theme.js'
import { renderTalk } from '../../src/pipeline.js'
import { prepareExporter } from '../export/prepare-exporter.js'
import { nodeFiles } from '../node-files.js'

const exporter = prepareExporter()

/** The rules that have something to say of a deck with these slides, and the lines that they name. */
async function check(slides: string, head = 'theme: kamishibai'): Promise<readonly string[]> {
  const markdown = `---\nmarp: true\n${head}\n---\n\n${slides}\n\n<!-- これを話します。 -->\n`
  const deck = { markdown, shown: 'deck.md', folder: tmpdir(), pictureFolders: [tmpdir()] }
  const page = renderTalk(deck, {}, nodeFiles)
  const rendered = await exporter().measure(page.html, slideBoxes[page.size])
  const problems = checkDeck(describeDeck({ deck, page, rendered }, {}), { name: 'deck.md', isArticle: false })
  return problems.map(({ rule, place }) => `${rule} ${place?.line ?? ''}`)
}

const style = (rules: string): string => `<style scoped>${rules}</style>`
const gif = 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///yH5BAAAAAAALAAAAAACAAIAAAIChFEAOw=='

describe('what the browser lays out is checked', () => {
  test.each([
    { name: 'a slide in order', slides: '# 凧の話\n\n- 風が強い\n- 糸が切れた', found: [] },
    { name: 'text below the slide', slides: `# 凧の話\n\n${'風が強い。\n\n'.repeat(10)}`, found: ['overflow 8'] },
    { name: 'text beside the slide', slides: `凧の話\n\n${style('p { margin-left: 1200px }')}`, found: ['overflow 6'] },
    { name: 'a box that clips', slides: `# 題\n\n凧の話<br>二行目<br>三行目\n\n${style('p { max-height: 90px; overflow: hidden }')}`, found: ['overflow 8'] },
    { name: 'a box that is too low', slides: `# 題\n\n凧の話<br>二行目<br>三行目\n\n${style('p { height: 90px }')}`, found: ['spill 8'] },
    { name: 'a heading that shrinks to fit', slides: `# <!-- fit --> ${'とても長い凧の話'.repeat(8)}`, found: ['small-text 6'] },
    { name: 'text set small', slides: `# 題\n\n凧の話\n\n${style('p { font-size: 24px }')}`, found: ['small-text 8'] },
    { name: 'text set faint', slides: `# 題\n\n凧の話\n\n${style('p { color: #ccc }')}`, found: ['low-contrast 8'] },
    { name: 'a heading that breaks anywhere', slides: `# 香港へ向けて出発した\n\n${style('h1 { width: 4em; word-break: break-all; text-wrap: wrap } .phrase { white-space: normal }')}`, found: ['broken-phrase 6'] },
    { name: 'a last line of one character', slides: `香港へ向けて出た\n\n${style('p { width: 7em; word-break: break-all; text-wrap: wrap } .phrase { white-space: normal }')}`, found: ['lone-character 6'] },
    { name: 'a picture of four pixels', slides: `![凧 w:200](${gif})`, found: ['enlarged-picture 6'] },
    { name: 'a picture without a word', slides: `![](${gif})`, found: ['missing-alt 6'] },
  ])('$name', async ({ slides, found }) => {
    expect(await check(slides)).toEqual(found)
  }) // prettier-ignore

  test('slide by slide, also where headings begin them', async () => {
    const long = '- 風が強い\n'.repeat(7)
    const deck = `# 凧の話\n\n# 風\n\n${long}\n${[1, 2, 3, 4, 5, 6].map((day) => `${day}日目に糸が切れた。\n\n`).join('')}# 糸\n\n糸が切れた`
    expect(await check(deck, 'theme: default\nheadingDivider: 1')).toEqual([
      'overflow 25',
      'small-text 11',
      'no-notes 7',
    ])
  })
})
