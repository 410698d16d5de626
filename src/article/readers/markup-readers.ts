import { toString } from 'mdast-util-to-string'
import type { ArticleFile } from '../article-file.js'
import { decodeText } from '../decode.js'
import { splitFrontMatter } from '../front-matter.js'
import type { Notation } from '../markup/notation.js'
import { asciidocNotation } from '../markup/notations/asciidoc.js'
import { hatenaNotation, isHatena } from '../markup/notations/hatena.js'
import { orgNotation } from '../markup/notations/org.js'
import { rdNotation } from '../markup/notations/rd.js'
import { restructuredTextNotation } from '../markup/notations/restructured-text.js'
import { readMarkup } from '../markup/read-markup.js'
import type { Manuscript, TextReader } from './reader.js'

export const hatena: TextReader = {
  name: 'Hatena notation',
  endings: ['hatena'],
  mediaTypes: ['text/x-hatena-syntax'],
  beginning: { test: isHatena },
  read: (file) => readNotation(file, hatenaNotation),
}

export const org: TextReader = {
  name: 'Org',
  endings: ['org'],
  mediaTypes: ['text/x-org', 'text/org'],
  read: (file) => readNotation(file, orgNotation),
}

export const asciidoc: TextReader = {
  name: 'AsciiDoc',
  endings: ['adoc', 'asciidoc', 'asc'],
  mediaTypes: ['text/asciidoc', 'text/x-asciidoc'],
  read: (file) => readNotation(file, asciidocNotation),
}

export const restructuredText: TextReader = {
  name: 'reStructuredText',
  endings: ['rst', 'rest'],
  mediaTypes: ['text/x-rst', 'text/prs.fallenstein.rst'],
  read: (file) => readNotation(file, restructuredTextNotation),
}

export const rd: TextReader = {
  name: 'RD',
  endings: ['rd'],
  mediaTypes: [],
  read: (file) => readNotation(file, rdNotation),
}

/** Reads a file in a notation; blogs put front matter before any of them. */
function readNotation({ bytes, name, charset }: ArticleFile, notation: Notation): Manuscript {
  const front = splitFrontMatter(decodeText(bytes, name, charset), name)
  const { fields, titleLine, tree, removed } = readMarkup(front.body, notation)
  const text = tree.children
    .filter(({ type }) => type !== 'code')
    .map((node) => toString(node))
    .join('\n')
  const isTitled = front.fields.has('title')
  return {
    fields: new Map([...fields, ...front.fields]),
    titleLine: isTitled ? front.titleLine : titleLine,
    text,
    tree,
    removed,
  }
}
