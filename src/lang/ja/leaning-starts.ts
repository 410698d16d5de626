/**
 * What a sentence begins with that means others, or all, of what stands before it, or a part or a measure of that: `他の凧は`, `どちらも`,
 * `俗に風の道とも呼ぶ`, `割合が小さければ`, `奴凧の方は`.
 */
export const leaningStarts =
  '(?:他|ほか)(?:は|の(?!人|方(?![法式向針])|者)) 残り[はを] 全部(?=[一-龠]) どちら(?:も|にも|とも|でも|の.*も) だとす(?:ると|れば) 俗に(?=[^は]*$) 曰く ' +
  '(?:他|ほか)に(?:も|は) (?:割合|比率|差|違い|中身|入出力|戻り値|返り値|引数|前半|後半)[はがも] [^、。はがを]{1,16}の(?:方|ほう)(?:は|だと|では)'
