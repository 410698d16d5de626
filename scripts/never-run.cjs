// Stands in for packages that puppeteer loads to download browsers and for its own command line, which never happens here.
'use strict'
module.exports = {}
