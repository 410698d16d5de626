import type { Nodes, Root } from 'mdast'
import { pictureKey } from '../../model/picture.js'
import type { MimePart } from './mime-parts.js'

/** A page's tree that names the pictures brought along, and these by their names: `embedded:1`. */
export interface TreeWithPictures {
  readonly tree: Root
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Gives each picture of a tree that is among the parts, by its address or its identifier (RFC 2392), a name of its own. */
export function nameHeldParts(tree: Root, parts: readonly MimePart[]): TreeWithPictures {
  const held = new Map<string, Uint8Array>()
  for (const { location, id, bytes } of parts.filter((part) => part.type.startsWith('image/'))) {
    if (location !== '') held.set(pictureKey(location), bytes)
    if (id !== '') held.set(pictureKey(`cid:${id}`), bytes)
  }
  const names = new Map<Uint8Array, string>()
  const nameOf = (bytes: Uint8Array): string => {
    const name = names.get(bytes) ?? `embedded:${names.size + 1}`
    names.set(bytes, name)
    return name
  }
  const rename = <T extends Nodes>(node: T): T => {
    const bytes = node.type === 'image' ? held.get(pictureKey(node.url)) : undefined
    if (bytes !== undefined) return { ...node, url: nameOf(bytes) }
    return 'children' in node ? { ...node, children: node.children.map(rename) } : node
  }
  const named = rename(tree)
  return { tree: named, pictures: new Map(Array.from(names, ([bytes, name]) => [name, bytes])) }
}
