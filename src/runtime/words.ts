import type { Command } from './key-table.js'

/** All that the page says by itself, in one language. */
export interface Words {
  /** What each key does. */
  readonly keys: Readonly<Record<Exclude<Command, 'finish'>, string>>
  readonly help: string
  readonly close: string
  readonly slide: (number: number, count: number) => string
  readonly fragments: (shown: number, count: number) => string
  readonly now: string
  readonly nextSlide: string
  readonly endOfTalk: string
  readonly script: string
  readonly noScript: string
  readonly larger: string
  readonly smaller: string
  readonly clock: string
  readonly elapsed: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  readonly ahead: (time: string) => string
  readonly onTime: string
  readonly behind: (time: string) => string
  readonly slideEnd: (time: string) => string
  readonly rest: (left: string, needed: string) => string
  readonly spare: (time: string) => string
  readonly short: (time: string) => string
  readonly lastMinute: string
  readonly over: string
  readonly blocked: string
  readonly sameWindow: string
  readonly sources: string
  readonly sourceLines: (article: string, lines: string) => string
  readonly noSources: string
  readonly overview: string
  readonly filter: string
  readonly noMatch: string
  readonly rehearsing: string
  readonly rehearsal: string
  readonly title: string
  readonly planned: string
  readonly spoken: string
  readonly before: string
  readonly sum: string
  /** Between two remarks in one line. */
  readonly between: string
  readonly slides: string
  readonly save: string
  readonly black: string
  readonly white: string
}

const ja: Words = {
  keys: {
    next: '次へ',
    previous: '前へ',
    nextSlide: '次のスライドへ（段階表示をとばす）',
    previousSlide: '前のスライドへ（段階表示をとばす）',
    first: '最初のスライド',
    last: '最後のスライド',
    jump: '番号のスライドへ',
    overview: '一覧',
    presenter: '発表者ツール',
    timer: 'タイマーの開始と一時停止',
    resetTimer: 'タイマーを0に戻す',
    rehearse: 'リハーサルの開始と終了',
    sources: 'もとの文（発表者ツール）',
    larger: '台本の文字を大きく',
    smaller: '台本の文字を小さく',
    fullscreen: '全画面',
    enterFullscreen: '全画面にする',
    black: '画面を黒く',
    white: '画面を白く',
    spotlight: 'スポットライト',
    zoom: '拡大',
    help: 'キーの一覧',
    leave: '元に戻す',
  },
  help: 'キーの一覧',
  close: '閉じる',
  slide: (number, count) => `スライド ${number} / ${count}`,
  fragments: (shown, count) => `段階 ${shown} / ${count}`,
  now: 'いま',
  nextSlide: '次',
  endOfTalk: '最後のスライドです',
  script: '台本',
  noScript: 'このスライドに台本はありません',
  larger: '文字を大きく',
  smaller: '文字を小さく',
  clock: '時刻',
  elapsed: '経過',
  start: '開始',
  pause: '一時停止',
  reset: 'リセット',
  ahead: (time) => `${time} 早い`,
  onTime: '予定どおり',
  behind: (time) => `${time} 遅れ`,
  slideEnd: (time) => `このスライドは ${time} まで`,
  rest: (left, needed) => `残り時間 ${left}　残りの話 ${needed}`,
  spare: (time) => `${time} 余る`,
  short: (time) => `${time} 足りない`,
  lastMinute: 'あと1分です',
  over: '時間です',
  blocked:
    'ブラウザが新しいウィンドウを開きませんでした。ポップアップを許可するか、このウィンドウで発表者ツールを使ってください。',
  sameWindow: 'このウィンドウで使う',
  sources: 'もとの文',
  sourceLines: (article, lines) => `${article} ${lines}行目`,
  noSources: 'このスライドのもとの文は台本にありません',
  overview: '一覧',
  filter: 'タイトルか番号でしぼり込む',
  noMatch: '当てはまるスライドがありません',
  rehearsing: 'リハーサル中（rで終了）',
  rehearsal: 'リハーサルの結果',
  title: 'タイトル',
  planned: '計画',
  spoken: '今回',
  before: '前回',
  sum: '合計',
  between: '　',
  slides: 'スライド',
  save: 'JSONで保存',
  black: '画面を黒くしています',
  white: '画面を白くしています',
}

const en: Words = {
  keys: {
    next: 'next',
    previous: 'previous',
    nextSlide: 'next slide, past its steps',
    previousSlide: 'previous slide, past its steps',
    first: 'first slide',
    last: 'last slide',
    jump: 'slide of that number',
    overview: 'overview',
    presenter: 'presenter view',
    timer: 'start or pause the timer',
    resetTimer: 'reset the timer',
    rehearse: 'start or end a rehearsal',
    sources: 'source sentences (presenter view)',
    larger: 'larger script',
    smaller: 'smaller script',
    fullscreen: 'full screen',
    enterFullscreen: 'enter full screen',
    black: 'black screen',
    white: 'white screen',
    spotlight: 'spotlight',
    zoom: 'zoom',
    help: 'all keys',
    leave: 'back to the slides',
  },
  help: 'Keys',
  close: 'Close',
  slide: (number, count) => `Slide ${number} of ${count}`,
  fragments: (shown, count) => `step ${shown} of ${count}`,
  now: 'Now',
  nextSlide: 'Next',
  endOfTalk: 'This is the last slide',
  script: 'Script',
  noScript: 'This slide has no script',
  larger: 'Larger text',
  smaller: 'Smaller text',
  clock: 'Clock',
  elapsed: 'Elapsed',
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  ahead: (time) => `${time} ahead`,
  onTime: 'on time',
  behind: (time) => `${time} behind`,
  slideEnd: (time) => `This slide until ${time}`,
  rest: (left, needed) => `Time left ${left}, still to say ${needed}`,
  spare: (time) => `${time} to spare`,
  short: (time) => `${time} short`,
  lastMinute: 'One minute left',
  over: 'Time is up',
  blocked:
    'The browser did not open another window. Allow pop-ups for this file, or use presenter view in this window.',
  sameWindow: 'Use this window',
  sources: 'Sources',
  sourceLines: (article, lines) => `${article}, ${/[-,]/.test(lines) ? 'lines' : 'line'} ${lines}`,
  noSources: 'The script does not hold the sentences behind this slide',
  overview: 'Overview',
  filter: 'Filter by title or number',
  noMatch: 'No slide fits',
  rehearsing: 'Rehearsal (r ends it)',
  rehearsal: 'Rehearsal',
  title: 'Title',
  planned: 'Planned',
  spoken: 'Spoken',
  before: 'Last time',
  sum: 'Total',
  between: ', ',
  slides: 'Slides',
  save: 'Save as JSON',
  black: 'The screen is black',
  white: 'The screen is white',
}

const known: Readonly<Record<string, Words>> = { ja, en }

/** The page's words in the deck's language; English where there are none in it. */
export function wordsFor(language: string): Words {
  return known[language.split('-')[0] ?? ''] ?? en
}
