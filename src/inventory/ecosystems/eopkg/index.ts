import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'eopkg',
  title: 'Solus packages (eopkg)',
  analyzers: [installed],
  purlTypes: ['eopkg'],
  upgradeCommand: (name) => `eopkg upgrade ${shellWord(name)}`,
};
