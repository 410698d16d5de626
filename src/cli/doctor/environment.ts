/** The command that sets an environment variable to a folder, in the platform's usual shell. */
export function setVariable(name: string, platform: string): string {
  const folder = '<a folder that is yours>'
  return platform === 'win32' ? `$env:${name} = "${folder}"` : `export ${name}="${folder}"`
}

/** The command that takes an environment variable away. */
export function unsetVariable(name: string, platform: string): string {
  return platform === 'win32' ? `Remove-Item Env:${name}` : `unset ${name}`
}
