import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'homebrew',
  title: 'Homebrew formulae',
  analyzers: [installed],
  purlTypes: ['brew'],
};
