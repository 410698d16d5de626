/** What a server says of a file's content. */
export interface ContentType {
  /** In lower case, `text/html`. */
  readonly mediaType?: string
  /** The name of its encoding, `shift_jis`. */
  readonly charset?: string
}

/** Reads the header Content-Type (RFC 9110, section 8.3). */
export function readContentType(header: string | undefined): ContentType {
  const mediaType = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/.exec(header ?? '')?.[1]?.toLowerCase()
  const charset = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(header ?? '')
  const name = (charset?.[1] ?? charset?.[2])?.trim().toLowerCase()
  return { ...(mediaType && { mediaType }), ...(name && { charset: name }) }
}
