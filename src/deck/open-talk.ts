import type { Language } from '../lang/language.js'
import { secondsToSay } from '../lang/seconds-to-say.js'
import type { Article, Source } from '../model/article.js'
import type { ProfileSlide, TitleSlide } from '../model/deck.js'
import type { Line, Outline } from '../model/outline.js'
import { ownLayout } from '../model/theme.js'
import { findContacts, isContact } from './find-contacts.js'
import { listLayout } from './fit.js'
import type { Measure } from './fit.js'
import { titleSlide } from './frame-slides.js'
import { slideId } from './make-slide.js'
import { pauseSeconds } from './slide-plan.js'
import { spokenOnly } from './standing.js'

/** The shortest talk that has a slide on its author. */
const profileFrom = 180

/** The author's slide has so many facts besides the name; fewer have room on the title slide. */
const leastFacts = 2
const mostFacts = 4

/** A fact that takes more lines is better said. */
const mostLines = 2

/** The author's slide stands at least so long, to be read. */
const leastSeconds = 6

/** Authors may take this share of a talk to introduce themselves, but not more than anybody listens to, in seconds. */
const introductionShare = 1 / 15
const mostSeconds = 30

/** In a short talk it is the time that its title stands anyway. */
const alwaysSeconds = 6

/**
 * The slides that a talk opens with. Authors introduce themselves on a slide of their own if they say two things or more
 * besides their name and the talk is long enough, else over its title; what there is no time for is not said.
 * @param opening What is said over the title, as no slide can show any of it.
 */
export function openTalk(
  article: Article,
  outline: Outline,
  opening: readonly Source[],
  language: Language,
  measure: Measure,
): readonly (TitleSlide | ProfileSlide)[] {
  const told = chooseTold(article.profile ?? [], outline.seconds, language)
  const profile = outline.seconds < profileFrom ? undefined : profileSlide(article, told, language, measure)
  const title = titleSlide(article, outline, measure)
  const spoken = profile ? opening : [...told, ...opening]
  const seconds = spoken.length === 0 ? title.seconds : Math.max(title.seconds, spokenSeconds(spoken, language))
  return [{ ...title, seconds, notes: scriptOf(spoken) }, ...(profile ? [profile] : [])]
}

/** The author's first sentences, as many as there is time for; nobody says an address aloud. */
function chooseTold(profile: readonly Source[], seconds: number, language: Language): readonly Source[] {
  const allowed = Math.max(alwaysSeconds, Math.min(mostSeconds, seconds * introductionShare))
  const sayable = profile.filter((sentence) => !isContact(sentence))
  const tooMany = sayable.findIndex((_, place) => speechSeconds(sayable.slice(0, place + 1), language) > allowed)
  return tooMany === -1 ? sayable : sayable.slice(0, tooMany)
}

function speechSeconds(sentences: readonly Source[], language: Language): number {
  return sentences.reduce((sum, { text }) => sum + secondsToSay(text, language), 0)
}

function spokenSeconds(sentences: readonly Source[], language: Language): number {
  return Math.ceil(speechSeconds(sentences, language)) + pauseSeconds
}

function scriptOf(sentences: readonly Source[]): readonly Line[] {
  return sentences.map((sentence) => ({ text: sentence.text, sources: [sentence] }))
}

/** The slide on the author, under the author's name; `undefined` if it would say too little. */
function profileSlide(
  { author }: Article,
  told: readonly Source[],
  language: Language,
  measure: Measure,
): ProfileSlide | undefined {
  const title = nameLine(author, told, language)
  const layoutOf = (items: readonly Line[]) => listLayout(items, 'profile', title.text, measure)
  const items: Line[] = []
  for (const fact of told.flatMap((sentence) => factsOf(sentence, language, measure))) {
    const isNew = items.every(({ text }) => text !== fact.text)
    if (isNew && items.length < mostFacts && layoutOf([...items, fact])) items.push(fact)
  }
  if (items.length < leastFacts) return undefined
  return {
    kind: 'profile',
    id: slideId('profile', title.text),
    section: '',
    title,
    step: layoutOf(items)?.step ?? '',
    seconds: Math.max(leastSeconds, spokenSeconds(told, language)),
    notes: scriptOf(told),
    items,
  }
}

/** The author's name, with the sentence that gives it if one does. */
function nameLine(author: string | undefined, told: readonly Source[], { introduction, labels }: Language): Line {
  const naming = told.find(({ text }) => introduction(text)?.name === author)
  return author === undefined
    ? { text: labels.profile, sources: [] }
    : { text: author, sources: naming ? [naming] : [] }
}

/** What a sentence tells of its author besides the name: where they work and as what, else all that it says. */
function factsOf(sentence: Source, language: Language, measure: Measure): readonly Line[] {
  const { text } = sentence
  const { name, organisation, role } = language.introduction(text) ?? {}
  const known = [organisation, role].filter((fact) => fact !== undefined)
  const facts = known.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
  if (known.length > 0) return facts.map((fact) => ({ text: capitalised(fact), sources: [sentence] }))
  const isForSlide = name === undefined && findContacts([sentence]).length === 0
  if (!isForSlide || language.cues(text).some((cue) => spokenOnly.has(cue))) return []
  const line = language.lines(text).find((candidate) => isShort(candidate, measure))
  return line === undefined ? [] : [{ text: line, sources: [sentence] }]
}

/** A word in the middle of the sentence now begins a line: `software engineer`, but not `iOS developer`. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?=\p{Ll}+\b)/u, (letter) => letter.toUpperCase())
}

function isShort(text: string, { metrics, countLines }: Measure): boolean {
  const layout = ownLayout(metrics.layouts.profile)
  return layout !== undefined && countLines(text, layout.body, layout.width - layout.body.indent) <= mostLines
}
