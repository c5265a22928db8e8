import type { AnalyzedFile } from '../../core/analyzer.js';
import type { Entry } from '../../core/artifact.js';
import type { ByteSource } from '../../core/bytes.js';

const utf8 = new TextDecoder('utf-8');

/** One file for all analyzers that want it: read once, decoded once. */
export function analyzedFile(entry: Entry, content: ByteSource): AnalyzedFile {
  let bytes: Uint8Array | undefined;
  let text: string | undefined;
  const read = () => {
    bytes ??= content.read(0, content.sizeBytes);
    return bytes;
  };
  return {
    path: entry.path,
    sizeBytes: content.sizeBytes,
    mode: entry.mode,
    content,
    bytes: read,
    text: () => {
      text ??= utf8.decode(read());
      return text;
    },
  };
}
