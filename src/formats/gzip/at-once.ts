import { gunzipSync } from 'node:zlib';
import { SeaworthyError } from '../../core/errors.js';
import { damaged } from './engine.js';
import { bomb } from './limits.js';

/**
 * A small gzip text at once, for those who cannot wait.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function gunzipAll(packed: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(packed, { maxOutputLength: maxBytes }));
  } catch (error) {
    if (error instanceof SeaworthyError) throw error;
    if (error instanceof RangeError) throw bomb(`more than ${maxBytes} bytes`);
    throw damaged('gzip', error instanceof Error ? error.message : 'unknown');
  }
}
