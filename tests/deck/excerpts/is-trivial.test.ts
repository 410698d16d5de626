import { expect, test } from 'vitest'
import { isTrivial } from '../../../src/deck/excerpts/is-trivial.js'

test.each([
  ['ts', 'const lampImages: LampImage[] = []\nconst selectedLamps: Transformer[] = []'],
  ['js', 'let lampImages = []; let selectedLamp = null;\nvar somethingElse;\nconst powers = new Map()'],
  ['python', 'lamp_images_of_room = []\nselected_lamps_by_room = {}\nthe_current_lamp = None'],
  ['java', 'List<Lamp> lampImages = new ArrayList<>();\nMap<String, Lamp> selectedLamps = null;'],
])('code that only declares empty variables is better said: %s', (language, code) => {
  expect(isTrivial({ language, code })).toBe(true)
})

test.each([
  ['js', 'let lampImages = []\nlet selectedLamp = null\nlet power = measurePower(lampImages)'],
  ['js', 'let lampImages = [] // what hangs in the room, by its place\nlet selectedLamp = null'],
  ['ts', 'interface LampOfTheRoom {\n  images: LampImage[]\n  selected: Lamp | null\n}'],
  ['diff', '+let lampImages = []\n+let selectedLamp = null\n+let somethingElse = undefined'],
])('code is shown that says more: %s', (language, code) => {
  expect(isTrivial({ language, code })).toBe(false)
})
