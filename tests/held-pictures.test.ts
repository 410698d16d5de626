import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import type { LostPicture } from '../src/model/picture.js'
import { openArticle, planTalk, renderTalk } from '../src/pipeline.js'
import type { OpenedArticle, TalkPlan } from '../src/pipeline.js'
import { nodeFiles } from './node-files.js'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const folder = tmpdir()

/** An article as the reader of a document gives it that holds its pictures itself. */
function openedWith(picture?: Uint8Array | LostPicture): OpenedArticle {
  const bytes = Buffer.from('# 港の話\n\n港まで二十分歩きました。\n\n![船](embedded:1)\n')
  const opened = openArticle({ bytes, name: 'walk.md', shown: 'walk.md', folder }, {})
  return picture === undefined ? opened : { ...opened, pictures: new Map([['embedded:1', picture]]) }
}

function render({ markdown, pictures }: TalkPlan): string {
  return renderTalk({ markdown, pictures, shown: 'walk.md', folder, pictureFolders: [] }, {}, nodeFiles).html
}

describe('a picture that a document brings along', () => {
  test('is shown, and named as the file that it will be', () => {
    const plan = planTalk(openedWith(gif), folder, { pictureFolder: 'walk-pictures' }, nodeFiles)
    expect(plan.problems).toEqual([])
    const [[path, bytes] = []] = [...plan.pictures]
    expect(path).toMatch(/^walk-pictures\/[\da-f]{12}\.gif$/)
    expect(bytes).toBe(gif)
    expect(plan.markdown).toContain(`![船](${path})`)
    expect(render(plan)).toContain(gif.toString('base64'))
  })

  test('stands in the Markdown itself where no folder is made', () => {
    const plan = planTalk(openedWith(gif), folder, {}, nodeFiles)
    expect(plan.markdown).toContain(`![船](<data:image/gif;base64,${gif.toString('base64')}>)`)
    expect(render(plan)).toContain(gif.toString('base64'))
  })

  const lost: LostPicture = { rule: 'image-refused', severity: 'warning', message: 'The picture was refused.' }
  test.each([
    ['was refused', lost, lost],
    ['is of no known format', Buffer.from('text'), { rule: 'image-format' }],
    ['is not there', undefined, { rule: 'image-remote' }],
  ])('gets no slide if it %s', (_, picture, problem) => {
    const plan = planTalk(openedWith(picture), folder, {}, nodeFiles)
    expect(plan.problems).toMatchObject([{ ...problem, place: { file: 'walk.md', line: 5 } }])
    expect(plan.deck.slides.map(({ kind }) => kind)).not.toContain('figure')
  })
})

describe('of an article from the web', () => {
  const bytes = Buffer.from('---\ntheme: own.css\n---\n\n# 港の話\n\n港まで二十分歩きました。\n\n![船](img/a.gif)\n')
  const source = { bytes, name: 'walk.md', shown: 'walk.md', folder, address: 'https://example.com/posts/walk.md' }

  test('pictures have their whole addresses', () => {
    const { article } = openArticle(source, {})
    const figures = article.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'figure'))
    expect(figures).toMatchObject([{ src: 'https://example.com/posts/img/a.gif', alt: '船', line: 9 }])
  })

  test('no file is read, whatever it wishes for', () => {
    const { theme } = planTalk(source, folder, {}, nodeFiles)
    expect(theme.name).toBe('kamishibai')
  })
})
