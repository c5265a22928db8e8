import type { Ecosystem } from '../../../core/ecosystem.js';
import { pack } from './pack.js';

export const ecosystem: Ecosystem = {
  id: 'swipl',
  title: 'Packs of SWI-Prolog: pack.pl',
  analyzers: [pack],
  purlTypes: ['swiplpack'],
};
