import { writeFileSync } from 'node:fs'
import { jaModel } from 'budoux'

/** Takes BudouX's Japanese model out of its package, whose entry would load an HTML parser at every start. */
export function writePhraseModel(path) {
  writeFileSync(path, JSON.stringify(jaModel))
}
