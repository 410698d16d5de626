import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DeckError } from '../model/problem.js'

/** Where a server listens. */
export interface Place {
  /** An address of this machine. */
  readonly host: string
  /** Exactly this one; without it the first free one from 8080 on. */
  readonly port: number | undefined
}

const usualPorts = Array.from({ length: 100 }, (_, place) => 8080 + place)

/**
 * Makes a server listen.
 * @returns The port.
 * @throws DeckError `environment` if the port is taken, or the address can't be had.
 */
export async function listen(server: Server, { host, port }: Place): Promise<number> {
  for (const candidate of port === undefined ? usualPorts : [port]) {
    try {
      server.listen(candidate, host)
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    } catch (cause) {
      const isTaken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!isTaken || port !== undefined) throw refusal({ host, port: candidate }, cause)
    }
  }
  throw new DeckError('environment', `The ports ${usualPorts[0]} to ${usualPorts.at(-1)} are all taken.`, {
    hint: 'Name another one with --port.',
  })
}

/** What to tell for the errors of `listen`. */
const refusals: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EADDRINUSE: ['is taken', 'Name another one with --port, or leave it out to get a free one.'],
  EACCES: ['may not be opened', 'Name one above 1023 with --port.'],
  EADDRNOTAVAIL: ['can not be had: this machine does not have that address', 'Name one of its own with --host.'],
  ENOTFOUND: ['can not be had: nobody knows that address', 'Name an address of this machine with --host.'],
}

function refusal({ host, port }: Place, cause: unknown): DeckError {
  const { code = '' } = cause as NodeJS.ErrnoException
  const [message, hint] = refusals[code] ?? [`can not be opened (${code})`, 'Name another one with --port.']
  return new DeckError('environment', `Port ${port} of ${host} ${message}.`, { hint, cause })
}
