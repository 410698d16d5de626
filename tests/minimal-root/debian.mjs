import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

const release = 'bookworm'

/** What would make the trial worthless: fonts, and libraries that the packaged browser must bring along. */
const unwanted = [
  'usr/share/fonts',
  ...['libnss3.so', 'libnspr4.so', 'libexpat.so.1', 'libfontconfig.so.1'].map(
    (name) => `usr/lib/x86_64-linux-gnu/${name}`,
  ),
]

/** Ends all that it started when it ends itself, and nobody else sees what it mounts. */
const isolation = ['unshare', '--mount', '--pid', '--fork', '--kill-child']

const command = '/opt/talks/node_modules/kamishibai/dist/cli.cjs'

/** Installs the smallest Debian there is from the mirror that apt uses here, or else from debootstrap's own. */
export async function makeDebian(root, run) {
  const sites = ['apt-get', 'indextargets', '--format', '$(SITE)', 'Created-By: Packages', `Codename: ${release}`]
  const mirror = (await run(sites)).printed.split('\n').filter(Boolean).slice(0, 1)
  await run([...isolation, '--mount-proc', 'debootstrap', '--variant=minbase', release, root, ...mirror])
  const found = unwanted.filter((path) => existsSync(join(root, path)))
  if (found.length > 0) throw new Error(`The Debian is not minimal, it has ${found.join(', ')}.`)
}

/** Copies this Node, and those of its libraries that are not there. */
export async function addNode(root, run) {
  cpSync(process.execPath, join(root, 'usr/local/bin/node'))
  const { printed } = await run(['ldd', process.execPath])
  const libraries = [...printed.matchAll(/(?:=> |^\s*)(\/\S+)/gm)].map(([, path]) => path)
  for (const path of libraries.filter((library) => !existsSync(join(root, library)))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    cpSync(path, join(root, path), { dereference: true })
  }
}

/** Packs the project and lays it out as npm does: the package, what it depends on, and the command in a folder of the PATH. */
export async function addPackage(root, folder, run) {
  await run(['npm', 'pack', '--silent', '--pack-destination', folder])
  const modules = join(root, 'opt/talks/node_modules')
  const target = join(modules, 'kamishibai')
  mkdirSync(target, { recursive: true })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  await run(['tar', '--extract', '--file', join(folder, archive), '--directory', target, '--strip-components=1'])
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    cpSync(join('node_modules', name), join(modules, name), { recursive: true, dereference: true })
  }
  symlinkSync(command, join(root, 'usr/local/bin/kamishibai'))
}

/**
 * Gives a person an empty home folder and a folder with the talks.
 * @returns {string} The folder with the talks, as seen from here.
 */
export function addPerson(root, { id, home }, writeTalks) {
  const folder = writeTalks(join(root, talksOf(id)))
  mkdirSync(join(root, home), { recursive: true })
  for (const owned of [folder, ...(home === '/' ? [] : [join(root, home)])]) chownSync(owned, id, id)
  return folder
}

function talksOf(id) {
  return `/srv/talks-of-${id}`
}

/** Runs the command in the Debian, as a person whose environment tells nothing but the home folder. */
export function runInside(args, { root, person, run }) {
  const { id, home } = person
  const namespace = [...isolation, '--net', `--mount-proc=${join(root, 'proc')}`]
  const environment = [
    'env',
    '--ignore-environment',
    `--chdir=${talksOf(id)}`,
    `HOME=${home}`,
    'PATH=/usr/local/bin:/usr/bin:/bin',
  ]
  const inside = ['chroot', `--userspec=${id}:${id}`, root, ...environment, 'kamishibai', ...args]
  return run([...namespace, ...inside], { mayFail: true })
}

/** Runs the same package here, with a home folder of its own. */
export function runHere(args, { root, folder, run }) {
  const env = { PATH: process.env['PATH'], HOME: join(folder, 'home') }
  return run([process.execPath, join(root, command), ...args], { cwd: folder, env })
}
