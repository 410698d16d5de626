import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer'

/** What a page did that no page of ours may do. */
export type Misdeed = string

/** Words that payloads call, and what they set. */
const traps = `
  globalThis.misdeeds = []
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'])
    globalThis[name] = (what) => { misdeeds.push('script ran: ' + name + '(' + String(what).slice(0, 40) + ')') }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    misdeeds.push('policy had to stop ' + effectiveDirective + ' ' + blockedURI.slice(0, 80))
  })
`

/** What nobody's text may bring into a page; scripts of others would be stopped by the policy, and that is heard. */
const forbidden =
  'iframe, object, embed, base, form, [href^="javascript:" i], [src^="javascript:" i], meta[http-equiv="refresh" i]'

/** Makes a page tell what its document does. The traps lie before any script of the document runs. */
export async function watchPage(
  page: Page,
): Promise<{ readonly visit: (file: string) => Promise<readonly Misdeed[]> }> {
  const requests: Misdeed[] = []
  const allowed = { file: '' }
  page.on('request', (request) => {
    if (!/^(?:data|about|blob):/.test(request.url()) && request.url() !== allowed.file)
      requests.push(`asked for ${request.url().slice(0, 80)}`)
  })
  page.on('dialog', (dialog) => {
    requests.push(`dialog: ${dialog.message().slice(0, 40)}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => requests.push(`page error: ${String(error).slice(0, 80)}`))
  await page.evaluateOnNewDocument(traps)
  return {
    async visit(file) {
      allowed.file = pathToFileURL(file).href
      await page.goto(allowed.file, { waitUntil: 'load' })
      const found = await page.evaluate(misdeedsIn, forbidden)
      return [...requests.splice(0), ...found]
    },
  }
}

/** Runs in the page. */
function misdeedsIn(selector: string): readonly string[] {
  const held = (globalThis as unknown as { misdeeds: readonly string[] }).misdeeds
  const elements = [...document.querySelectorAll('*')]
  const handlers = elements.flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => /^on/i.test(name))
      .map((name) => `${element.localName} has ${name}`),
  )
  const wrong = [...document.querySelectorAll(selector)].map(
    (element) => `page holds ${element.outerHTML.slice(0, 80)}`,
  )
  return [...held, ...handlers, ...wrong]
}
