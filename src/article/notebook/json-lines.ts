/** An object or an array that is open, and the member that is being read. */
interface Open {
  readonly isObject: boolean
  readonly key: string | number
}

/** A piece of JSON: a mark, a string, a number or a word. */
interface Token {
  /** Its first character. */
  readonly mark: string
  readonly start: number
  readonly end: number
  /** Counted from 1. */
  readonly line: number
}

/**
 * The lines on which values of a JSON text begin, counted from 1, by the way to them: `cells/3/source`.
 * @param json Well-formed.
 * @param isWanted Whether the line of the value that this way leads to is asked for.
 */
export function findJsonLines(json: string, isWanted: (path: string) => boolean): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const open: Open[] = []
  let isKey = false
  for (const { mark, start, end, line } of tokensOf(json)) {
    const inner = open.at(-1)
    if (mark === ':') isKey = false
    else if (mark === '}' || mark === ']') open.pop()
    else if (inner && mark === ',') {
      isKey = inner.isObject
      open[open.length - 1] = nextMember(inner)
    } else if (inner && isKey) open[open.length - 1] = { isObject: true, key: json.slice(start + 1, end - 1) }
    else {
      const path = open.map(({ key }) => key).join('/')
      if (isWanted(path)) lines.set(path, line)
      isKey = mark === '{'
      if (mark === '{' || mark === '[') open.push({ isObject: isKey, key: isKey ? '' : 0 })
    }
  }
  return lines
}

function nextMember({ isObject, key }: Open): Open {
  return { isObject, key: typeof key === 'number' ? key + 1 : key }
}

function* tokensOf(json: string): Generator<Token> {
  const pattern = /[{}[\],:"\n]|[^\s{}[\],:"]+/g
  let line = 1
  for (let match = pattern.exec(json); match !== null; match = pattern.exec(json)) {
    const mark = match[0].charAt(0)
    if (mark === '\n') line += 1
    else {
      if (mark === '"') pattern.lastIndex = endOfString(json, match.index)
      yield { mark, start: match.index, end: pattern.lastIndex, line }
    }
  }
}

/** The offset behind a string; a picture is one of megabytes, which no pattern should go through. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let before = end
    while (json[before - 1] === '\\') before -= 1
    if ((end - before) % 2 === 0) return end + 1
  }
  return json.length
}

/** The line on which JSON breaks, from what the engine says of it; `undefined` where it says no place. */
export function lineOfFault(json: string, { message }: SyntaxError): number | undefined {
  if (message.includes('end of JSON')) return linesTo(json, json.trimEnd().length)
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return linesTo(json, Number(position))
  // V8 shows up to ten characters on each side of one that should not be there.
  const around = /^Unexpected token .*?, (?:\.{3})?"([^]*)"(?:\.{3})? is/.exec(message)?.[1]
  const start = around === undefined ? -1 : json.indexOf(around)
  return around === undefined || start < 0 ? undefined : linesTo(json, start + around.length / 2)
}

function linesTo(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
