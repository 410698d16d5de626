type Comment = (text: string) => string

const after =
  (mark: string): Comment =>
  (text) =>
    `${mark} ${text}`

/** How a language writes a comment, where it isn't `// …`. JSON has none, and a diff may be of any. */
const styles: readonly (readonly [languages: string, comment: Comment])[] = [
  [
    'py python rb ruby sh bash zsh shell fish console yaml yml toml ini conf perl pl r julia jl make makefile docker ' +
      'dockerfile elixir ex nim tf hcl terraform graphql gql powershell ps1 cmake nix awk',
    after('#'),
  ],
  ['sql lua hs haskell elm ada vhdl', after('--')],
  ['tex latex erlang matlab prolog', after('%')],
  ['lisp elisp clojure clj scheme asm nasm', after(';')],
  ['fortran f90', after('!')],
  ['html xml svg vue svelte markdown md', (text) => `<!-- ${text} -->`],
  ['css', (text) => `/* ${text} */`],
  ['json jsonc json5 text txt diff', (text) => text],
]

const styleOf = new Map(styles.flatMap(([languages, comment]) => languages.split(' ').map((name) => [name, comment])))

/** The style in which code of no known language writes comments, by what it looks like. */
const looks: readonly (readonly [sign: RegExp, comment: Comment])[] = [
  [/[;{]\s*$|^\s*\/\//m, after('//')],
  [/^\s*<\w/m, (text) => `<!-- ${text} -->`],
  [/:\s*$|^\s*# /m, after('#')],
]

/** A text as a comment of the code's own language. */
export function writeComment(text: string, code: string, language: string): string {
  const known = styleOf.get(language) ?? (language === '' ? looks.find(([sign]) => sign.test(code))?.[1] : undefined)
  return (known ?? after('//'))(text)
}
