// The browser comes from a package of the registry, so puppeteer need not download one.
module.exports = { skipDownload: true }
