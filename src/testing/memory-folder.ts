import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where a flush to disk costs nothing, for tests that are not about flushing. */
export const memoryFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
