import { datePattern, whole } from '../noise.js'
import type { NoiseRule } from '../noise.js'

const media = String.raw`(?:on|at|via)\s+(?:@?[\w.]+(?:\s+\([^)]{1,20}\))?(?:\s*(?:,|and|or|&)\s*)?){1,4}`
const letter = '(?:newsletter|mailing list|blog|channel|feed|podcast|updates)'

/** What a request for favours may begin with. */
const ifYouLike = String.raw`(?:if you (?:like|liked|enjoy|enjoyed|found)\b.{0,60}?,?\s*)?(?:(?:please|don[’']t forget to|feel free to|consider|you can(?: also)?|and)\s+){0,3}`
const favour = `(?:${[
  String.raw`(?:subscrib(?:e|ing)|sign up)(?:\s+(?:to|for|via)\b.{0,30}\b${letter}.{0,40}|\s+(?:now|here|today|below)|\s+for more.{0,30})?`,
  String.raw`follow(?:ing)?\s+(?:me|us)(?:\s+${media})?(?:\s+for .{0,40})?`,
  String.raw`(?:clap|(?:give|leave|hit|press|click)\s+.{0,20}\b(?:claps?|likes?|stars?)(?: button)?.{0,30})`,
  String.raw`(?:share|tweet|like|recommend)(?:\s+(?:this|it))?(?:\s+(?:post|article|story|page))?(?:\s+(?:with (?:your )?(?:friends|others|colleagues|followers)|${media}))?`,
  String.raw`(?:buy me a coffee|become a (?:patron|sponsor)|support (?:me|my work|this blog)\s+(?:on|via|at).{1,30})`,
].join('|')})`

const post = String.raw`(?:this|the)\s+(?:blog\s+)?(?:post|article|entry|page|story|piece)`
const calendar = String.raw`advent\s+(?:calendar|of\s+\w+)`

/** Parts of an article, which a notice of an update says were mended; what is mended in the story is no such part. */
const partOfArticle =
  '(?:typos?|links?|tables?|figures?|images?|sections?|paragraphs?|sentences?|words?|wording|titles?|headings?|post|article|listing|example|code|text|footnotes?)'
const edit = String.raw`(?:[a-z]+ )?(?:fix|correct|updat|add|clarif|remov|reword|chang|mend)\w*\b.{0,40}\b${partOfArticle}\b.{0,40}`

/** Noise in English, which also stands in articles of other languages. */
export const englishNoise: readonly NoiseRule[] = [
  {
    name: 'platform',
    looksAt: 'sentence',
    place: 'closing',
    signs: 'subscrib,sign up,follow,clap,like,star,share,tweet,recommend,buy me,become a,support'.split(','),
    pattern: whole(String.raw`${ifYouLike}${favour}(?:\s*(?:,|and|or)\s*${favour})?`),
  },
  {
    name: 'thanks',
    looksAt: 'sentence',
    place: 'closing',
    signs: ['thank'],
    pattern: whole(
      String.raw`(?:(?:and|so|well|many)\s+)?(?:thanks|thank you)(?:\s+(?:so|very) much|\s+a lot)?\s+for\s+(?:reading|your (?:time|attention)|stopping by|making it this far)\b.{0,40}`,
    ),
  },
  {
    name: 'thanks',
    looksAt: 'sentence',
    place: 'end',
    pattern: whole(
      'happy (?:coding|hacking|reading)',
      'see you (?:next time|soon|around)|until next time',
      String.raw`that[’']?s (?:it|all)(?: for (?:now|today))?|cheers|the end`,
    ),
  },
  {
    name: 'call-to-action',
    looksAt: 'sentence',
    place: 'closing',
    signs: ['hiring', 'work', 'join', 'check out our', 'interested'],
    pattern: whole(
      String.raw`(?:(?:by the way|p\.?s\.?|also|oh),?\s*)?(?:we(?:[’']re| are)|our (?:team|company) is)\s+(?:also |currently |always |still )?hiring\b.{0,80}`,
      String.raw`(?:come (?:and )?(?:work|join) (?:with )?us|join our team|check out our (?:open (?:positions|roles)|careers page))\b.{0,60}`,
      String.raw`(?:if you(?:[’']re| are)? )?interested\b.{0,80}\b(?:contact us|get in touch|reach out|drop (?:me|us) a line|apply)\b.{0,60}`,
    ),
  },
  {
    name: 'call-to-action',
    looksAt: 'heading',
    place: 'closing',
    pattern: whole(String.raw`we(?:[’']?re| are) hiring`, 'join (?:us|our team)', 'work with us'),
  },
  {
    name: 'calendar',
    looksAt: 'sentence',
    place: 'opening',
    signs: ['advent', 'yesterday'],
    pattern: whole(
      String.raw`${post}\s+is\s+(?:(?:a\s+)?part of|(?:the\s+)?(?:\w+\s+){0,2}(?:day|door|entry|post)\b.{0,20}?(?:of|in|for)|for)\s+.{0,60}${calendar}.{0,30}`,
      String.raw`(?:welcome to\s+)?(?:day|door)\s+(?:#?\d{1,2}|\w+)\s+of\s+.{0,60}${calendar}.{0,30}`,
      String.raw`yesterday[’']s (?:post|article|entry|door)\s+(?:was|is)\b.{0,120}`,
    ),
  },
  {
    name: 'calendar',
    looksAt: 'sentence',
    place: 'closing',
    signs: ['tomorrow'],
    pattern: whole(
      String.raw`tomorrow[’']s (?:post|article|entry|door)\s+(?:will be|is)\b.{0,120}`,
      String.raw`tomorrow,? it(?:[’']s| is) .{1,40}[’']s turn`,
    ),
  },
  {
    name: 'greeting',
    looksAt: 'sentence',
    place: 'start',
    pattern: whole(
      String.raw`(?:hi|hello|hey|howdy|greetings|welcome(?: back)?)(?:,?\s+(?:there|again|folks|friends|all|everyone|everybody|world|readers|dear readers|to (?:my|this|the) blog))*`,
      String.raw`good (?:morning|evening|afternoon|day)(?:,?\s+(?:everyone|all|folks))?`,
      String.raw`happy (?:new year|holidays)|merry christmas|season[’']s greetings`,
    ),
  },
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
