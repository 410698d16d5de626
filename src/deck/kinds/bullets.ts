import { listLayout } from '../choose-lines.js'
import type { MakeText } from './text-plan.js'

/** Lines under each other, two at least. */
export const makeBullets: MakeText = ({ title, items }, { measure }) => {
  const lines = items.map(({ line }) => line)
  const layout = lines.length > 1 ? listLayout(lines, 'bullets', title, measure) : undefined
  return layout && { kind: 'bullets', step: layout.step, items: lines }
}
