const issue =
  /^https?:\/\/github\.com\/(?<repository>[\w.-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/(?<number>\d+)\/?(?:[?#].*)?$/

/** The name that GitHub itself shows for the address of an issue or a pull request: `owner/name#12`. */
export function shortAddress(address: string): string | undefined {
  const { repository, number } = issue.exec(address)?.groups ?? {}
  return repository === undefined ? undefined : `${repository}#${number}`
}
