export interface Decoded {
  readonly text: string;
  /** Writes the text back as it was: bytes that were not touched stay what they are. */
  readonly encode: (text: string) => Uint8Array;
  readonly isUtf8: boolean;
}

/**
 * UTF-8 with its byte order mark kept. A file that is not valid UTF-8 is read byte for byte, each one a character, so
 * that a repair does not change what it does not understand.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (changed) => new TextEncoder().encode(changed), isUtf8: true };
  } catch {
    // Not UTF-8: the only way in which the decoder can fail here.
    return { text: byteText(bytes), encode: byteBytes, isUtf8: false };
  }
}

function byteText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Characters beyond a byte can only come from a repair, and are plain ASCII there. */
function byteBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
}
