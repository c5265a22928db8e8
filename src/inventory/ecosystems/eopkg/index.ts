import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../facts/index.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'eopkg',
  title: 'Solus packages (eopkg)',
  analyzers: [installed],
  purlTypes: ['eopkg'],
  upgradeCommand: (name) => `eopkg upgrade ${shellWord(name)}`,
};
