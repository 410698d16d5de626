import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'postcss'
import { bundleForNode } from './bundle-for-node.mjs'

const fonts = 'node_modules/katex/dist/fonts'

/**
 * Writes KaTeX and Marp's plugin for it as one file, and KaTeX's fonts with a table of what they are for.
 * @returns The files that were bundled.
 */
export async function writeFormulas(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const table = fontTable()
  for (const { file } of table.faces) copyFileSync(join(fonts, file), join(folder, file))
  writeFileSync(join(folder, 'fonts.json'), JSON.stringify(table))
  return bundleForNode({
    stdin: { contents: "export { default } from '@marp-team/marp-core/plugins/katex'", resolveDir: '.' },
    outfile: join(folder, 'katex.cjs'),
    // For Node the plugin would look for KaTeX at run time.
    platform: 'browser',
  })
}

/** What a rule says of the font, and the classes that an element and those around it must have. */
function wishesOf(rule) {
  const said = Object.fromEntries(
    rule.nodes.filter(({ type }) => type === 'decl').map(({ prop, value }) => [prop, value]),
  )
  const family = /KaTeX_\w+/.exec(said['font-family'] ?? said['font'] ?? '')?.[0]
  const wish = {
    ...(family && { family }),
    ...(said['font-weight'] && { weight: weightOf(said['font-weight']) }),
    ...(said['font-style'] && { style: said['font-style'] }),
  }
  if (Object.keys(wish).length === 0) return []
  return rule.selectors.map((selector) => ({
    classes: [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name),
    ...wish,
  }))
}

function weightOf(value) {
  return { normal: 400, bold: 700 }[value] ?? Number(value)
}

/** `{ faces, wishes }`: KaTeX's font files, and which classes ask for which, both as its style sheet says. */
function fontTable() {
  const sheet = parse(readFileSync('node_modules/katex/dist/katex.css', 'utf8'))
  const faces = []
  const wishes = []
  sheet.walkAtRules('font-face', (rule) => {
    const said = Object.fromEntries(rule.nodes.map(({ prop, value }) => [prop, value]))
    const file = /[\w-]+\.ttf/.exec(said['src'])[0]
    const family = said['font-family'].replaceAll('"', '')
    faces.push({ family, weight: weightOf(said['font-weight']), style: said['font-style'], file })
  })
  sheet.walkRules((rule) => void wishes.push(...wishesOf(rule)))
  return { faces, wishes }
}
