// Stands in for code that packages load, but that never runs here.
'use strict'
module.exports = {}
