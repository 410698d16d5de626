import { describe, expect, test } from 'vitest'
import { isFaithful } from '../../../src/lang/en/lines/guard.js'
import { lines } from '../../../src/lang/en/lines/lines.js'
import { plainOf } from '../../../src/lang/en/lines/plain.js'
import { readCases } from '../read-cases.js'

const sentences = readCases('lines-en').map(({ input }) => input[0]!.replace(/(?<!p\.m)\.$/, ''))

describe('what the guard lets pass', () => {
  test.each([
    ['We released it on Friday', 'We wrote the parser and released it on Friday'],
    ['The pool was full', 'However, the pool was full'],
    ['The pool was full', 'The pool was full, and nobody knew'],
    ['Nobody knew', 'The pool was full, and nobody knew'],
    ['The pool was full', 'The pool was full, which stopped the build'],
    ['The pool was full', 'The pool was really full'],
    ['The build was “red”', 'The build was “red”, so we stopped it'],
    ['We stopped the build', 'We stopped the build so the team could rest'],
    ['The pool was full', 'The pool was full — the disk was too small'],
    ['We found a pool', 'We found a pool which was full'],
    ['The pool was full', 'The pool was full and we stopped the build'],
    ['We stopped the build', 'To save the disk, we stopped the build'],
    ['The disk was empty', 'The pool was full, while the disk was empty'],
    ['The disk was too small', 'The pool was full – the disk was too small'],
    ['The disk was empty', 'The pool was full; however, the disk was empty'],
  ])('%j for %j', (line, sentence) => {
    expect(isFaithful(line, sentence)).toBe(true)
  })
})

describe('what the guard stops', () => {
  test.each([
    ['a number', 'We lost 34 slots', 'We lost 43 slots'],
    ['a name', 'Ben knew the cause', 'Ann knew the cause'],
    ['the order', 'Ben told Ann', 'Ann told Ben'],
    ['a word that is not there', 'The new pool was full', 'The pool was full'],
    ['a negation', 'The pool was full', 'The pool was not full'],
    ['a negation within a word', "The pool wasn't full", 'The pool was full'],
    ['a guess', 'The pool was full', 'The pool was probably full'],
    ['a bound', '40 pools were full', 'At least 40 pools were full'],
    ['only', 'Two pools were full', 'Only two pools were full'],
    ['a condition behind', 'The pool was full', 'The pool was full, if the log is right'],
    ['a condition before', 'The pool was full', 'If the log is right, the pool was full'],
    ['a condition after and', 'The pool was full', 'The pool was full, and only if the log is right'],
    ['what somebody said', 'The pool was full', 'Ann said the logs were gone, and the pool was full'],
    ['what could be', 'The pool was full', 'It might rain, and the pool was full'],
    ['an end that takes back', 'The pool was full', 'The pool was full, which was wrong'],
    ['a clause that takes back', 'The pool was full', 'The pool was full, and that was a lie'],
    ['a question', 'The pool was full', 'The pool was full, was it?'],
    ['where it holds', 'The pool was full', 'On Linux, the pool was full'],
    ['when it was', 'The pool was full', 'After the release, the pool was full'],
    ['a clause of time', 'The pool was full', 'As we watched, the pool was full'],
    ['a theory', 'The pool was full', 'We had a theory: the pool was full'],
    ['the first half of a pair', 'Either the pool was full', 'Either the pool was full, or the logs were gone'],
    ['a clause that waits for another', 'When the pool was full', 'When the pool was full, the build stopped'],
    ['a part without a verb', 'After the outage', 'After the outage, and we knew it, the build stopped'],
    ['a part of a word', 'The pool was full', 'The pool was fully drained'],
    ['the beginning of a quotation', 'He said "it was full', 'He said "it was full, and we left"'],
    ['an order', 'Put the tests back', 'We put the tests back'],
    ['who did it', 'We released it on Friday', 'Ann wrote the parser and released it on Friday'],
    ['a deed of others', 'We left', 'We saw that Ann got up and left'],
    ['a deed that was not done', 'We released it', 'We did not write the parser, and released it'],
    ['nothing', '', 'We put the tests back'],
    ['a denial of what we did', 'We never found a pool', 'We never found a pool that was full'],
    ['doubt of two things together', 'We doubt the pool was full', 'We doubt the pool was full and was clean'],
    ['the first of its kind', 'This was the first pool', 'This was the first pool that was full'],
    ['a relative clause that takes back', 'The log says it was full', 'The log says it was full, which was not so'],
    ['a preposition at the end', 'The pool was full of', 'The pool was full of, which nobody knew, old jobs'],
    ['the aim of advice', 'Stop the build', 'To save the disk, stop the build'],
    ['the aim of what would be done', 'The build is stopped', 'To save the disk, the build is stopped'],
    [
      'the end of what is only put in',
      'The build stopped',
      'The pool – it was full – and the disk — The build stopped',
    ],
    ['a theory before a dash', 'The pool was full', 'We had a theory – the pool was full'],
    ['what is only said behind a dash', 'The pool was full', 'The pool was full — that was a lie'],
  ])('%s: %j for %j', (_, line, sentence) => {
    expect(isFaithful(line, sentence)).toBe(false)
  })
})

describe('a line that is changed in one place is stopped', () => {
  const found = sentences.flatMap((sentence) => lines(sentence).map((line) => ({ line, sentence })))

  test.each(found)('$line', ({ line, sentence }) => {
    const fair = new Set([...lines(sentence), plainOf(sentence)].flatMap(withoutSubject))
    const mutants = mutantsOf(line).filter((mutant) => !fair.has(mutant.toLowerCase()))
    expect(mutants.filter((mutant) => isFaithful(mutant, sentence))).toEqual([])
  })
})

/** In lower case, with and without `we` or `I` at its beginning. */
function withoutSubject(line: string): readonly string[] {
  return [line.toLowerCase(), line.toLowerCase().replace(/^(?:we|i) /u, '')]
}

/** The line without each of its words, with each two neighbours swapped, and with a word too many. */
function mutantsOf(line: string): readonly string[] {
  const words = line.split(' ')
  return words.flatMap((word, place) => {
    const [before, behind] = [words.slice(0, place), words.slice(place + 1)]
    const [next, ...others] = behind
    const swapped = next === undefined || next === word ? [] : [[...before, next, word, ...others]]
    return [[...before, ...behind], [...before, word, 'not', ...behind], ...swapped].map((mutant) => mutant.join(' '))
  })
}
