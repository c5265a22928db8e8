import { isPinnedPython } from '../../models/commands/pins.js';
import { pinning } from '../../repairs/pinning.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = pinning({ manager: 'pip', sign: '==', isPinned: isPinnedPython });
