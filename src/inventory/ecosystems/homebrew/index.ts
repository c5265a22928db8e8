import type { Ecosystem } from '../../../core/ecosystem.js';
import { cask } from './cask.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'homebrew',
  title: 'Homebrew formulae and casks',
  analyzers: [installed, cask],
  purlTypes: ['brew'],
};
