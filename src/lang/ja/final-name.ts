import { escapePattern } from '../patterns.js'
import { names } from './marks.js'

/** A name at the end of a text whose last mark is part of it: `モーニング娘。` */
export const finalName = new RegExp(`(?:${names.map(escapePattern).join('|')})$`, 'u')
