/** Whether an address begins with a scheme or a host: it is no path. */
export function hasScheme(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)
}

/** Whether an address is one of the web. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address)
}

/** An address of the web in full, also of one without its scheme (`//example.com/a.png`); `undefined` for all else. */
export function webAddressOf(address: string): string | undefined {
  const whole = address.startsWith('//') ? `https:${address}` : address
  return isWebAddress(whole) && URL.canParse(whole) ? new URL(whole).href : undefined
}

/** An address as seen from where the file that names it was fetched; as it is where that says nothing. */
export function resolveAddress(address: string, base: string | undefined): string {
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address
}

/** The path that an address names: percent-encoding decoded, query and fragment taken off. */
export function decodePath(address: string): string {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''))
  } catch {
    return address
  }
}

/** A file as an address that holds it. */
export function toDataUrl({ type, bytes }: { readonly type: string; readonly bytes: Uint8Array }): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** The bytes that a data URL holds (RFC 2397); `undefined` for all else. */
export function readDataUrl(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',')
  if (!/^data:/i.test(address) || comma < 0) return undefined
  const content = decodePercent(address.slice(comma + 1))
  return /;\s*base64\s*$/i.test(address.slice(0, comma)) ? Buffer.from(content, 'base64') : Buffer.from(content)
}

/** A text with its percent-encoding decoded; as it is where that encodes no text. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
