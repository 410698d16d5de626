import { Marp as Marp5 } from '@marp-team/marp-core'
import { Marp as Marp4 } from 'marp-core-4'

/** What a reader sees of HTML: tags gone, emoji pictures as their characters, entities decoded, white space as one space. */
export function visibleText(html: string): string {
  return html
    .replaceAll(/<img class="emoji"[^>]*? alt="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .trim()
}

/** The insides of a deck's slides, from what Marp rendered or from a page. */
export function sectionsOf(html: string): readonly string[] {
  return [...html.matchAll(/<section\b[^>]*>(.*?)<\/section>/gs)].map((match) => match[1] ?? '')
}

const plainEmoji = { script: false, emoji: { unicode: true, shortcode: true } } as const

/** Every Marp that a deck may meet. */
export const marps: readonly { readonly name: string; readonly create: () => Marp5 }[] = [
  { name: 'marp-core 5', create: () => new Marp5({ script: false }) },
  { name: 'marp-core 5 without emoji pictures', create: () => new Marp5(plainEmoji) },
  { name: 'marp-core 4', create: () => new Marp4({ script: false }) as unknown as Marp5 },
  { name: 'marp-core 4 without emoji pictures', create: () => new Marp4(plainEmoji) as unknown as Marp5 },
]
