import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';
import { snapshot } from './snapshot.js';

export const ecosystem: Ecosystem = {
  id: 'cpan',
  title: 'Perl distributions: cpanfile.snapshot, what cpanm installed',
  analyzers: [snapshot, installed],
  purlTypes: ['cpan'],
};
