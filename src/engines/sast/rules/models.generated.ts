// Written by "npm run generate" from the folders. Do not edit.
import type { Model } from '../ir/model.js';
import { model as multilineAnchor } from './multiline-anchor/model.js';

export const ruleModels: readonly Model[] = [
  multilineAnchor,
];
