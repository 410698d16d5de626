interface Properties {
  readonly class?: string
  readonly id?: string
  readonly text?: string
  /** Attributes by their names. */
  readonly [attribute: string]: string | undefined
}

/** Makes an element with its attributes and children; `text` is its text. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { text, ...attributes }: Properties = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  if (text !== undefined) made.textContent = text
  made.append(...children)
  return made
}

/** A button that can be pressed with mouse, finger and keyboard. */
export function makeButton(text: string, press: () => void, attributes: Properties = {}): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', ...attributes, text })
  button.addEventListener('click', ({ detail }) => {
    // Clicked, not pressed by a key: the keys belong to the slides again.
    if (detail > 0) button.blur()
    press()
  })
  return button
}
