/**
 * The language that a code fence names, in lower case, `''` if none. It ends where blogs append a file name or options
 * (`js:main.js`, `{.python}`, `rust,ignore`, `ts{1,3}`); of `diff_ruby` it is the comparison.
 */
export function codeLanguage(info: string): string {
  return /^[{.]*(diff(?=_)|[^\s:,{}]*)/.exec(info.toLowerCase())?.[1] ?? ''
}
