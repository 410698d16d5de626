import type { Language } from '../../lang/language.js'
import type { CheckedDeck, CheckedSlide } from '../checked-deck.js'
import { textOf } from '../elements.js'
import type { Finding, Rule } from '../rule.js'
import { quote } from '../words.js'

/** A line in a deck of ours of which nobody can say where in the article it is from. Our own fixed words need no source. */
export const unsourcedLine: Rule = {
  name: 'unsourced-line',
  severity: 'warning',
  find: (deck) => (deck.isOurs ? deck.slides.flatMap((slide) => findUnsourced(slide, deck)) : []),
}

function findUnsourced(slide: CheckedSlide, { language }: CheckedDeck): readonly Finding[] {
  const labels = labelsOf(language)
  const texts = slide.lines ? textsWithoutSource(slide) : textsOfUnsourcedSlide(slide)
  return texts
    .filter((text) => text !== '' && !labels.has(text))
    .slice(0, 1)
    .map((text) => ({
      slide,
      text,
      message: `${quote(text)} has no source in the article.`,
      hint: "Make sure that the article says it, and name its lines in the slide's _kamishibai comment.",
    }))
}

function textsWithoutSource({ lines = [] }: CheckedSlide): readonly string[] {
  return lines.filter(({ sources }) => sources.length === 0).map(({ text }) => text)
}

/** The Markdown says for a slide as a whole from which lines it is. */
function textsOfUnsourcedSlide({ rendered, source }: CheckedSlide): readonly string[] {
  return source === undefined || (source.kamishibai?.lines ?? '') !== '' ? [] : rendered.elements.map(textOf)
}

function labelsOf({ labels }: Language): ReadonlySet<string> {
  const { opening, closing, thanks, order } = labels
  return new Set([opening, closing, thanks, order.first, ...order.between, order.last])
}
