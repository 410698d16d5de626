import { countWords } from '../count-words.js'
import type { Shortened } from './shortened.js'

/** What it costs a line, in words, to leave out a figure or a name, and to be longer than nine of ten bullets are. */
const lostFigure = 4
const tooLong = 100
const longestLine = 16

/** What is longer takes a second line of the slide, and each word of it counts twice. */
const oneLine = 12

/** Of a bullet, at the median. */
const usualWords = 8

/** The texts in the order in which they serve as lines: the one first that is short and leaves out little. */
export function bestFirst(texts: readonly Shortened[], sentence: string): readonly string[] {
  const figures = figuresIn(sentence)
  const costOf = ({ text, lost }: Shortened): number => {
    const words = countWords(text)
    const excess = words > longestLine ? tooLong + 3 * (words - longestLine) : 0
    return (
      Math.abs(words - usualWords) +
      Math.max(0, words - oneLine) +
      excess +
      lost +
      lostFigure * (figures - figuresIn(text))
    )
  }
  return texts.toSorted((one, other) => costOf(one) - costOf(other)).map(({ text }) => text)
}

/** Numbers, and names as far as a capital tells; the first word has one anyway. */
function figuresIn(text: string): number {
  return text.match(/\d\S*|(?<=\s[("“]?)(?!I\b)\p{Lu}\S*/gu)?.length ?? 0
}
