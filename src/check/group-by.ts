/** Several, and the first of them. */
export type Group<Item> = readonly [Item, ...Item[]]

/** What has the same key together, groups and what is in them in the order in which they were found. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}
