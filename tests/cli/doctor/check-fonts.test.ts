import { expect, test } from 'vitest'
import { checkFonts } from '../../../src/cli/doctor/check-fonts.js'
import { nodeFiles } from '../../node-files.js'

test('the fonts are named by family and weight', () => {
  expect(checkFonts(nodeFiles)).toMatchObject({
    state: 'ok',
    words: expect.stringContaining('Noto Sans JP 400 700, Noto Serif JP 700, BIZ UDGothic 400'),
  })
})

test('a font that can not be read is a problem', () => {
  const read = (path: string): Uint8Array => {
    if (path.endsWith('noto-sans-jp-700.ttf')) throw new Error(`no ${path}`)
    return nodeFiles.read(path)
  }
  expect(checkFonts({ ...nodeFiles, read })).toMatchObject({
    state: 'problem',
    words: expect.stringMatching(/can't be read \(no .*noto-sans-jp-700\.ttf\)/),
    mend: 'install kamishibai again',
  })
})
