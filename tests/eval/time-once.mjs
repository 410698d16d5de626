// Prints how many milliseconds the first plan of a fresh process takes: `time-once.mjs <article> <seconds>`.
import { readFileSync, realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { planTalk } from '../../dist/index.js'

const [path, seconds] = process.argv.slice(2)
const source = { bytes: readFileSync(path), name: basename(path), shown: path, folder: dirname(path) }
const files = { read: (file) => readFileSync(file), realPath: (file) => realpathSync(file) }
const started = performance.now()
planTalk(source, dirname(path), { seconds: Number(seconds) }, files)
console.log(performance.now() - started)
