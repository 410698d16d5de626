/** 上げておいたので、興味のある方は試されたい: what those who read are asked to do, behind the reason for it. */
const invited =
  /(?<=[うくぐすつぬぶむるただい])(?:ので|から)、?(?:もし|ぜひ|是非)?、?(?:ご?興味|関心|よろしければ|[良よ]ければ|ぜひ|是非)[^。]{0,30}(?:ください|下さい|されたい|どうぞ|(?:嬉|うれ)しいです|幸いです|みてほしい(?:です|ところ(?:です)?)?)[。!！]*$/u

/** A sentence without an invitation at its end. */
export function withoutInvitation(sentence: string): string {
  return sentence.replace(invited, '。')
}
