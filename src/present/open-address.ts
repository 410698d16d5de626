import { spawn } from 'node:child_process'

type Opener = readonly [command: string, ...args: string[]]

/** What opens an address in the user's browser; everywhere else it is `xdg-open`. */
const openers: Readonly<Record<string, Opener>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address in the browser of the user's choice; where there is none nothing happens. */
export function openAddress(address: string, { platform, env }: OpenSetting): void {
  const [command, ...args] = openers[platform] ?? ['xdg-open']
  const child = spawn(command, [...args, address], { env, stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

interface OpenSetting {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
}
