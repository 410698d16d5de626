// Stands in for elkjs, which is large and takes 150 ms to load: it lies packed beside this, and is loaded when the first graph
// is laid out.
'use strict'
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { join } = require('node:path')
const { gunzipSync } = require('node:zlib')

function loadElk() {
  const path = join(__dirname, 'elk.cjs.gz')
  const elk = new Module(path)
  elk._compile(gunzipSync(readFileSync(path)).toString(), path)
  return /** @type {Function} */ (elk.exports)
}

module.exports = function createElk() {
  const elk = /** @type {object} */ (Reflect.construct(loadElk(), []))
  return elk
}
