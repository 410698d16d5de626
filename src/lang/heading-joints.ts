import { pairBrackets } from './brackets.js'

/** What a language knows of long headings. */
export interface HeadingRules {
  /** Whether a heading is short enough. */
  readonly fits: (heading: string) => boolean
  /** Whether a part of a heading says enough by itself. */
  readonly isEnough: (part: string) => boolean
  /** Finds what would change the meaning of the rest if it went: denials, conditions, limits. */
  readonly reserved: RegExp
}

/** A place where a heading may be cut into the groups `kept` and `gone`. */
interface Joint {
  readonly pattern: RegExp
  /** Whether what goes only sets the rest off: it may go even if the rest is still too long, or short by itself. */
  readonly isLabel: boolean
}

/** Best first. */
const joints: readonly Joint[] = [
  // 方法 2：外付け; Step 3: Deploy
  { pattern: /^(?<gone>[\p{L} ]{1,12}\p{Nd}{1,2})(?:\s*[:：]\s*|\s+[–—]\s+)(?<kept>\P{Nd}.+)$/u, isLabel: true },
  // 疑似乱数生成器（PRNG）, but not `open(2)`, nor what limits by a number: （2023年版）
  { pattern: /^(?<kept>[^（(]+)(?<gone>（[^（）\p{Nd}]+）|(?<=\s|[^!-~])\([^()\d]+\))$/u, isLabel: true },
  // Finding the cause: The Five Whys
  { pattern: /^(?<gone>[^:]+): (?<kept>(?:The )?\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)+)$/u, isLabel: false },
  // 日本語入力の落とし穴 — 検査が動かない
  { pattern: /^(?<kept>.*?[^\s\p{Nd}])(?:\s+[-–—―]+\s+|[—―]+)(?<gone>.+)$/u, isLabel: false },
  // Windsurf の真価：自動化の先へ
  { pattern: /^(?<kept>[^:：]*[^:：\p{Nd}])(?:: |：\s*)(?<gone>.+)$/u, isLabel: false },
]

/** A heading that is too long, cut at its own joints where the rest means the same: a label, a bracket, a colon, a dash. */
export function cutAtJoints(heading: string, { fits, isEnough, reserved }: HeadingRules): string {
  let title = heading
  for (const { pattern, isLabel } of joints) {
    const { kept, gone = '' } = (fits(title) ? undefined : pattern.exec(title)?.groups) ?? {}
    if (kept === undefined || !isClosed(kept, title) || reserved.test(gone)) continue
    if (isLabel || (fits(kept) && isEnough(kept))) title = kept.trim()
  }
  return title
}

/** Whether a part of a text holds both ends of a bracket or none. */
function isClosed(part: string, whole: string): boolean {
  const start = whole.indexOf(part)
  const isWithin = (at: number): boolean => at >= start && at < start + part.length
  return [...pairBrackets(whole)].every(([opening, closing]) => isWithin(opening) === isWithin(closing))
}
