/** A part of a MIME message that holds no others. */
export interface MimePart {
  /** In lower case, `text/html`. */
  readonly type: string
  readonly charset?: string
  /** Where it was found on the web; `''` where that is not said. */
  readonly location: string
  /** `''` for one without. */
  readonly id: string
  readonly bytes: Uint8Array
}

type Headers = ReadonlyMap<string, string>

/** A page with everything on it has some hundreds. */
const mostParts = 5000

/** Messages nest alternatives in related parts, and seldom more. */
const deepest = 5

/**
 * The parts of a MIME message (RFC 2045 to 2047, 2557), those in its parts too, in their order.
 * @param message Its bytes as Latin-1.
 */
export function readMimeParts(message: string, depth = 0): MimePart[] {
  const { headers, body } = splitHead(message)
  const said = headers.get('content-type') ?? 'text/plain'
  const type = /^[^;\s]*/.exec(said)![0].toLowerCase()
  const boundary = parameterOf(said, 'boundary')
  if (type.startsWith('multipart/') && boundary !== undefined) {
    return depth >= deepest ? [] : splitAt(body, boundary).flatMap((part) => readMimeParts(part, depth + 1))
  }
  const charset = parameterOf(said, 'charset')
  const location = headers.get('content-location') ?? ''
  const id = (headers.get('content-id') ?? '').replaceAll(/^<|>$/g, '')
  const bytes = decodeBody(body, headers.get('content-transfer-encoding') ?? '')
  return [{ type, location: location.replaceAll(/\s/g, ''), id, bytes, ...(charset && { charset }) }]
}

/** What stands before the first empty line, lines that go on joined, and what stands behind it. */
function splitHead(message: string): { readonly headers: Headers; readonly body: string } {
  const end = /(?:^|\r?\n)\r?\n/.exec(message)
  const head = end === null ? message : message.slice(0, end.index)
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = lines.flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^([\w-]+):(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [[name.toLowerCase(), value.trim()]]
  })
  return { headers: new Map(headers), body: end === null ? '' : message.slice(end.index + end[0].length) }
}

function parameterOf(header: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header) ?? []
  return quoted ?? bare
}

/** The stretches between the lines that hold the boundary. */
function splitAt(body: string, boundary: string): string[] {
  const name = boundary.replaceAll(/[^\w]/g, String.raw`\$&`)
  const line = new RegExp(String.raw`(?:^|\r?\n)--${name}(?=--|[ \t]*\r?\n)`)
  const [, ...parts] = body.split(line, mostParts)
  const end = parts.findIndex((part) => part.startsWith('--'))
  return parts.slice(0, end < 0 ? undefined : end).map((part) => part.replace(/^[ \t]*\r?\n/, ''))
}

function decodeBody(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(decodeQuoted(body), 'latin1')
    default:
      return Buffer.from(body, 'latin1')
  }
}

/** Quoted-printable: `=E5` is a byte, `=` at a line's end joins it with the next one. */
function decodeQuoted(body: string): string {
  return body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
