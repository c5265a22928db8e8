import type { Ecosystem } from '../../../core/ecosystem.js';
import { selections } from './selections.js';

export const ecosystem: Ecosystem = {
  id: 'dub',
  title: 'D packages: dub.selections.json',
  analyzers: [selections],
  purlTypes: ['dub'],
};
