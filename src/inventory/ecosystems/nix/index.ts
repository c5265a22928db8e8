import type { Ecosystem } from '../../../core/ecosystem.js';
import { database } from './database.js';

export const ecosystem: Ecosystem = {
  id: 'nix',
  title: 'Nix store: its database',
  analyzers: [database],
  purlTypes: ['nix'],
};
