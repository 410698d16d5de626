import { promisify } from 'node:util'
import kuromoji from 'kuromoji'

/**
 * A word as one part of speech: its context (a row and column of the connection costs), its cost, and IPADIC's fields from
 * the part of speech to the lemma.
 * @typedef {{ context: number, cost: number, fields: readonly string[] }} Entry
 */

/**
 * IPADIC as kuromoji's package holds it.
 * @returns {Promise<{
 *   words: ReadonlyMap<string, readonly Entry[]>,
 *   characterClasses: readonly { always: boolean, grouped: boolean, entries: readonly Entry[] }[],
 *   classOfCharacter: Uint8Array,
 *   costs: { size: number, at: (before: number, after: number) => number },
 * }>} The classes say what an unknown word may be: whether it is thought of even where a known one begins, and whether it
 *   holds all characters of the class that follow.
 */
export async function readKuromoji() {
  const {
    token_info_dictionary: known,
    unknown_dictionary: unknown,
    viterbi_searcher: searcher,
  } = await openTokenizer()
  const { character_category_map: classOfCharacter, invoke_definition_map: classes } = unknown.character_definition
  const { buffer, forward_dimension: size } = searcher.connection_costs
  return {
    words: readWords(known),
    characterClasses: readClasses(classes, unknown),
    // kuromoji looks only code units up that are no surrogates, and takes the first class for those.
    classOfCharacter: classOfCharacter.fill(0, 0xd8_00, 0xe0_00),
    // The first two numbers of the buffer are the sizes of the matrix.
    costs: { size, at: (before, after) => buffer[2 + before * size + after] },
  }
}

async function openTokenizer() {
  const builder = kuromoji.builder({ dicPath: 'node_modules/kuromoji/dict' })
  return await promisify(builder.build).call(builder)
}

function readWords(dictionary) {
  const words = new Map()
  const read = entryReader(dictionary)
  for (const ids of Object.values(dictionary.target_map)) {
    const entries = ids.map(read)
    words.set(entries[0].surface, entries)
  }
  return words
}

function readClasses(classes, dictionary) {
  const read = entryReader(dictionary)
  // Behind the last class in the file there is padding, which kuromoji takes for classes without a name.
  const named = classes.map.filter(({ class_name: name }) => name !== '')
  return named.map(({ class_id: id, is_always_invoke: always, is_grouping: grouped }) => ({
    always: always === 1,
    grouped: grouped === 1,
    entries: dictionary.target_map[id].map(read),
  }))
}

/** Six bytes of numbers an entry, then the place of its fields: kuromoji's own `getFeatures` takes a second longer. */
function entryReader({ dictionary: { buffer: entries }, pos_buffer: { buffer: texts } }) {
  const numbers = new DataView(entries.buffer, entries.byteOffset)
  const fieldTexts = Buffer.from(texts.buffer, texts.byteOffset, texts.length)
  return (id) => {
    const [left, right, cost] = [0, 2, 4].map((offset) => numbers.getInt16(id + offset, true))
    if (left !== right) throw new Error('IPADIC gives a word the same context to its left and to its right')
    const start = numbers.getInt32(id + 6, true)
    const [surface, ...fields] = fieldTexts.toString('utf8', start, fieldTexts.indexOf(0, start)).split(',')
    return { surface, context: left, cost, fields: fields.slice(0, 7) }
  }
}
