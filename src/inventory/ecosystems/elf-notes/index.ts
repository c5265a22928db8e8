import type { Ecosystem } from '../../../core/ecosystem.js';
import { packageNote } from './package-note.js';

export const ecosystem: Ecosystem = {
  id: 'elf-notes',
  title: 'Packages named by notes in ELF programs',
  analyzers: [packageNote],
  purlTypes: ['generic'],
};
