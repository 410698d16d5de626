import { expect, test } from 'vitest'
import { isPublicAddress } from '../../src/fetch/public-address.js'

test.each([
  ['8.8.8.8', 'IPv4'],
  ['203.0.114.1', 'just behind the examples'],
  ['172.32.0.1', 'just behind the private ones'],
  ['2606:4700::1111', 'IPv6'],
  ['2001:4860:4860::8888', 'IPv6'],
])('%s is public: %s', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['0.0.0.0', 'this machine'],
  ['::', 'this machine'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'unique local, with metadata'],
  ['fec0::1', 'site-local'],
  ['169.254.169.254', 'link-local, with metadata'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local, with its zone'],
  ['100.64.0.1', 'CGNAT'],
  ['100.100.100.200', 'CGNAT, with metadata'],
  ['168.63.129.16', 'metadata at an address that looks public'],
  ['192.0.0.192', 'metadata'],
  ['224.0.0.1', 'multicast'],
  ['ff02::1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['192.0.2.1', 'for examples'],
  ['2001:db8::1', 'for examples'],
  ['198.18.0.1', 'for benchmarks'],
  ['240.0.0.1', 'reserved'],
  ['4000::1', 'not given out'],
  ['::ffff:8.8.8.8', 'IPv4 within IPv6'],
  ['::ffff:127.0.0.1', 'IPv4 within IPv6'],
  ['::127.0.0.1', 'IPv4 within IPv6'],
  ['64:ff9b::7f00:1', 'IPv4 behind NAT64'],
  ['2002:7f00:1::', 'IPv4 behind 6to4'],
  ['2001::1', 'Teredo'],
  ['localhost', 'no address'],
  ['', 'no address'],
])('%s is not public: %s', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})
