import { Command, CommanderError, Option } from 'commander'
import { formats, slideSizes, stages } from '../model/options.js'
import type { DoctorFlags } from './doctor.js'
import { errorDetails, exitCodeOf } from './errors.js'
import type { BuildFlags, CheckFlags, PresentFlags } from './flags.js'
import { readOwnPackage } from './own-package.js'
import type { Terminal } from './terminal.js'

/** Exit code for what commander refuses. */
const wrongUse = 2

const timeoutWords = 'the longest that the browser may take to start, and for each file (default: 30)'

const examples = `
Examples:
  $ kamishibai article.md                         output/article.html and output/article.md, ready to present
  $ kamishibai article.md --minutes 3             a three-minute talk
  $ kamishibai article.md -o talk.pdf             a PDF
  $ kamishibai article.md --to html,md,pdf,png    all formats
  $ kamishibai output/article.md                  the HTML of a deck that you have edited
  $ kamishibai present article.md                 present, and see each change at once
  $ kamishibai check output/article.md            whether all of a deck can be seen and read
  $ kamishibai https://example.com/post           an article from the web
  $ kamishibai posts/*.md -o decks                several articles at once
  $ kamishibai article.md --stage outline         what was found to say, as JSON
  $ kamishibai theme kamishibai > kamishibai.css  the theme, for Marp for VS Code or marp-cli
  $ kamishibai doctor                             whether everything that exports need is there

All options: kamishibai build --help
`

/**
 * Runs the command.
 * @returns The exit code: 0 done, 1 `check` found errors, 2 wrong use or an unreadable article, 3 the environment, 130 interrupted.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const result = { code: 0 }
  const program = createProgram(terminal, (code) => (result.code = code))
  try {
    await program.parseAsync(args, { from: 'user' })
    return result.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse
    for (const line of errorDetails(error, args.includes('--debug'))) terminal.say(line)
    return exitCodeOf(error)
  }
}

function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('kamishibai')
    .description('Turns an article into a lightning-talk slide deck: Marp Markdown, one HTML file, PDF, PNG.')
    .version(readOwnPackage().version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .showSuggestionAfterError(true)
    .showHelpAfterError('(kamishibai build --help lists the options)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: (text) => terminal.say(text.trimEnd()) })
  addBuild(program, terminal, exit)
  addPresent(program, terminal, exit)
  addCheck(program, terminal, exit)
  program
    .command('theme [name]')
    .description("list the themes, or print one's CSS for Marp for VS Code and marp-cli")
    .action(async (name?: string) => (await import('./theme.js')).printTheme(name, terminal))
  addDoctor(program, terminal, exit)
  return program
}

function addDoctor(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('doctor')
    .description('tell what is found on this machine, whether exports would work, and what mends them if not')
    .option('-o, --out <folder>', 'the folder that decks are to be written to', 'output')
    .option('--browser <path>', 'the browser to export with')
    .option('--json', 'print what is found as JSON')
    .option('--debug', 'print stack traces')
    .action(async (flags: DoctorFlags) => exit(await (await import('./doctor.js')).doctor(flags, terminal)))
}

function addBuild(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const build = program
    .command('build', { isDefault: true })
    .argument('<article...>', 'articles or Marp decks: files, addresses on the web, or - for standard input')
    .description('make decks from articles, or HTML and PDF from decks (the default command)')
    .option('-o, --out <path>', 'a file (its ending picks the format), a folder, or - for standard output', 'output')
    .option('--to <formats>', `comma list of ${formats.join(', ')}`)
  addTalkOptions(build)
    .addOption(new Option('--stage <stage>', 'print one stage of an article and stop').choices(stages))
    .option('--json', 'print everything found and made as JSON')
    .option('--handout', 'print each slide with its script below it, also in the PDF')
    .option('--fragments', 'in the PDF, a page for each step of a slide')
    .option('--watch', 'build again whenever the article, its deck, a picture or the theme changes')
    .option('--no-notes', 'leave script, sources and plan out of what is written, for sharing')
    .option('--browser <path>', 'the browser to export with')
    .option('--timeout <seconds>', timeoutWords)
    .option('--force', 'overwrite edited decks')
    .option('-q, --quiet', 'print only errors')
    .option('--debug', 'print stack traces')
    .action(async (articles: string[], flags: BuildFlags) =>
      exit(await (await import('./build.js')).build(articles, flags, terminal)),
    )
}

function addPresent(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('present')
    .argument('<article>', 'an article or a Marp deck: a file, or an address on the web')
    .description('serve a talk, open it in the browser, and show each change of the article or its deck at once')
    .option('-o, --out <folder>', 'the folder that the deck is written to', 'output')
    .option('--port <number>', 'exactly this port (default: the first free one from 8080 on)')
    .option(
      '--host <address>',
      'the address to listen at; others than this machine need the token in the URL',
      '127.0.0.1',
    )
    .option('--no-open', 'do not open the browser')
    .showHelpAfterError('(kamishibai present --help lists the options)')
  addTalkOptions(command)
    .option('--force', 'overwrite edited decks')
    .option('-q, --quiet', 'print only errors')
    .option('--debug', 'print stack traces')
    .action(async (article: string, flags: PresentFlags) =>
      exit(await (await import('./present.js')).present(article, flags, terminal)),
    )
}

function addCheck(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const check = program
    .command('check')
    .argument('<article...>', 'articles or Marp decks: files, addresses on the web, or - for standard input')
    .description('lay the slides out in a browser and tell what can not be seen or read, and what else is amiss')
    .showHelpAfterError('(kamishibai check --help lists the options)')
  addTalkOptions(check)
    .option('--json', 'print what is found as JSON')
    .option('--browser <path>', 'the browser to measure with')
    .option('--timeout <seconds>', timeoutWords)
    .option('-q, --quiet', 'print only errors')
    .option('--debug', 'print stack traces')
    .action(async (articles: string[], flags: CheckFlags) =>
      exit(await (await import('./check.js')).check(articles, flags, terminal)),
    )
}

/** What a talk is planned and shown with. */
function addTalkOptions(command: Command): Command {
  return command
    .option('--minutes <time>', 'length of the talk: 5, 90s, 1m30s (default: 5)')
    .option('--lang <language>', 'language of the article: auto, ja, en', 'auto')
    .option('--rate <number>', 'speaking rate a minute: characters (ja, 300), words (en, 140)')
    .option('--pick <number or title>', 'which article of a file that holds several (repeatable)', collect, [])
    .option('--skip <heading>', 'leave a section out (repeatable)', collect, [])
    .option('--outline <file.json>', 'plan from an outline that --stage outline printed and you edited')
    .option('--rehearsal <file.json>', 'plan with the pace of a rehearsal that the page has saved')
    .option('--theme <name or file.css>', 'kamishibai (default), yose, shimbun, or a file of your own')
    .addOption(new Option('--size <size>', 'slide size (default: 16:9)').choices(slideSizes))
    .option(
      '--fetch-images',
      'take pictures from the web along; without it only those of the site of an article from the web',
    )
    .option('--allow-files <folder>', 'a further folder that pictures may be taken from (repeatable)', collect, [])
    .option('--title <text>', "instead of the article's own")
    .option('--author <text>', "instead of the article's own")
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value]
}
