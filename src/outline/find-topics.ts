import type { Language } from '../lang/language.js'
import type { ArticleSection } from '../model/article.js'
import { sumSeconds } from '../model/duration.js'
import { isLost } from '../model/figures.js'
import { secondsOf } from './block-seconds.js'
import { groupSections } from './group-sections.js'
import { countParts, sectionCount } from './section-count.js'
import type { SectionCount } from './section-count.js'
import { splitStretch } from './split-stretch.js'
import { joinSmall, joinToCount } from './stretch.js'
import type { Stretch } from './stretch.js'
import type { TalkFrame } from './talk-frame.js'

/** A conclusion has at least this share of the article before it: what sums up at the top is none. */
const conclusionFrom = 1 / 3

/**
 * Divides an article into the sections of a talk: at the author's headings first. Of these those are joined that have
 * not enough to say or are too many for the time, and those divided that are too long: at their own subheadings, else
 * where their text turns to something else. The author's order stays, and nothing is left out but headings without text.
 */
export function findTopics(sections: readonly ArticleSection[], frame: TalkFrame): readonly Stretch[] {
  const stretches = giveRoles(toStretches(sections, frame), frame.language)
  const seconds = sumSeconds(stretches)
  const spoken = Math.min(seconds, frame.seconds)
  const { most } = sectionCount(frame.seconds)
  const joined = joinSmall(stretches)
  const ends = most > 1 ? joined.filter(isEnd).length : 0
  const count = { most: most + ends, usualSeconds: sectionCount(spoken).usualSeconds }
  return divideLong(joinToCount(joined, count.most), count, spoken / Math.max(1, seconds), frame)
}

/** A conclusion closes the talk, and an appendix most often stays unsaid: they are no sections more to keep apart. */
function isEnd({ role }: Stretch): boolean {
  return role === 'conclusion' || role === 'appendix'
}

function toStretches(sections: readonly ArticleSection[], frame: TalkFrame): readonly Stretch[] {
  const groups = groupSections(sections).filter((group) =>
    group.some(({ blocks }) => blocks.some((block) => !isLost(block))),
  )
  return groups.map((group) => {
    const blocks = group.flatMap((section) => section.blocks)
    const seconds = blocks.reduce((sum, block) => sum + secondsOf(block, frame.language, frame.speakingRate), 0)
    const heading = group[0]?.heading
    return { sections: group, seconds, head: { ...(heading && { heading }), seconds } }
  })
}

/**
 * What stands before the first heading introduces; else the headings tell. Only the last conclusion concludes, and what
 * is longer behind it is an appendix.
 */
function giveRoles(stretches: readonly Stretch[], language: Language): readonly Stretch[] {
  const from = conclusionFrom * sumSeconds(stretches)
  const roles = stretches.map(({ head: { heading } }, place) => {
    if (place === 0 && stretches.length > 1 && heading === undefined) return 'introduction'
    const role = heading && language.sectionRole(heading.text)
    return role !== 'introduction' && sumSeconds(stretches.slice(0, place)) < from ? undefined : role
  })
  const last = roles.lastIndexOf('conclusion')
  return stretches.map((stretch, place) => {
    const isBehind = last !== -1 && place > last && stretch.seconds > stretches[last]!.seconds
    const role = isBehind ? 'appendix' : roles[place]
    const begins = roles.slice(0, place).every((before) => before === 'introduction')
    const counts = { introduction: begins, conclusion: place === last, appendix: true }
    return role !== undefined && counts[role] ? { ...stretch, role } : stretch
  })
}

/** Divides the stretches that are too long, at most into `count.most` altogether. */
function divideLong(
  stretches: readonly Stretch[],
  count: SectionCount,
  share: number,
  frame: TalkFrame,
): readonly Stretch[] {
  const shares = stretches.map((stretch) => (isEnd(stretch) ? 0 : stretch.seconds * share))
  const parts = countParts(shares, count)
  return stretches.flatMap((stretch, place) => {
    const most = parts[place]!
    if (most === 1) return [stretch]
    const [first, ...others] = divide(stretch, { ...count, most }, share, frame)
    return [{ ...first!, ...(stretch.role && { role: stretch.role }) }, ...others]
  })
}

/** Subsections that were joined stand under the heading that holds for all of them. */
function nameJoined(joined: readonly Stretch[], groups: readonly Stretch[], { head }: Stretch): readonly Stretch[] {
  return joined.map((part) =>
    groups.includes(part) || !head.heading ? part : { ...part, head: { ...part.head, heading: head.heading } },
  )
}

function divide(stretch: Stretch, count: SectionCount, share: number, frame: TalkFrame): readonly Stretch[] {
  const groups = toStretches(stretch.sections, frame)
  const subsections = joinSmall(groups)
  const joined = joinToCount(subsections, count.most)
  if (subsections.length > 1) return divideLong(nameJoined(joined, groups, stretch), count, share, frame)
  return splitStretch(stretch, count.most, frame)
}
