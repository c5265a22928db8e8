import { nearest } from '../../repairs/nearest-name.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = nearest;
