/**
 * What begins no line (行頭禁則; JLReq 3.1.7): closing marks, small kana, the prolonged sound mark, dashes. ASCII marks
 * only where no letter follows, so that `.env` may begin one.
 */
const neverFirst =
  /^(?:[\p{Pe}\p{Pf}、。，．・：；！？｡､･…‥―—–〜～゠゛゜％℃°‐ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｰ]|[.,:;!?%](?![A-Za-z0-9])|[-/](?=\s))/u

/** What ends no line (行末禁則; JLReq 3.1.8): opening marks and signs of money. */
const neverLast = /[\p{Ps}\p{Pi}￥¥＄$€£]/u

/** What is part of the character before: combining marks, joiners, skin tones, tags, Hangul vowels. */
const clinging = /^[\p{M}\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}\u1160-\u11ff\uff9e\uff9f]/u

const halfFlag = /^\p{Regional_Indicator}/u

/** Joins what stands on both its sides: the joiner of emoji, no-break spaces. */
const gluing = /[\u200d\u00a0\u202f\u2060\ufeff]/u
const joiner = '\u200d'

const flag = /^\p{Regional_Indicator}{2}/u
const space = /\s/u
const lowSurrogate = /[\udc00-\udfff]/u

/**
 * Whether a line may break before the character at `at`. White space belongs to the end of the line before, and no
 * character of several code points is cut.
 */
export function mayBreak(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text[at - 1]!
  const after = text.slice(at, at + 3)
  if (space.test(text[at]!) || lowSurrogate.test(text[at]!) || gluing.test(before)) return false
  if (neverFirst.test(after) || clinging.test(after)) return false
  if (halfFlag.test(after) && halfFlag.test(text.slice(Math.max(0, at - 2), at))) return false
  return !neverLast.test(space.test(before) ? lastVisible(text, at) : before)
}

/**
 * Where the whole character at `at` ends: a flag, an emoji with its joiners and skin tone, a letter with its combining
 * marks. Unlike `Intl.Segmenter` it costs no start-up and does not depend on the version of ICU.
 */
export function endOfCharacter(text: string, at: number): number {
  let end = at + (flag.test(text.slice(at, at + 4)) ? 4 : codePointLength(text, at))
  while (end < text.length && (text[end - 1] === joiner || clinging.test(text.slice(end, end + 2)))) {
    end += codePointLength(text, end)
  }
  return end
}

function codePointLength(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

function lastVisible(text: string, at: number): string {
  let last = at - 1
  while (last > 0 && space.test(text[last]!)) last--
  return text[last]!
}
