import { deleted } from '../../repairs/label-value.js';
import type { Maker } from '../../repairs/remedy.js';

export const repair: Maker = deleted;
