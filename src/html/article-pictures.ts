import { readDataUrl } from '../model/address.js'
import type { Article } from '../model/article.js'
import { figuresOf, mapFigures } from '../model/figures.js'
import type { Files } from '../model/files.js'
import type { ImageFolders } from '../model/page.js'
import { pictureKey } from '../model/picture.js'
import type { HeldPictures, LostPicture } from '../model/picture.js'
import type { Problem } from '../model/problem.js'
import { checkPicture } from './embed-file.js'

/** The most bytes that a data URL may hold. */
const mostBytes = 10_000_000

/** The pictures that stand in the article itself, as data URLs. */
export function findDataPictures(article: Article): HeldPictures {
  const held = new Map<string, Uint8Array | LostPicture>()
  for (const { src } of figuresOf(article)) {
    const bytes = readDataUrl(src)
    if (bytes) held.set(pictureKey(src), bytes.length > mostBytes ? tooLarge : bytes)
  }
  return held
}

const tooLarge: LostPicture = {
  rule: 'image-refused',
  severity: 'warning',
  message: `A picture in the article itself is larger than ${mostBytes / 1_000_000} MB and was left out.`,
  hint: 'Make it smaller.',
}

/** A slide for a picture that can't be shown would be blank: none is planned for it, and its place is reported. */
export function markLostPictures(
  article: Article,
  folders: ImageFolders,
  files: Files,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const marked = mapFigures(article, (figure) => {
    const problem = checkPicture(figure.src, figure.line, folders, files)
    if (problem) problems.push(problem)
    return problem ? { ...figure, isLost: true } : figure
  })
  return { article: marked, problems }
}
