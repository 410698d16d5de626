import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const modules = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test.each(modules)('%s knows nothing of the program that it checks', (name) => {
  const text = readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
  const imports = [...text.matchAll(/^(?:import|export|\}) .*?from '(?<path>[^']+)'$/gm)].map(
    ({ groups }) => groups!['path'],
  )
  expect(imports.filter((path) => !/^\.\/[a-z-]+\.js$/.test(path!))).toEqual([])
})
