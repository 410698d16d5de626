/** How every browser is started. Flags that a browser does not know do no harm. */
const flags = [
  '--headless',
  '--remote-debugging-pipe',
  // Advances as the fonts have them. Otherwise they are rounded to whole pixels, and no computed layout agrees.
  '--font-render-hinting=none',
  // The same picture on every machine: no graphics card, no colour profile, no scroll bars.
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  // Nothing leaves the machine: no name or address resolves, WebRTC sends no packet, the browser itself asks for nothing.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // No questions and no extras of a browser that a person uses.
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--password-store=basic',
  '--use-mock-keychain',
  // Pages that several calls use at once all get frames.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // Containers often have a /dev/shm too small for a page.
  '--disable-dev-shm-usage',
]

/** The command line for a fresh profile in the folder; Chromium refuses to run as root with its sandbox on. */
export function browserFlags(options: { readonly profile: string; readonly sandbox: boolean }): string[] {
  return [...flags, ...(options.sandbox ? [] : ['--no-sandbox']), `--user-data-dir=${options.profile}`, 'about:blank']
}
