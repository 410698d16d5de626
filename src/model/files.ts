/** What the stages may read. Paths are absolute; `read` throws what `node:fs` throws. */
export interface Files {
  readonly read: (path: string) => Uint8Array
  /** The path with its symbolic links resolved; throws what `node:fs` throws. */
  readonly realPath: (path: string) => string
}
