// The least that a script needs to print a finished page: node bare-print.mjs <page.html> <out.pdf> <browser>
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer'

const [html, pdf, executablePath] = process.argv.slice(2)
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args })
const page = await browser.newPage()
await page.goto(pathToFileURL(resolve(html)).href)
await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true })
await browser.close()
