import { makeElement } from '../element.js'

const id = 'live-errors'

/** Above everything, in whatever view, and not on paper. */
const style = `@media print{#${id}{display:none}}
#${id}{position:fixed;inset:auto 0 0;z-index:9;max-height:60vh;overflow:auto;box-sizing:border-box;padding:1rem 1.5rem;background:#7a1512;color:#fff;font:1.25rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere;white-space:pre-wrap}
#${id} p{margin:0}`

/** Lays sentences over the page, or takes them away if there are none. */
export function showErrors(errors: readonly string[]): void {
  document.getElementById(id)?.remove()
  if (errors.length === 0) return
  const lines = errors.map((text) => makeElement('p', { text }))
  document.body.append(makeElement('div', { id, role: 'alert' }, [makeElement('style', { text: style }), ...lines]))
}
