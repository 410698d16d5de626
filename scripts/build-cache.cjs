// Builds a deck with the bundled command, then keeps what V8 has compiled for it: build-cache.cjs ARTICLE FOLDER CACHE
'use strict'
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')

const [article, folder, cache] = process.argv.slice(2)
process.argv = [process.execPath, 'kamishibai', article, '--out', folder, '--quiet']
const { script, finished } = require(join(__dirname, '../dist/cli.cjs'))
finished.then(() => writeFileSync(cache, script.createCachedData()))
