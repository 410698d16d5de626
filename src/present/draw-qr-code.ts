import { renderUnicodeCompact } from 'uqr'

/** An address as a QR code (ISO/IEC 18004) of block characters, to be read off the terminal by a phone. */
export function drawQrCode(address: string): string {
  return renderUnicodeCompact(address, { border: 2 })
}
