import type { SpeechRules } from '../speech.js'

const words = '[「『](?<words>[^「」『』]{6,})[」』]'
const by = '(?<by>[^「」『』、。]{2,20}?)'
const says = '(?:言|いっ|いい|いう|話|語|述べ|書|コメント|指摘|説明|主張|回答|呼びかけ)[^、。]{0,8}'

/** ほとんどが引用の文。足すときは tests/lang/fixtures/speech-ja.txt に例を足す。 */
export const speech: SpeechRules = {
  shapes: [
    new RegExp(`^${by}(?:は|が|も)、?${words}と${says}[。．]?$`, 'u'),
    new RegExp(`^${words}と、?${by}(?:は|が)、?${says}[。．]?$`, 'u'),
    new RegExp(
      `^${by}(?:の言葉|のコメント|の名言)(?:は|を|が|に)?、?${words}(?:です|だ|である|があります|がある)?[。．]?$`,
      'u',
    ),
  ],
  nobody: /^(?:私|僕|俺|自分|筆者|弊社|我々|彼|彼女|みんな|皆|誰か|人|これ|それ|よく|そこ|ここ)/u,
}
