import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { isWebAddress } from '../model/address.js'
import { DeckError } from '../model/problem.js'
import { notOne } from '../article/readers/pick-post.js'
import { drawQrCode } from '../present/draw-qr-code.js'
import { openAddress } from '../present/open-address.js'
import { reachOf } from '../present/reach.js'
import type { Reach } from '../present/reach.js'
import { serve } from '../present/serve.js'
import type { LiveServer, ServedPage } from '../present/serve.js'
import { failWithoutPictures } from './check-source.js'
import { exitCodes } from './errors.js'
import { readPort } from './flags.js'
import type { PresentFlags } from './flags.js'
import { describeError, describeProblem, messages } from './messages.js'
import { pickPosts } from './pick-posts.js'
import { rebuild } from './rebuild.js'
import type { Attempt } from './rebuild.js'
import { reportAttempt } from './report-attempt.js'
import { readTalkOptions } from './talk-options.js'
import { chooseTargets } from './targets.js'
import type { Terminal } from './terminal.js'
import { openWeb } from './web.js'
import type { Workshop } from './workshop.js'

/** Where a talk is shown. */
interface Venue {
  readonly host: string
  readonly port: number | undefined
  readonly reach: Reach
  /** What the talk is called. */
  readonly talk: string
  /** Whether the browser is to be opened. */
  readonly open: boolean
}

/**
 * Serves a talk, and makes its page anew whenever the article, its deck or what belongs to them changes, until the user ends it.
 * @returns 130.
 * @throws DeckError for flags that make no sense, an article that can't be read at first, and a port that can't be had.
 */
export async function present(article: string, flags: PresentFlags, terminal: Terminal): Promise<number> {
  if (article === '-') {
    throw new DeckError('usage', 'Standard input can not be presented: it never changes.', { hint: 'Name a file.' })
  }
  const options = readTalkOptions([article], flags, terminal)
  const { host, open } = flags
  const talk = nameTalk(isWebAddress(article) ? article : resolve(terminal.folder, article))
  const venue = { host, port: readPort(flags.port), reach: reachOf(host), talk, open }
  const interruption = new AbortController()
  const { signal } = interruption
  const forget = terminal.onInterrupt(() => interruption.abort())
  try {
    const web = await openWeb([article], flags.fetchImages ?? false, terminal, signal)
    const posts = pickPosts([article], flags.pick, false, { web, terminal })
    const [target, ...others] = chooseTargets([article], flags.out, 'md', {
      ...terminal,
      downloads: web.downloads,
      posts,
    })
    if (others.length > 0) throw notOne(posts.get(article)?.posts ?? [], article)
    if (!flags.quiet) for (const address of web.downloads.keys()) terminal.say(messages.notWatched(address))
    const force = flags.force ?? false
    const toServe = { exporter: undefined, fragments: false, toOutput: false, servedAs: talk }
    const workshop = { ...toServe, options, terminal, force, signal, web }
    await show(rebuild(target!, workshop), venue, workshop, flags)
    return exitCodes.interrupted
  } finally {
    forget()
  }
}

/** The same for the same file, so that windows find what they kept of the talk when it is served again. */
function nameTalk(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

/** Shows one attempt after another; of one that failed the reason, above the page as it was. */
async function show(
  attempts: AsyncGenerator<Attempt>,
  venue: Venue,
  { terminal }: Pick<Workshop, 'terminal'>,
  flags: PresentFlags,
): Promise<void> {
  const stage: { server?: LiveServer; page?: ServedPage } = {}
  try {
    for await (const attempt of attempts) {
      if (!stage.page && 'error' in attempt) throw attempt.error
      reportAttempt(attempt, flags, terminal)
      stage.page = { ...stage.page, ...pageOf(attempt) } as ServedPage
      stage.server?.show(stage.page)
      stage.server ??= await openHouse(stage.page, venue, terminal)
    }
  } finally {
    await stage.server?.close()
  }
}

function pageOf(attempt: Attempt): Partial<ServedPage> {
  if ('error' in attempt) return { errors: [describeError(attempt.error)] }
  const { page, problems } = attempt.built
  const errors = problems.map(failWithoutPictures).filter(({ severity }) => severity === 'error')
  return { ...(page && { html: page.html, version: page.version }), errors: errors.map(describeProblem) }
}

async function openHouse(page: ServedPage, venue: Venue, terminal: Terminal): Promise<LiveServer> {
  const { host, port, reach, talk, open } = venue
  const server = await serve({ host, port, ...reach, page })
  const addressOf = (name: string): string => `http://${name}:${server.port}${reach.base}`
  const address = addressOf(reach.here)
  terminal.say(messages.presenting(address))
  if (reach.there !== undefined) {
    const remote = `${addressOf(reach.there)}#/presenter/${talk}`
    terminal.say(messages.remote(remote, drawQrCode(remote)))
  }
  if (open) openAddress(address, terminal)
  return server
}
