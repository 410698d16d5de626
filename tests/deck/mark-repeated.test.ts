import { expect, test } from 'vitest'
import { measureWith } from '../../src/deck/fit.js'
import { markRepeated } from '../../src/deck/mark-repeated.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Point, ShowPoint } from '../../src/model/outline.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'
import { heading, picture } from './points.js'

const measure = measureWith(readTheme('kamishibai', '16:9', nodeFiles).metrics, languageOf('ja').phrases)

/** The places of the points that are marked, of a topic with each. */
function repeatedOf(points: readonly Point[]): readonly number[] {
  const topics = points.map((point) => ({ id: '', title: heading, seconds: 60, points: [point] }))
  const marked = markRepeated(topics, measure).map((topic) => topic.points[0] as ShowPoint)
  return marked.flatMap(({ isRepeated }, place) => (isRepeated ? [place] : []))
}

function code(text: string, language = 'py'): ShowPoint {
  return { ...(picture(1) as ShowPoint), show: { kind: 'code', line: 1, language, code: text } }
}

const lines = ['lamp = fetch_lamp()', 'lamp.warm_up()', 'lamp.power = 3', 'room.light(lamp)']
const whole = lines.join('\n')
const more = [...lines, 'lamp.wait()'].join('\n')

test.each<[string, readonly Point[], readonly number[]]>([
  ['the same again', [code(whole), code(whole)], [1]],
  ['the same behind a picture', [code(whole), picture(2), code(whole)], [2]],
  ['what has a line more', [code(whole), code(more)], [0]],
  ['the same below a remark', [code(whole), code(`# 温室の灯り\n${whole}`)], [1]],
  ['what has a line less', [code(more), code(whole)], [1]],
  ['the same but for what marks that something is left out', [code(`${whole}\n# …`), code(whole)], [1]],
  [
    'all that a diff has changed',
    [code(whole), code(`${whole}\n+lamp.wait()`.replaceAll(/^(?!\+)/gm, ' '), 'diff')],
    [0],
  ],
])('code is repeated by %s', (_, points, expected) => {
  expect(repeatedOf(points)).toEqual(expected)
})

test.each<[string, readonly Point[]]>([
  ['a closer look at some of it', [code(more), code(lines.slice(1).join('\n'))]],
  ['another remark', [code(`# 灯り\n${whole}`), code(`# 温室の灯り\n${whole}`)]],
  ['another line', [code(whole), code(whole.replace('3', '5'))]],
  ['another order', [code(whole), code(lines.toReversed().join('\n'))]],
  ['the same behind other code', [code(whole), code(whole.replaceAll('lamp', 'heater')), code(whole)]],
  ['what no slide can show', [code(`${whole}\n${'x'.repeat(300)}`), code(whole)]],
])('code is not repeated by %s', (_, points) => {
  expect(repeatedOf(points)).toEqual([])
})
