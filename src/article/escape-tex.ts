/** Signs that TeX reads as marks and that no backslash makes signs again. */
const spelled: Readonly<Record<string, string>> = {
  '\\': String.raw`\backslash `,
  '~': String.raw`\sim `,
  '^': String.raw`\wedge `,
}

/** Characters as a formula of TeX shows them. */
export function escapeTex(text: string): string {
  return text.replaceAll(/[{}#$%&_\\~^]/g, (sign) => spelled[sign] ?? `\\${sign}`)
}
