/** Why something could not be fetched. */
export interface FetchFailure {
  /** A clause that ends a sentence: `its host was not found`. */
  readonly reason: string
  readonly hint?: string
  /** Whether it was not asked for, or not taken. */
  readonly isRefused?: true
}

const connection = 'Check the address and your connection to the network.'
const later = 'Try again later.'

/** What a network tells, by the beginning of Node's code. */
const codes: readonly (FetchFailure & { readonly code: RegExp })[] = [
  { code: /^ENOTFOUND/, reason: 'its host was not found', hint: connection },
  { code: /^EAI_/, reason: 'its host could not be looked up', hint: connection },
  { code: /^ECONNREFUSED/, reason: 'nothing answers at its host and port', hint: connection },
  { code: /^E(?:HOST|NET)UNREACH|^EADDRNOTAVAIL/, reason: 'its host can not be reached', hint: connection },
  { code: /^ETIMEDOUT/, reason: 'its host does not answer', hint: connection },
  { code: /^(?:ECONNRESET|EPIPE)/, reason: 'the connection broke off', hint: later },
  {
    code: /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|EPROTO)/,
    reason: 'no trusted connection to its host could be made',
    hint: "Its certificate, or the machine's own clock, may be wrong.",
  },
  { code: /^HPE_/, reason: 'what answers speaks no HTTP', hint: 'Check the address.' },
  { code: /^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/, reason: 'what came is packed wrongly', hint: later },
]

const login = 'Save the page in your browser, and name that file.'

const statuses: Readonly<Record<number, FetchFailure>> = {
  401: { reason: 'its host asks for a login (401)', hint: login },
  403: { reason: 'its host refuses to give it (403)', hint: login },
  404: { reason: 'it does not exist (404)', hint: 'Check the address.' },
  410: { reason: 'it exists no more (410)', hint: 'Check the address.' },
  429: { reason: 'its host was asked too often (429)', hint: 'Try again in some minutes.' },
}

/** What is thrown while fetching. */
export function failed(failure: FetchFailure): Error {
  return Object.assign(new Error(failure.reason), { failure })
}

/** What to tell of anything that was thrown while fetching. */
export function failureOf(error: unknown): FetchFailure {
  const { failure, code, message } = error as NodeJS.ErrnoException & { readonly failure?: FetchFailure }
  const known = codes.find((row) => row.code.test(code ?? ''))
  return failure ?? known ?? { reason: `the system says ${code ?? message}` }
}

/** Answers other than 200 and the like. */
export function badStatus(status: number): Error {
  const server = { reason: `its host is in trouble (${status})`, hint: later }
  const other = { reason: `its host answers with the status ${status}`, hint: 'Check the address.' }
  return failed(statuses[status] ?? (status >= 500 ? server : other))
}

export function tooLarge(limit: number): Error {
  return failed({ reason: `it is larger than ${Math.round(limit / 1_000_000)} MB`, isRefused: true })
}

export function tooSlow(milliseconds: number): Error {
  return failed({ reason: `it did not come within ${milliseconds / 1000} s`, hint: later })
}

export function privateAddress(host: string): Error {
  return failed({
    reason: `${host} is this machine or one of a private network`,
    hint: 'Only the address of an article may be one, and none that a page names or leads to.',
    isRefused: true,
  })
}

export function otherScheme(scheme: string): Error {
  return failed({
    reason: `it leads to an address of ${scheme}, and only http: and https: are fetched`,
    isRefused: true,
  })
}

export function otherSite(host: string): Error {
  return failed({
    reason: `it leads to ${host}`,
    hint: '--fetch-images takes pictures from all sites.',
    isRefused: true,
  })
}

export function tooManyRedirects(count: number): Error {
  return failed({ reason: `it leads elsewhere more than ${count} times`, hint: 'Check the address.' })
}

export function unknownPacking(name: string): Error {
  return failed({ reason: `it is packed as ${name}, which nobody asked for` })
}
