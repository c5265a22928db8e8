import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';
import { packratLock } from './packrat-lock.js';
import { renvLock } from './renv-lock.js';

export const ecosystem: Ecosystem = {
  id: 'r',
  title: 'R packages: renv.lock, packrat.lock, installed packages',
  analyzers: [renvLock, packratLock, installed],
  purlTypes: ['cran', 'bioconductor'],
};
