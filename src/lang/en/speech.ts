import type { SpeechRules } from '../speech.js'

const words = '[“"](?<words>[^“”"]{15,}?),?[”"]'
const by = "(?<by>(?:the |our )?[A-Z][\\p{L}.’'-]+(?: (?:of |from |at )?[A-Z][\\p{L}.’'-]+){0,4}(?<!\\.))"
const says = '(?:said|says|wrote|writes|explained|explains|argued|argues|commented|replied|put it)'

/** Sentences that hardly do more than quote. With each new shape comes a row in tests/lang/fixtures/speech-en.txt. */
export const speech: SpeechRules = {
  shapes: [
    new RegExp(`^${words} ${says} ${by}\\.?$`, 'u'),
    new RegExp(`^${words} ${by} ${says}\\.?$`, 'u'),
    new RegExp(`^(?:As )?${by} ${says}(?: it)?[,:]? ${words}\\.?$`, 'u'),
  ],
  nobody: /^(?:I|We|He|She|They|It|You|This|That|Somebody|Someone|People|Everyone|Everybody|The \w+)$/u,
}
