/** Width and height in pixels as they are stored, before the turn that a photo's EXIF data asks for. */
export interface PictureSize {
  readonly kind: 'jpeg' | 'png'
  readonly width: number
  readonly height: number
}

/** The size of a JPEG or a PNG that does not move; `undefined` for all else. */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.getUint32(0) === 0x89504e47) return readPng(view)
    return view.getUint16(0) === 0xffd8 ? readJpeg(view) : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** PNG, section 11.2.2: IHDR comes first. Animated ones have an acTL before their pixels. */
function readPng(view: DataView): PictureSize | undefined {
  for (let at = 8; at < view.byteLength; at += view.getUint32(at) + 12) {
    const type = view.getUint32(at + 4)
    if (type === 0x6163544c) return undefined
    if (type === 0x49444154) return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  return undefined
}

/** A frame header, but neither a table of Huffman codes, an extension nor arithmetic conditioning (ITU T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function readJpeg(view: DataView): PictureSize | undefined {
  for (const { marker, at } of jpegSegments(view)) {
    if (isFrame(marker)) return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return undefined
}

/** A segment of a JPEG's head: its marker's second byte, where the marker stands, and where the next one does. */
export interface JpegSegment {
  readonly marker: number
  readonly at: number
  readonly end: number
}

/** The segments before the pixels. Throws a RangeError where the file ends too early. */
export function* jpegSegments(view: DataView): Generator<JpegSegment> {
  const [markerStart, startOfScan] = [0xff, 0xda]
  for (let at = 2; view.getUint8(at) === markerStart;) {
    const marker = view.getUint8(at + 1)
    if (marker === startOfScan) return
    // Any number of bytes 0xff may fill the gap before a marker.
    const end = marker === markerStart ? at + 1 : at + 2 + view.getUint16(at + 2)
    if (marker !== markerStart) yield { marker, at, end }
    at = end
  }
}
