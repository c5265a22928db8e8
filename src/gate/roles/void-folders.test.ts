import { expect, it } from 'vitest';
import { saysVoid } from './void-folders.js';

it.each([
  ['All keys here are revoked.', true],
  ['For the suite.\n\nFor safety, all credentials in this\nfolder are invalid.\n', true],
  ['The certificates in this directory are fake. Make your own.', true],
  ['If all keys are invalid, make others.', false],
  ['All keys are read at start. An invalid one stops the server.', false],
  ['Some keys are invalid.', false],
])('a page that says %s', (page, isVoid) => expect(saysVoid(page)).toBe(isVoid));
