/** Zenn, Qiita, Docusaurus, Pandoc: `:::message`, `:::note warn`, `:::` */
const directive = /^:::+(?:\s*\{?[\w.-].*)?$/

/** Lines that a blog's own software reads, by the rule that takes them out. */
const marks: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: 'directive', pattern: directive },
  // GitHub: `> [!NOTE]`
  { rule: 'directive', pattern: /^\[!(?:note|tip|important|warning|caution)\]$/i },
  // Zenn: `@[card](https://…)`, `@[youtube](id)`
  { rule: 'embed', pattern: /^@\[[\w-]+\]\(.*\)$/ },
  // Hatena: `[https://…:embed:cite]`, `[f:id:someone:20231213:plain]`
  { rule: 'embed', pattern: /^\[(?:https?:\/\/\S+:(?:embed|title|barcode)\S*|f:id:\S+)\]$/ },
  // Hatena, GitLab, Qiita, Markdown All in One: places for a table of contents
  { rule: 'contents', pattern: /^(?:\[:contents\]|\[\[(?:_?toc_?)\]\]|@?\[toc\]|\$\{toc\}|\{:toc\})$/i },
  // Jekyll, Hugo, Nunjucks: `{% include x.html %}`, `{{< tweet 1 >}}`
  { rule: 'template', pattern: /^\{%.*%\}$|^\{\{.*\}\}$/ },
  // Franklin: `@def title = "…"`
  { rule: 'template', pattern: /^@def \w+ = .+$/ },
  // kramdown: `{: .no_toc}`
  { rule: 'template', pattern: /^\{:[^}]*\}$/ },
]

/** An address alone. */
const bareUrl = /^<?https?:\/\/[^\s。、「」]+>?$/

/** The rule that takes a line out which only the software of a blog reads, if one does. */
export function findPlatformMark(line: string): string | undefined {
  return marks.find(({ pattern }) => pattern.test(line))?.rule
}

/** Whether a line begins or ends a container, whose content is like any other. */
export function isDirective(line: string): boolean {
  return directive.test(line)
}

/** Whether a text is nothing but an address. */
export function isBareUrl(text: string): boolean {
  return bareUrl.test(text)
}
