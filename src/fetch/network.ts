import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './public-address.js'

/** An IP address; the family is 4 or 6. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** How names become addresses, and which of these are public. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly HostAddress[]>
  readonly isPublic: (address: string) => boolean
}

/** The machine's own network. */
export const machineNetwork: Network = {
  resolve: async (host) => lookup(host, { all: true }),
  isPublic: isPublicAddress,
}
