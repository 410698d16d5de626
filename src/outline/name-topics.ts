import type { Language } from '../lang/language.js'
import type { Article, ArticleSection, Source } from '../model/article.js'
import type { Line } from '../model/outline.js'
import { sentencesOf } from '../model/block-sentences.js'
import type { Stretch } from './stretch.js'

/**
 * The title of every topic: its heading; our own word for an introduction that has none; for other text without a heading
 * a phrase of its own. Where none stands out it is the heading above, else the article's title, which also names a single
 * topic that holds several sections.
 */
export function nameTopics(topics: readonly Stretch[], article: Article, language: Language): readonly Line[] {
  const [only, ...others] = topics
  if (only && others.length === 0 && only.sections.length > 1) return [lineOf(article.title)]
  const headings = article.sections.flatMap(({ heading }) => (heading ? [heading.text] : []))
  const given = [article.title.text, ...headings]
  const everything = article.sections.flatMap(textsOf)
  return topics.map(({ sections, head, role, above }) => {
    if (head.heading) return lineOf(head.heading)
    if (role === 'introduction') return { text: language.labels.opening, sources: [] }
    const found = findTitle(sections.flatMap(textsOf), { given, everything }, language)
    if (found) given.push(found.text)
    return found ?? lineOf(above ?? article.title)
  })
}

function lineOf(source: Source): Line {
  return { text: source.text, sources: [source] }
}

function textsOf({ blocks }: ArticleSection): readonly Source[] {
  return blocks.flatMap(sentencesOf)
}

/** A phrase of the text, and the sentence that it is from. */
function findTitle(
  sentences: readonly Source[],
  { given, everything }: { readonly given: readonly string[]; readonly everything: readonly Source[] },
  language: Language,
): Line | undefined {
  const own = new Set(sentences)
  const elsewhere = everything.filter((sentence) => !own.has(sentence))
  const found = language.titleOf(textOf(sentences), { given, elsewhere: textOf(elsewhere) })
  return found && { text: found.text, sources: [sentences[found.place]!] }
}

function textOf(sentences: readonly Source[]): readonly string[] {
  return sentences.map(({ text }) => text)
}
