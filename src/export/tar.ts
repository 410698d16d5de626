/** A regular file of a tar archive. */
export interface TarFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const blockSize = 512

/**
 * The regular files of an uncompressed ustar archive (POSIX.1-1988: a 512-byte header with the name at 0, the octal size
 * at 124 and the type at 156, then the content in whole blocks). Long names and links are not needed here and not read.
 */
export function* readTar(archive: Buffer): Generator<TarFile> {
  for (let at = 0; at + blockSize <= archive.length && archive[at] !== 0;) {
    const size = Number.parseInt(`0${field(archive, at + 124, 12)}`, 8)
    const content = at + blockSize
    if (isRegularFile(archive[at + 156])) {
      yield { name: field(archive, at, 100), bytes: archive.subarray(content, content + size) }
    }
    at = content + Math.ceil(size / blockSize) * blockSize
  }
}

function isRegularFile(type: number | undefined): boolean {
  return type === '0'.charCodeAt(0) || type === 0
}

function field(archive: Buffer, at: number, length: number): string {
  const text = archive.toString('latin1', at, at + length)
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
