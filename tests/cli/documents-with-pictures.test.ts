import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { drawing, paragraph, wordFile } from '../article/word/word-file.js'
import { runHere } from './run-here.js'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const documents: readonly (readonly [string, Uint8Array])[] = [
  [
    'word.docx',
    wordFile({
      body: [
        paragraph('港の話', 'a3'),
        paragraph('港まで二十分歩きました。'),
        paragraph(drawing('sea.gif', '船')),
      ].join(''),
      pictures: { 'sea.gif': gif },
    }),
  ],
  [
    'notebook.ipynb',
    Buffer.from(
      JSON.stringify({
        cells: [
          {
            cell_type: 'markdown',
            source: '# 港の話\n\n港まで二十分歩きました。\n\n![船](attachment:sea.gif)',
            attachments: { 'sea.gif': { 'image/gif': gif.toString('base64') } },
          },
        ],
      }),
    ),
  ],
]

test.each(documents)('the picture in %s is a file beside the deck that shows it', async (name, bytes) => {
  writeFileSync(join(folder, name), bytes)
  expect(await runHere([name, '--minutes', '1'], folder)).toMatchObject({ code: 0 })
  const deck = name.replace(/\.\w+$/, '')
  const [picture = '', ...others] = readdirSync(join(folder, 'output', `${deck}-pictures`))
  expect(others).toEqual([])
  expect(readFileSync(join(folder, 'output', `${deck}-pictures`, picture))).toEqual(gif)
  expect(readFileSync(join(folder, 'output', `${deck}.md`), 'utf8')).toContain(`![船](${deck}-pictures/${picture})`)
  expect(readFileSync(join(folder, 'output', `${deck}.html`), 'utf8')).toContain(gif.toString('base64'))
})
