/**
 * The smallest automaton that accepts the words and no others (Daciuk et al., "Incremental construction of minimal acyclic
 * finite-state automata", 2000), over UTF-16 code units. States are numbered so that each stands behind all that it leads to;
 * the start is the last one.
 * @param {readonly string[]} words In the order of their code units.
 * @returns {{ states: Uint16Array, labels: Uint16Array, targets: Uint16Array }} `states`: number of arcs × 2, plus 1 if a word
 *   ends there. Arcs lie state by state, ascending by label: the code unit and the state that it leads to.
 */
export function buildAutomaton(words) {
  const numbered = new Map()
  const states = []
  const labels = []
  const targets = []

  function number({ final, arcs }) {
    const key = `${final}${arcs.map(({ label, target }) => label + target).join()}`
    if (!numbered.has(key)) {
      numbered.set(key, states.length)
      states.push(arcs.length * 2 + Number(final))
      labels.push(...arcs.map(({ label }) => label.charCodeAt(0)))
      targets.push(...arcs.map(({ target }) => target))
    }
    return numbered.get(key)
  }

  const path = [newState()]
  function closeBehind(depth) {
    while (path.length > depth + 1) {
      const target = number(path.pop())
      path.at(-1).arcs.at(-1).target = target
    }
  }

  let last = ''
  for (const word of words) {
    const shared = sharedLength(last, word)
    closeBehind(shared)
    for (const label of word.slice(shared).split('')) {
      path.at(-1).arcs.push({ label, target: undefined })
      path.push(newState())
    }
    path.at(-1).final = true
    last = word
  }
  closeBehind(0)
  number(path[0])
  if (states.length > 2 ** 16) throw new Error('The automaton has more states than 16 bits can number')
  return { states: Uint16Array.from(states), labels: Uint16Array.from(labels), targets: Uint16Array.from(targets) }
}

function newState() {
  return { final: false, arcs: [] }
}

/** The length of what two texts begin with. */
export function sharedLength(a, b) {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
