import type { AnalyzedFile } from '../core/analyzer.js';
import { bytesAsSource } from '../core/bytes.js';

/** A file as analyzers get it, from a text or bytes. */
export function analyzedFile(path: string, contents: string | Uint8Array, mode = 0o644): AnalyzedFile {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return {
    path,
    sizeBytes: bytes.length,
    mode,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text: () => new TextDecoder('utf-8').decode(bytes),
  };
}
