import { whole } from '../noise.js'
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

/** How an article speaks of itself. */
export const post = String.raw`(?:this|the)\s+(?:blog\s+)?(?:post|article|entry|page|story|piece)`

const calendar = String.raw`advent\s+(?:calendar|of\s+\w+)`

/** What an author says to readers in English besides the article: thanks, favours asked, calendars, greetings. */
export const englishToReaders: readonly NoiseRule[] = [
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
    looksAt: 'heading',
    place: 'anywhere',
    pattern: whole('acknowledge?ments?', '(?:special |big |many )?(?:thanks|thank you|thank yous)(?: to .{1,40})?'),
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
]
