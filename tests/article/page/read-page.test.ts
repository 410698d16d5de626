import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/article/page/read-page.js'
import { readArticle } from '../../../src/article/read-article.js'
import type { Figure } from '../../../src/index.js'
import { DeckError } from '../../../src/model/problem.js'
import { startClock } from '../../computing-time.js'
import { readFixtures } from '../fixtures.js'

const read = (html: string, address?: string) =>
  readArticle({ bytes: new TextEncoder().encode(html), name: 'kite.html', ...(address && { address }) })

/** Enough of a text to be an article. */
const prose = '<p>風の強い日に、川辺で凧を揚げました。糸は三十メートルで、風は毎秒六メートルでした。</p>'.repeat(5)

describe('what a page says of itself is found', () => {
  test.each([
    { what: 'its only heading', head: '<title>凧の話 | 風の日記</title>', body: '<h1>凧の話</h1>', title: '凧の話' },
    {
      what: 'its title without the name of the site',
      head: '<title>凧の話 - 風の日記</title><meta property="og:site_name" content="風の日記">',
      body: '',
      title: '凧の話',
    },
    {
      what: 'a title that holds a sign of its own',
      head: '<title>凧 - 風と糸の話</title><meta property="og:site_name" content="風の日記">',
      body: '',
      title: '凧 - 風と糸の話',
    },
    {
      what: 'the heading that its metadata put otherwise',
      head: '<meta property="og:title" content="凧の話を書きました！">',
      body: '<h1>風の日記</h1><h1>凧の話を書く</h1>',
      title: '凧の話を書く',
    },
    {
      what: 'the headline of its linked data',
      head: '<script type="application/ld+json">[{"@graph":[{"@type":"BlogPosting","headline":"凧の話"}]}]</script>',
      body: '<h1>風の日記</h1>',
      title: '凧の話',
    },
    {
      what: 'no title where linked data is broken',
      head: '<script type="application/ld+json">{"headline":</script>',
      body: '',
      title: 'kite',
    },
  ])('$what', ({ head, body, title }) => {
    expect(read(`<html><head>${head}</head><body>${body}${prose}</body></html>`).title.text).toBe(title)
  })

  test.each([
    { what: 'metadata', html: '<meta property="article:published_time" content="2024-02-03T23:00:00+09:00">' },
    {
      what: 'linked data',
      html: '<script type="application/ld+json">{"@type":["Article"],"datePublished":"2024-02-03"}</script>',
    },
    { what: 'a time', html: '<time datetime="2024-02-03">昨日</time>' },
    { what: 'an element for dates', html: '<div class="entry-date">公開日：2024年2月3日</div>' },
    { what: 'a date in words', html: '<span class="posted-on">Posted on February 3, 2024</span>' },
    {
      what: 'the first that is one',
      html: '<meta name="date" content="soon"><meta property="article:modified_time" content="2025-01-01"><p class="date">2024/02/03 更新</p>',
    },
  ])('its date in $what', ({ html }) => {
    expect(read(html + prose).date).toBe('2024-02-03')
  })
})

describe('the addresses of pictures are made whole', () => {
  const canonical = '<link rel="canonical" href="https://kites.example/posts/one/">'
  test.each([
    { what: 'beside a saved page, as they are', head: canonical, src: 'one_files/a.png', whole: 'one_files/a.png' },
    {
      what: 'from the root of the site that a saved page names',
      head: canonical,
      src: '/a.png',
      whole: 'https://kites.example/a.png',
    },
    { what: 'without a scheme', head: canonical, src: '//cdn.example/a.png', whole: 'https://cdn.example/a.png' },
    {
      what: 'from where a page was fetched',
      head: '',
      src: 'a.png',
      address: 'https://kites.example/posts/two',
      whole: 'https://kites.example/posts/a.png',
    },
    {
      what: 'from its base',
      head: '<base href="/img/">',
      src: 'a.png',
      address: 'https://kites.example/posts/two',
      whole: 'https://kites.example/img/a.png',
    },
    { what: 'not at all where nothing is known', head: '', src: '/a.png', whole: '/a.png' },
    {
      what: 'not at all where they are none',
      head: '',
      src: 'http://[',
      address: 'https://kites.example/',
      whole: 'http://[',
    },
  ])('$what', ({ head, src, address, whole }) => {
    const { sections } = read(
      `<html><head>${head}</head><body><article>${prose}<img src="${src}">${prose}</article></body></html>`,
      address,
    )
    const figures = sections.flatMap(({ blocks }) => blocks.filter((block): block is Figure => block.kind === 'figure'))
    expect(figures.map((figure) => figure.src)).toEqual([whole])
  })
})

describe('a page without an article says so', () => {
  test.each([
    {
      what: 'a shell for a script',
      html: '<html><head><title>凧</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
      message: 'kite.html holds no article: a script builds the page when a browser opens it.',
    },
    {
      what: 'one that asks for scripts',
      html: '<body><noscript>You need to enable JavaScript to run this app.</noscript><script>start()</script></body>',
      message: 'kite.html holds no article: a script builds the page when a browser opens it.',
    },
    {
      what: 'one that asks to log in',
      html: '<body><h1>ログイン</h1><form><input name="user"><input type="password"></form></body>',
      message: 'kite.html holds no article: the page asks to log in.',
    },
    { what: 'an empty one', html: '<html><body></body></html>', message: 'kite.html has no text.' },
  ])('$what', ({ html, message }) => {
    expect(() => read(html)).toThrow(
      expect.objectContaining({ name: 'DeckError', code: 'usage', message }) as DeckError,
    )
  })
})

describe('hostile pages are read in time', () => {
  const times = 20_000
  test.each([
    { what: 'elements within elements', html: '<div>'.repeat(times) },
    { what: 'quotations within quotations', html: '<blockquote><p>凧'.repeat(times / 2) },
    { what: 'lists within lists', html: '<ul><li>凧'.repeat(times / 2) },
    { what: 'bold text that never ends, in many paragraphs', html: '<b id="1">凧<p>'.repeat(times / 2) },
    { what: 'an element with many attributes', html: `<p ${'a="1" '.repeat(times)}>凧` },
    { what: 'an element with many classes', html: `<p class="${'share '.repeat(times)}">凧` },
    { what: 'a page of signs', html: '<'.repeat(times) },
    { what: 'a page of references', html: '&amp'.repeat(times) },
    { what: 'the same words over and over', html: '<div><p>凧</p></div>'.repeat(times / 5) },
  ])('$what', ({ html }) => {
    const clock = startClock()
    readPage(html)
    expect(clock.read()).toBeLessThan(8000)
  })
})

const pages = readFixtures('pages.txt').map(({ input }) => input)

/** A page with pieces of it left out, doubled or cut in two. */
const spoiledPage = fc
  .record({
    page: fc.constantFrom(...pages),
    cuts: fc.array(
      fc.tuple(fc.nat(6000), fc.nat(40), fc.constantFrom('', '<', '"', '</div>', '<table>', '&#0;', '\u0000')),
      { maxLength: 12 },
    ),
  })
  .map(({ page, cuts }) =>
    cuts.reduce((html, [at, length, put]) => html.slice(0, at) + put + html.slice(at + length), page),
  )

test('a page, however broken, is read or refused with a reason', () => {
  fc.assert(
    fc.property(spoiledPage, (html) => {
      try {
        expect(read(html).sections.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(DeckError)
      }
    }),
    { numRuns: 60 },
  )
})

test('a page is read alike each time', () => {
  for (const page of pages) expect(readPage(page)).toEqual(readPage(page))
})
