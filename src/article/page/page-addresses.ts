import type { Nodes, Root } from 'mdast'

/** What a page's addresses are relative to. */
export interface PageBases {
  /** Where the page was fetched; a file on disk has none. */
  readonly address?: string | undefined
  /** What its `<base>` says. */
  readonly base?: string | undefined
  readonly canonical?: string | undefined
}

/**
 * Makes the addresses of a page's pictures and links whole. A saved page keeps its pictures beside it, so that without an
 * address only those that begin at the site's root, or at no scheme, are taken from where the page says it is from.
 */
export function resolveAddresses(tree: Root, bases: PageBases): Root {
  const whole = (url: string): string => resolveAddress(url, bases)
  const resolveIn = <T extends Nodes>(node: T): T => {
    const resolved = 'url' in node ? { ...node, url: whole(node.url) } : node
    return 'children' in resolved ? { ...resolved, children: resolved.children.map(resolveIn) } : resolved
  }
  return resolveIn(tree)
}

function resolveAddress(url: string, { address, base, canonical }: PageBases): string {
  const own = join(base ?? '', address) ?? address
  if (own !== undefined) return join(url, own) ?? url
  return url.startsWith('/') ? (join(url, canonical) ?? url) : url
}

function join(url: string, base: string | undefined): string | undefined {
  return URL.canParse(url, base) && (base === undefined || url !== '') ? new URL(url, base).href : undefined
}
