import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Machine } from './machine.js'
import { escapeXml } from './xml.js'

const { resolve } = createRequire(import.meta.url)

/**
 * Writes a fontconfig file that adds the package's fonts to those of the machine, for `FONTCONFIG_FILE`. On a machine
 * without any font the headless shell leaves text out, and crashes at Japanese text that has its own embedded font.
 * Source: fonts-conf(5).
 * @param folder Absolute path of the private folder that it is written to.
 * @returns The file's absolute path.
 */
export function writeFontConfig(folder: string, { env }: Machine): string {
  const path = join(folder, 'browser-fonts.conf')
  // fontconfig looks for a name without a folder where it would have looked anyway.
  const machines = env['FONTCONFIG_FILE'] ?? 'fonts.conf'
  const ours = dirname(resolve('#data/fonts/noto-sans-jp-400.ttf'))
  const config = [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    `<include ignore_missing="yes">${escapeXml(machines)}</include>`,
    `<dir>${escapeXml(ours)}</dir>`,
    // Where the machine has no font for code, else any of ours would do.
    '<alias><family>monospace</family><default><family>BIZ UDGothic</family></default></alias>',
    // As for embedded fonts: else pictures (SVG) that name one of these fonts are drawn by the machine's taste.
    '<match target="font"><edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match>',
    '</fontconfig>',
  ]
  writeFileSync(path, config.join('\n'))
  return path
}
