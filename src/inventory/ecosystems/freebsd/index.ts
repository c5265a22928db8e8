import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { database } from './database.js';

export const ecosystem: Ecosystem = {
  id: 'freebsd',
  title: 'FreeBSD packages (pkg)',
  analyzers: [database],
  purlTypes: ['freebsd'],
  upgradeCommand: (name) => `pkg upgrade ${shellWord(name)}`,
};
