import { expect, test } from 'vitest'
import { addHandout } from '../../src/html/handout.js'

test('the script of each slide stands behind it, and nothing where it has none', () => {
  const slide = (text: string): string => `<svg data-marpit-svg="" viewBox="0 0 9 9"><svg>${text}</svg></svg>`
  const slides = `<div class="marpit">${slide('一')}${slide('二')}${slide('三')}\n</div>\n`
  expect(addHandout(slides, ['<p>台本</p>', '', '<p>終わり</p>'])).toBe(
    `<div class="marpit">${slide('一')}<aside class="handout"><p>台本</p></aside>${slide('二')}${slide('三')}<aside class="handout"><p>終わり</p></aside>\n</div>\n`,
  )
})
