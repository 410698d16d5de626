/** Labels of urgency at the beginning of a list's items, the most urgent first. English ones stand in Japanese lists, too. */
const levels: readonly RegExp[] = [
  /^[[(【]?(?:CRITICAL|URGENT|P0|最優先|緊急)(?![\p{L}\d])/u,
  /^[[(【]?(?:HIGH(?:EST)?|MUST|P1|優先度\s*[:：]?\s*高|必須|高(?=[\])】:：\s]))(?![\p{L}\d])/u,
  /^[[(【]?(?:MEDIUM|MID|SHOULD|P2|優先度\s*[:：]?\s*中|推奨|中(?=[\])】:：\s]))(?![\p{L}\d])/u,
  /^[[(【]?(?:LOW(?:EST)?|COULD|P3|優先度\s*[:：]?\s*低|任意|低(?=[\])】:：\s]))(?![\p{L}\d])/u,
]

/** How urgent an item is by its own label, 1 the most; `undefined` if it has none. */
export function readPriority(item: string): number | undefined {
  const level = levels.findIndex((label) => label.test(item))
  return level === -1 ? undefined : level + 1
}
