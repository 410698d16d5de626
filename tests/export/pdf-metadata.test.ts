import { expect, test } from 'vitest'
import { finishPdf } from '../../src/export/pdf-metadata.js'
import { readPdf } from './test-pdf.js'

const now = "D:20261122152140+00'00'"

/** A PDF of one empty page, of the form that Chromium writes. */
function chromiumsPdf(
  changes: { readonly date?: string; readonly firstNode?: number; readonly lang?: string } = {},
): string {
  const { date = now, firstNode = 7, lang = '/Lang (ja)' } = changes
  const node = (offset: number) => `(node${String(firstNode + offset).padStart(8, '0')})`
  const objects = [
    `<</Title <FEFF0041>\n/Creator (Chromium)\n/Producer (Skia/PDF m147)\n/CreationDate (${date})\n/ModDate (${date})>>`,
    `<</Type /Catalog\n/Pages 3 0 R\n${lang}>>`,
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 960 540]>>',
    `<</Names [${node(0)} 4 0 R ${node(5)} 4 0 R]\n/Limits [${node(0)} ${node(5)}]>>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return `${file}${table}trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
}

const meta = { title: '𠮷野家の話 <&>', author: '試験 花子 & 友', language: 'ja', date: '2023-12-13' }

function finish(pdf: string, changes: Partial<typeof meta> = {}): Buffer {
  return Buffer.from(finishPdf(Buffer.from(pdf, 'latin1'), { ...meta, ...changes }))
}

test('title, author, language and dates are in the information dictionary and in the XMP', async () => {
  const { info, xmp } = await readPdf(finish(chromiumsPdf()))
  expect(info).toMatchObject({
    Title: meta.title,
    Author: meta.author,
    Creator: 'kamishibai',
    Producer: 'Skia/PDF m147',
    CreationDate: "D:20231213000000+00'00'",
    ModDate: "D:20231213000000+00'00'",
    Language: 'ja',
  })
  expect(xmp('dc:title')).toBe(meta.title)
  expect(xmp('dc:creator')).toEqual([meta.author])
  expect(xmp('dc:language')).toBe('ja')
  expect(xmp('xmp:createdate')).toBe('2023-12-13T00:00:00Z')
})

test('the language is told where the page did not', async () => {
  const { info } = await readPdf(finish(chromiumsPdf({ lang: '' }), { language: 'en' }))
  expect(info['Language']).toBe('en')
})

test.for([undefined, '', 'yesterday', '2023-13'])('a deck dated %j gets a fixed date', async (date) => {
  const pdf = finishPdf(Buffer.from(chromiumsPdf(), 'latin1'), { title: '題', language: 'ja', date })
  expect((await readPdf(pdf)).info).toMatchObject({ CreationDate: "D:20000101000000+00'00'" })
})

test('control characters in a title do not break the XMP', async () => {
  const { xmp } = await readPdf(finish(chromiumsPdf(), { title: '題\u0000名\u001B' }))
  expect(xmp('dc:title')).toBe('題名')
})

test('neither the time of printing nor what the browser did before shows', () => {
  const first = finish(chromiumsPdf())
  const later = finish(chromiumsPdf({ date: "D:20270101000000+09'00'", firstNode: 12_345 }))
  expect(later.equals(first)).toBe(true)
  expect(first.toString('latin1')).toContain('/Limits [(node00000001) (node00000002)]')
})

test('another title gives another file identifier', () => {
  expect(idOf(finish(chromiumsPdf()))).toMatch(/^<[\da-f]{32}>$/)
  expect(idOf(finish(chromiumsPdf(), { title: '別の題' }))).not.toBe(idOf(finish(chromiumsPdf())))
})

test.for([
  { what: 'an empty file', pdf: '', part: 'trailer' },
  { what: 'no trailer', pdf: chromiumsPdf().replace('trailer', 'tailer'), part: 'trailer' },
  { what: 'an encrypted file', pdf: chromiumsPdf().replace('/Info 1', '/Encrypt 9'), part: 'trailer' },
  {
    what: 'a wrong offset of the table',
    pdf: chromiumsPdf().replace(/startxref\n\d+/, 'startxref\n12'),
    part: 'trailer',
  },
  {
    what: 'a table in two parts',
    pdf: chromiumsPdf().replace('xref\n0 6', 'xref\n1 6'),
    part: 'cross-reference table',
  },
  { what: 'a wrong entry', pdf: chromiumsPdf().replace('0000000009', '0000000008'), part: 'object 1' },
])('$what is an error that says what is unknown', ({ pdf, part }) => {
  expect(() => finish(pdf)).toThrow(
    expect.objectContaining({
      code: 'environment',
      message: `The browser wrote a PDF whose ${part} has an unknown form.`,
    }),
  )
})

/** The file identifier, which is written twice (ISO 32000-2, 14.4). */
function idOf(pdf: Buffer): string | undefined {
  return /\/ID\[(<\w+>)\1\]/.exec(pdf.toString('latin1'))?.[1]
}
