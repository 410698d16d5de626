import { resolveRelative, roomOf } from './parse-module.js'
import type { ParsedModule } from './parse-module.js'
import { doors, rooms } from './rooms.js'

/** What a rule has found, and where in the text. */
export interface Finding {
  readonly offset: number
  readonly message: string
}

/** The folder or file is in the table of rooms. */
export function findUnknownRoom({ room }: ParsedModule): Finding[] {
  if (room in rooms) return []
  return [{ offset: 0, message: `${room} is no room: add it to the table, or move the file` }]
}

/** Every import names what it imports, so that the table can be held. */
export function findComputedImports({ imports }: ParsedModule): Finding[] {
  return imports.flatMap(({ specifier, offset }) =>
    specifier === undefined ? [{ offset, message: 'an import must be a plain string' }] : [],
  )
}

/** A room imports only from itself and from the rooms that the table names. */
export function findForbiddenRooms({ path, room, imports }: ParsedModule): Finding[] {
  return imports.flatMap(({ specifier, offset }) => {
    if (specifier === undefined || !isRelative(specifier)) return []
    const target = resolveRelative(path, specifier)
    return mayReach(room, target) ? [] : [{ offset, message: `${room} may not import from ${target}` }]
  })
}

/** A package, a Node module or a data file is imported only in the rooms that have its door. */
export function findForbiddenDoors({ room, imports }: ParsedModule): Finding[] {
  return imports.flatMap(({ specifier, offset }) => {
    if (specifier === undefined || isRelative(specifier)) return []
    const door = doors.find(({ opens }) => opens.test(moduleName(specifier)))
    if (door?.rooms.includes(room)) return []
    const where = door === undefined ? 'has no door yet' : `is for ${door.rooms.join(', ')}`
    return [{ offset, message: `${room} may not import ${specifier}, which ${where}` }]
  })
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}

function mayReach(room: string, target: string): boolean {
  if (!target.startsWith('src/')) return false
  if (roomOf(target) === room) return true
  return (rooms[room]?.mayImport ?? []).some((allowed) =>
    allowed.includes('/') ? target.startsWith(`src/${allowed}`) : roomOf(target) === allowed,
  )
}

/** `@scope/name` of `@scope/name/file.js`; Node modules and `#…` stay whole. */
function moduleName(specifier: string): string {
  if (specifier.startsWith('#') || specifier.startsWith('node:')) return specifier
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
