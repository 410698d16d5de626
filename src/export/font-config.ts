import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import type { Machine } from './machine.js'

const { resolve } = createRequire(import.meta.url)

/** What a generic family is where the system has nothing for it. */
const standIns = [
  ['sans-serif', 'Noto Sans JP'],
  ['serif', 'Noto Sans JP'],
  ['monospace', 'BIZ UDGothic'],
  ['emoji', 'Noto Emoji'],
] as const

/**
 * Lends our fonts to a browser on Linux, behind those of the system: a deck in a theme that embeds none would lose its text
 * on a machine without fonts, and its Japanese or its emoji on one with few. Other systems bring fonts for all of it.
 * @param folder Absolute path of the folder to write fontconfig's file into.
 * @returns the environment variables that name it; none on other systems.
 */
export async function lendFonts(machine: Machine, folder: string): Promise<Readonly<Record<string, string>>> {
  if (machine.platform !== 'linux') return {}
  const path = join(folder, 'fonts.conf')
  await writeFile(path, fontConfig(systemConfig(machine.env), dirname(resolve('#data/fonts/noto-sans-jp-400.ttf'))))
  return { FONTCONFIG_FILE: path }
}

/** Where fontconfig would look itself. Source: fonts-conf(5), "Environment variables". */
function systemConfig(env: Machine['env']): string {
  const folder = env['FONTCONFIG_PATH'] ?? '/etc/fonts'
  const file = env['FONTCONFIG_FILE'] ?? 'fonts.conf'
  return isAbsolute(file) ? file : join(folder, file)
}

function fontConfig(system: string, fonts: string): string {
  const aliases = standIns.map(([generic, family]) => {
    return `<alias><family>${generic}</family><default><family>${family}</family></default></alias>`
  })
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include ignore_missing="yes">${escapeXml(system)}</include>
<dir>${escapeXml(fonts)}</dir>
${aliases.join('\n')}
</fontconfig>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
