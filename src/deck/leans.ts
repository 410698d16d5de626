import type { SentencePoint } from '../model/outline.js'

/** Whether a sentence can't be understood without the one before it. */
export function leans({ cues }: Pick<SentencePoint, 'cues'>): boolean {
  return cues.includes('leaning') || cues.includes('fragment')
}
