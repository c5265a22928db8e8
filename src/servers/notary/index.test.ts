import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { acceptNotaryServer } from '../../testing/accept-notary-server.js';
import { memoryFolder } from '../../testing/memory-folder.js';
import { openFileStorage } from './index.js';

describe('a Notary server with its data in a folder', () => {
  const folder = mkdtempSync(join(memoryFolder, 'notary-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  acceptNotaryServer((passphrase) => openFileStorage(folder, passphrase));
});
