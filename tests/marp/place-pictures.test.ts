import { expect, test } from 'vitest'
import { placePictures } from '../../src/marp/place-pictures.js'
import type { Deck, FigureSlide } from '../../src/model/deck.js'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const name = 'ef1955ae757c.gif'

function deckWith(...addresses: readonly string[]): Deck {
  const slides = addresses.map((src): FigureSlide => {
    const common = { id: 'figure-1', section: '', title: { text: '', sources: [] }, seconds: 5, notes: [], step: '' }
    return { kind: 'figure', ...common, images: [{ src, alt: '' }] }
  })
  return { title: '題', language: 'ja', seconds: 60, sections: [], slides, unsaid: [] }
}

const places = { articleFolder: '/posts', deckFolder: '/decks' }

test.each([
  ['a.png', '../posts/a.png'],
  ['a%20b.png', '../posts/a b.png'],
  ['/pictures/a.png', '/pictures/a.png'],
  ['https://example.com/a.png', 'https://example.com/a.png'],
])('what is not held is named from the deck: %s is %s', (src, expected) => {
  const { picturePath, pictures } = placePictures(deckWith(src), new Map(), {
    ...places,
    pictureFolder: 'talk-pictures',
  })
  expect([picturePath(src), pictures.size]).toEqual([expected, 0])
})

test.each([
  ['embedded:1', 'talk-pictures', `talk-pictures/${name}`],
  ['https://example.com/a', 'talk-pictures', `talk-pictures/${name}`],
  ['embedded:1', '100%#1-pictures', `100--1-pictures/${name}`],
  ['embedded:1', undefined, `data:image/gif;base64,${gif.toString('base64')}`],
  ['https://example.com/a', undefined, 'https://example.com/a'],
  ['//example.com/a', undefined, 'https://example.com/a'],
])('what is held is named by where it will be: %s with the folder %s is %s', (src, pictureFolder, expected) => {
  const held = new Map([[src.replace(/^\/\//, 'https://'), gif]])
  const { picturePath, pictures } = placePictures(deckWith(src, src), held, { ...places, pictureFolder })
  expect(picturePath(src)).toBe(expected)
  expect([...pictures]).toEqual([[expected, gif]])
})

test('what no slide shows gets no file', () => {
  const held = new Map([['embedded:1', gif]])
  expect(placePictures(deckWith(), held, { ...places, pictureFolder: 'talk-pictures' }).pictures.size).toBe(0)
})
