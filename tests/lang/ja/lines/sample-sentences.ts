import { readdirSync, readFileSync } from 'node:fs'
import { readArticle } from '../../../../src/article/read-article.js'
import { sentencesOf } from '../../../eval/article-texts.js'

/** The sentences of the project's own Japanese sample articles. */
export function sampleSentences(): readonly string[] {
  const sentences = readdirSync('content')
    .filter((name) => name.endsWith('.md'))
    .map((name) => readArticle({ bytes: readFileSync(`content/${name}`), name }))
    .filter(({ language }) => language === 'ja')
    .flatMap(sentencesOf)
    .map(({ text }) => text)
  return [...new Set(sentences)]
}
