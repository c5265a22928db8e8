import { pinning } from '../../repairs/pinning.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = pinning({
  manager: 'apt-get',
  sign: '=',
  isPinned: (name) => /[=/]|\.deb$/.test(name) || name.endsWith('-'),
});
