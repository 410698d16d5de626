import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { languageOf } from '../../src/lang/registry.js'
import { placeItems } from '../../src/outline/place-items.js'
import type { PlacedSentence } from '../../src/outline/place-items.js'

function placed(markdown: string): readonly PlacedSentence[] {
  const article = readArticle({ bytes: Buffer.from(`# Title\n\nSome words before it.\n\n${markdown}\n`), name: 'a.md' })
  const list = article.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'list')
  return placeItems(list!, languageOf('en'))
}

describe('the place of a sentence in a list', () => {
  test('is that of its item, and the author’s order stays where questions stand between the answers', () => {
    const list =
      '- It broke.\n\n  Why did it break?\n\n  - It was old.\n\n  Why was it not repaired?\n\n  - Nobody knew.\n'
    expect(placed(list).map(({ sentence, item }) => `${item.path.join('.')} ${sentence.text}`)).toEqual([
      '1 It broke.',
      '1 Why did it break?',
      '1.1 It was old.',
      '1 Why was it not repaired?',
      '1.2 Nobody knew.',
    ])
  })

  test.each([
    ['numbered by the author', '1. Wash it.\n2. Cut it.\n3. Cook it.', 'numbered'],
    ['of two numbers only', '1. Wash it.\n2. Cut it.', undefined],
    ['with a date in each item', '- 10:00 UTC: It broke.\n- 10:20 UTC: We saw it.\n- 11:00 UTC: It worked.', 'dated'],
    [
      'with dates but for one item',
      '- Before that day: It broke.\n- 10:20 UTC: We saw it.\n- 11:00 UTC: It worked.\n- 11:30 UTC: We slept.',
      'dated',
    ],
    ['with few dates', '- It broke.\n- It worked.\n- 11:00 UTC: It worked.', undefined],
    ['of neither', '- Onions\n- Apples\n- Pears', undefined],
  ])('tells a row %s', (_, list, chain) => {
    expect(placed(list).map(({ item }) => item.chain)).toEqual(placed(list).map(() => chain))
  })

  test('tells how urgent it is by the author’s label', () => {
    expect(placed('- **HIGH** Lock the door\n- **LOW** Paint the door').map(({ item }) => item.priority)).toEqual([
      2, 4,
    ])
  })
})
