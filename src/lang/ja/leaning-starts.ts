/** What a sentence begins with that means others, or all, of what stands before it: `他の凧は`, `他にも`, `どちらも`, `俗に風の道とも呼ぶ`. */
export const leaningStarts =
  '(?:他|ほか)(?:は|の(?!人|方(?![法式向針])|者)) 残り[はを] 全部(?=[一-龠]) どちら(?:も|にも|とも|でも|の.*も) だとす(?:ると|れば) 俗に(?=[^は]*$) 曰く (?:他|ほか)に(?:も|は)'
