import { elementsNamed, wordsIn } from '../page/page-tree.js'
import { parseXml } from '../page/parse-page.js'

/** What a document says of itself, under the keys of front matter. */
export interface WordProperties {
  readonly title?: string
  readonly author?: string
  readonly date?: string
}

/** Titles that software gives to what has none. */
const nobodysTitle =
  /^(?:microsoft word[\s–-].*|(?:文書|document|untitled|無題)[\s\d]*|.*\.(?:docx?|dotx?|rtf)|<%.*|[^\p{L}\p{N}]*)$/iu

/** Authors that software writes where it knows none. */
const nobody =
  /^(?:python-docx|microsoft(?: office)?(?: \p{L}+)?|user|owner|admin(?:istrator)?|author|unknown|un-named|pc|apache poi|aspose.*|openpyxl|pandoc|google docs|作成者|ユーザー|所有者|管理者)$/iu

/** Where software writes no time of its own: what clocks begin with, and python-docx's template. */
const nobodysDate = /^(?:19[78]0-01-01|2013-12-23T23:15:00Z)/

/** Reads the core properties of a document, `docProps/core.xml` (ECMA-376 part 2, 11); what software filled in says nothing. */
export function readProperties(xml: string): WordProperties {
  const page = parseXml(xml)
  const said = (name: string): string => {
    const element = elementsNamed(page, name)[0]
    return element === undefined ? '' : wordsIn(element)
  }
  const [title, author, date] = [said('dc:title'), said('dc:creator'), said('dcterms:created')]
  return {
    ...(title !== '' && !nobodysTitle.test(title) && { title }),
    ...(author !== '' && !nobody.test(author) && { author: author.split(/\s*;\s*/).join(', ') }),
    ...(date !== '' && !nobodysDate.test(date) && { date }),
  }
}
