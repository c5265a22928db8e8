import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { localDatabase } from './local-database.js';

export const ecosystem: Ecosystem = {
  id: 'pacman',
  title: 'Arch Linux packages (pacman)',
  analyzers: [localDatabase],
  purlTypes: ['alpm'],
  upgradeCommand: (name) => `pacman -Syu ${shellWord(name)}`,
};
