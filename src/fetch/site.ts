import { isIP } from 'node:net'

/** A page that names pictures. */
export interface Page {
  readonly address: string
  /** Whether it came from this machine or a private network. */
  readonly isPrivate: boolean
}

/** Which pictures may be fetched. */
export interface Permission {
  /** Those of all sites, as the user asked for them; else those of the page's own site. */
  readonly allSites: boolean
  readonly page?: Page | undefined
}

/** Whether a picture may be fetched from an address. */
export function isWelcome({ hostname }: URL, { allSites, page }: Permission): boolean {
  return allSites || (page !== undefined && isSameSite(hostname, new URL(page.address).hostname))
}

/** The same host or one below it; `www.` is no name of its own. */
function isSameSite(host: string, pageHost: string): boolean {
  const site = pageHost.replace(/^www\./, '')
  return host === pageHost || (isIP(site) === 0 && (host === site || host.endsWith(`.${site}`)))
}

/** Whether a picture may lie on this machine or in a private network: beside a page that does, at the same host and port. */
export function isBesidePage({ origin }: URL, { page }: Permission): boolean {
  return page !== undefined && page.isPrivate && origin === new URL(page.address).origin
}
