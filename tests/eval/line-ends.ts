/** How a Japanese line may end, and an English one. */
export const lineEnds: Readonly<Record<string, readonly string[]>> = {
  ja: ['noun', 'plain', 'polite', 'question', 'particle'],
  en: ['none', 'period', 'other'],
}

/** Behind what says how a line ends. */
const closingMarks = /[\s。．.!！…〜～ー」』）)】"”』♪]+$/u

/** The first that fits counts; what none fits ends in a noun. */
const japaneseEnds: readonly (readonly [string, RegExp])[] = [
  ['question', /[?？]$|(?<![ばしほ確何誰静僅わ]|いつ|どこ|なぜ|いく)か(?:な|ね)?$/u],
  ['polite', /(?:です|ます|ました|ません|でした|ください|下さい|ませ)(?:ね|よ|が|けど)?$/u],
  ['noun', /(?:こと|もの|ため|とき|ところ|わけ|まま|よう|ほう|うち|あと|はず|など|だけ|ほど|くらい|なし|さ|み|け)$/u],
  ['particle', /(?:[をにがはへのとでもやてし]|から|まで|より|って|ので|けど|たり|つつ|ながら)$/u],
  ['plain', /[うくぐすつぬぶむるいただずん]$/u],
]

/** The end of a line: one of `lineEnds` of its language. */
export function lineEnd(text: string, language: string): string {
  if (language === 'ja') return japaneseEnd(text)
  if (/[.…]["”')]*$/u.test(text)) return 'period'
  return /[?!:;,]["”')]*$/u.test(text) ? 'other' : 'none'
}

function japaneseEnd(text: string): string {
  const bare = text.trim().replace(closingMarks, '')
  return japaneseEnds.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'noun'
}
