import ipaddr from 'ipaddr.js'

/** All that is given out of IPv6 so far (IANA, *IPv6 Global Unicast Address Assignments*). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Addresses that look public and lead to the machine's own host: Azure's WireServer, which gives out settings and secrets. */
const ownHosts: ReadonlySet<string> = new Set(['168.63.129.16'])

/**
 * Whether an IP address is one of the public internet: not of this machine, a private network, a link (where clouds have
 * their metadata), a provider's inside (CGNAT) or many machines, and none that holds another address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || ownHosts.has(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}
