import { pinned } from '../../repairs/known-image.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = pinned;
