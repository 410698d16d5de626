import { datePattern, whole } from '../noise.js'
import type { NoiseRule } from '../noise.js'
import { post } from './noise-to-readers.js'

/** Parts of an article, which a notice of an update says were mended; what is mended in the story is no such part. */
const partOfArticle =
  '(?:typos?|links?|tables?|figures?|images?|sections?|paragraphs?|sentences?|words?|wording|titles?|headings?|post|article|listing|example|code|text|footnotes?)'

const edit = String.raw`(?:[a-z]+ )?(?:fix|correct|updat|add|clarif|remov|reword|chang|mend)\w*\b.{0,40}\b${partOfArticle}\b.{0,40}`

/** What stands around an article in English: contents, updates, links, licences. */
export const englishAround: readonly NoiseRule[] = [
  {
    name: 'contents',
    looksAt: 'heading',
    place: 'anywhere',
    holds: 'lists',
    pattern: whole('table of contents', 'toc', 'in this (?:article|post)', 'on this page'),
  },
  { name: 'contents', looksAt: 'heading', place: 'anywhere', holds: 'links', pattern: whole('contents') },
  {
    name: 'updates',
    looksAt: 'heading',
    place: 'anywhere',
    pattern: whole('(?:update|revision|edit) (?:history|log)'),
  },
  {
    name: 'updates',
    looksAt: 'sentence',
    place: 'anywhere',
    signs: ['edit', 'updat', 'modified', 'revised', 'reviewed', 'correction'],
    pattern: whole(
      String.raw`(?:${post}\s+was\s+)?(?:last\s+)?(?:updated|edited|modified|revised|reviewed)(?:\s+on|\s+at)?\s*[:：]?\s*${datePattern}`,
      String.raw`(?:edit|update|updated|correction)(?: \d)?\s*[:：]?\s*[(\[]?${datePattern}[)\]]?(?:\s*[:：,-]\s*${edit})?`,
      String.raw`(?:edit|update|correction)(?: \d)?\s*[:：]\s*${edit}`,
    ),
  },
  {
    name: 'read-more',
    looksAt: 'paragraph',
    place: 'anywhere',
    pattern: whole(
      '(?:read more|(?:continue|keep) reading|read the (?:full|whole) (?:story|article|post))',
      'back to top',
    ),
  },
  {
    name: 'related',
    looksAt: 'heading',
    place: 'anywhere',
    holds: 'links',
    pattern: whole(
      'see also|(?:further )?reading|references?|links?|resources?|sources?|credits|bibliography',
      '(?:related|recommended|other|more|further|previous|recent|useful|external) (?:posts?|articles?|links?|reading|stories|resources|entries)',
    ),
  },
  {
    name: 'related',
    looksAt: 'heading',
    place: 'anywhere',
    holds: 'links',
    pattern: whole(String.raw`(?:[\w’'-]+\s){1,4}(?:posts|articles|minutes|writeups|links)`),
  },
  {
    name: 'related',
    looksAt: 'announcement',
    place: 'anywhere',
    pattern: whole(
      String.raw`.{0,140}\b(?:previous|other|earlier|recent|past|following|these|here (?:are|is|were)|more|related|additional|links? to|list)\b.{0,40}\b(?:posts|articles|entries|minutes|blogs|tutorials|resources|links|reading)\b.{0,48}`,
      String.raw`(?:(?:for|to (?:learn|read|see|find out)) (?:more|further)\b.{0,40})?\b(?:see|read|check out|have a look at)`,
    ),
  },
  {
    name: 'link',
    looksAt: 'link',
    place: 'anywhere',
    pattern: whole(
      String.raw`(?:the )?(?:proposal|spec(?:ification)?|draft|slides?|video|recording|demo|source(?: code)?|docs|documentation|(?:final )?report|blog post|announcement|tracking issue|pull request|part \w+)(?: \(\w+)?`,
      String.raw`(?:download|get (?:the )?(?:code|source)|read (?:more|the|on))\b.{0,60}`,
    ),
  },
  {
    name: 'related',
    looksAt: 'beside-links',
    place: 'anywhere',
    pattern: whole(
      String.raw`(?:fyi|see(?: also)?|sources?|via|ref(?:erence)?s?|cf|links?|slides|video|repo(?:sitory)?|demo|more(?: info(?:rmation)?)?|read more|related|discuss(?: on| at)?)(?:\s+here)?`,
      String.raw`(?:based on|translated from|(?:originally|first) (?:posted|published) (?:at|on|in)|cross-?posted (?:from|at|on))`,
    ),
  },
  {
    name: 'cross-post',
    looksAt: 'sentence',
    place: 'anywhere',
    signs: ['posted', 'published', 'appeared'],
    pattern: whole(
      String.raw`${post}\s+(?:was|is|has been)\s+(?:originally|first|also|previously)\s+(?:posted|published|cross-?posted)\s+(?:on|at|in)\b.{0,60}`,
      String.raw`${post}\s+(?:originally|first)\s+appeared\s+(?:on|at|in)\b.{0,60}`,
    ),
  },
  {
    name: 'edit-link',
    looksAt: 'paragraph',
    place: 'anywhere',
    pattern: whole(
      String.raw`(?:edit|improve|suggest (?:an )?edits?(?: to)?|view)(?:\s+(?:this\s+(?:page|post|article)|source))?\s+on\s+git(?:hub|lab)`,
      '(?:edit|improve) this (?:page|post|article)',
      String.raw`found a typo\?\s.{0,80}`,
    ),
  },
  {
    name: 'licence',
    looksAt: 'sentence',
    place: 'closing',
    signs: ['licence', 'license', 'under'],
    pattern: whole(
      String.raw`licen[cs]e\s*[:：].{1,60}`,
      String.raw`(?:${post}|this (?:work|site|text|content)|except where otherwise noted,.{0,60})\s+(?:is|are)\s+(?:licen[cs]ed|released|available|published)\s+under\b.{0,120}`,
    ),
  },
  {
    name: 'image-credit',
    looksAt: 'paragraph',
    place: 'anywhere',
    signs: ['photo', 'image', 'picture', 'illustration', 'artwork'],
    pattern: whole(
      String.raw`(?:\w+ )?(?:photo|image|picture|illustration|artwork)s?\s+(?:credits?|sources?)\s*[:：]\s*.{1,80}`,
      String.raw`(?:\w+ )?(?:photo|image|picture|illustration|artwork)s?\s+(?:by|courtesy of)\s+[^,.]{1,40}\s(?:on|from|via|at|\/)\s[\w. ]{1,30}`,
    ),
  },
]
