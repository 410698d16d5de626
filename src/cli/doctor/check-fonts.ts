import type { Files } from '../../model/files.js'
import { bundledFontFiles } from '../../theme/fonts.js'
import { reasonOf } from './finding.js'
import type { Finding } from './finding.js'

/** Whether the fonts that are put into decks can be read. */
export function checkFonts(files: Files): Finding {
  const fonts = bundledFontFiles()
  const families = [...new Set(fonts.map(({ family }) => family))]
  const list = families.map((family) => {
    const weights = fonts.filter((font) => font.family === family).map(({ weight }) => weight)
    return `${family} ${weights.join(' ')}`
  })
  const facts = { fonts: fonts.map(({ family, weight, path }) => ({ family, weight, path })) }
  try {
    for (const { path, metrics } of fonts) {
      files.read(path)
      files.read(metrics)
    }
  } catch (error) {
    const words = `a font that belongs to kamishibai can't be read (${reasonOf(error)})`
    return { name: 'fonts', state: 'problem', words, facts, mend: 'install kamishibai again', error }
  }
  const words = `${list.join(', ')}, put into each deck\nso this machine's own fonts matter only for characters that these lack`
  return { name: 'fonts', state: 'ok', words, facts }
}
