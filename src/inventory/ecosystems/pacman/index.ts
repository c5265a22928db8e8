import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { joinProvided, localDatabase } from './local-database.js';

export const ecosystem: Ecosystem = {
  id: 'pacman',
  title: 'Arch Linux packages (pacman)',
  analyzers: [localDatabase],
  purlTypes: ['alpm'],
  join: joinProvided,
  upgradeCommand: (name) => `pacman -Syu ${shellWord(name)}`,
};
