// Stands in for elkjs, which takes 150 ms to load: it is loaded when the first graph is laid out.
'use strict'
module.exports = function createElk() {
  const elk = /** @type {object} */ (Reflect.construct(require('./elk.cjs'), []))
  return elk
}
