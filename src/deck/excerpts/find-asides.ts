import type { CodeLine } from './code-lines.js'
import { readUnits } from './code-units.js'
import type { CodeUnit } from './code-units.js'

/** What is written to a log. */
const logging = /^(?:console|log|logger|logging|slog)\.\w+\(/i

/** A condition, and what ends a check that failed: an error, or nothing. */
const condition = /^(?:if|unless|guard)\b/
const failing =
  /(?:^|\s)(?:(?:throw|raise|panic|abort|fatal|exit|die)\b|process\.exit|sys\.exit|os\.exit|log\.fatal|(?:return(?:\s+(?:err|null|nil|none|undefined|false|.*\breject\(.*|.*,\s*\w*err\w*|\w*err\w*\(.*\)))?|continue|break);?$)/i

/** An argument's check on a line of its own. */
const check = /^(?:assert|invariant|precondition|require(?:NonNull)?)\b|^Objects\.requireNonNull/

/** What an argument is where it isn't given. */
const byDefault = /^(?:(?:const|let|var)\s+)?([\w$]+) (?:=.*\b\1 (?:\|\||\?\?)|(?:\|\||\?\?)=) /

/** A longer block does more than to check. */
const mostLines = 6

/** The places of lines that only check what is given, pass on what went wrong, or write a log. */
export function findAsides(lines: readonly CodeLine[]): ReadonlySet<number> {
  const asides = new Set<number>()
  const visit = (unit: CodeUnit): void => {
    if (isAside(unit, lines)) for (let at = unit.first; at <= unit.last; at++) asides.add(at)
    else for (const { units } of unit.bodies) units.forEach(visit)
  }
  readUnits(lines).forEach(visit)
  return asides
}

function isAside({ first, last, bodies }: CodeUnit, lines: readonly CodeLine[]): boolean {
  const text = lines[first]!.text.trim()
  if (logging.test(text) || check.test(text) || byDefault.test(text)) return true
  if (!condition.test(text) || bodies.length > 1 || last - first >= mostLines) return false
  const end = bodies[0]?.units.at(-1)
  return failing.test(lines[end?.last ?? first]!.text.replace(/\s*\}\s*$/, '').trim())
}
