/** A word that a line may say instead of what the source says. */
export interface Rewrite {
  readonly noun: string
  /** What it may stand for: beginnings of words of the source. */
  readonly stems: readonly string[]
}

/**
 * Nouns for verbs and endings that share no writing with them, a row for each claim that the two say the same:
 * verb stems of the source, then the nouns.
 */
const rows: readonly (readonly [string, string])[] = [
  ['終え 終わ', '完了 終了'],
  ['始め 始ま スタート', '開始 スタート'],
  ['作っ 作り 作る 作ら 創', '作成 制作 作製'],
  ['増え 増や', '増加'],
  ['減っ 減り 減る 減ら', '減少 削減'],
  ['着い 着き 着く 届い 届き 届く', '到着'],
  ['届け', '提供'],
  ['集め 集ま', '収集'],
  ['調べ', '調査'],
  ['使っ 使い 使う 使え 用い', '使用 利用 活用'],
  ['考え', '検討 考察'],
  ['決め 決ま', '決定'],
  ['変え 変わ', '変更 変化'],
  ['高め 高ま', '向上'],
  ['上が 上げ 押し上げ', '向上 上昇'],
  ['下が 下げ', '低下'],
  ['学ん 学び 学ぶ', '学習'],
  ['得 手に入', '獲得 取得'],
  ['選ん 選び 選ぶ', '選択'],
  ['試し 試す 試み', '試行'],
  ['直し 直す 直っ', '修正'],
  ['消し 消す 消え', '削除 消去'],
  ['加え', '追加'],
  ['足し 足す', '追加'],
  ['送っ 送り 送る', '送信 送付'],
  ['買っ 買い 買う', '購入'],
  ['売っ 売り 売る', '販売'],
  ['防い 防ぎ 防ぐ', '防止'],
  ['避け', '回避'],
  ['続け 続い 続き', '継続'],
  ['止め 止ま', '停止'],
  ['進め', '推進'],
  ['整え', '整備'],
  ['伝え', '伝達'],
  ['見つけ 見つか', '発見'],
  ['広げ 広が', '拡大'],
  ['比べ', '比較'],
  ['測っ 測り 測る', '計測 測定'],
  ['起き 起こ', '発生'],
  ['壊れ', '故障 破損'],
  ['移っ 移り 移し 移す', '移行 移動'],
  ['書い 書き 書く', '記述 執筆'],
  ['載せ 載っ', '掲載'],
  ['分け', '分割'],
  ['示し 示す', '提示'],
  ['求め', '要求'],
  ['行っ 行い 行う おこな', '実施 実行'],
  ['戻し 戻す 戻っ', '復元'],
  ['組み込', '導入'],
  ['広ま', '普及'],
  ['でき られ', '可能'],
  ['なければ ねば なくては ないと 要る 要り べき', '必要'],
  ['ほど 程度 くらい ぐらい 前後 およそ', '約'],
  ['あと のち', '後'],
  ['とき', '時'],
]

export const rewrites: readonly Rewrite[] = rows.flatMap(([stems, nouns]) =>
  nouns.split(' ').map((noun) => ({ noun, stems: stems.split(' ') })),
)

/** Single kanji that only lean on the word before them. */
export const suffixes: readonly string[] = [...'的化性者等中']

/** What a verb or adjective may end in and what may follow it; particles. */
export const endings: ReadonlySet<string> = new Set(
  [
    'なかった なければ なくて ないと なし ない なく ず ずに ぬ たかった たい たく られる られた られ れる れた れば れ',
    'させる させた させ せる せた せず される された されず され しない しなかった せ する した して しつつ し すれば',
    'できる できた できず できない でき できれば られない れない れず える えた えない えず',
    'ている ていた ていない てい てある ておく てから ても ては て でいる でいた でいない である であった では でも で',
    'だった だ た なら なる なった なり なって な いる いた いない い おり おらず ある あった あり',
    'ため とき こと もの ところ よう そう とは とも との と かつ から まで より だけ のみ ほど など ごと ながら',
    'には にも での への に が を は も の へ や か さ',
  ].flatMap((line) => line.split(' ')),
)

/** The inflected part of a word, behind its stem. */
export const okurigana = /^[うくぐすつぬぶむるいきぎしちにびみりえけげせてでねべめれわかがさたなばまらっん]{1,2}$/u
