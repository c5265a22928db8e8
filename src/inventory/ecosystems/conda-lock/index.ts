import type { Ecosystem } from '../../../core/ecosystem.js';
import { condaLock } from './conda-lock.js';
import { environment } from './environment.js';

export const ecosystem: Ecosystem = {
  id: 'conda-lock',
  title: 'Conda environments: environment.yml, conda-lock.yml',
  analyzers: [environment, condaLock],
  purlTypes: ['conda'],
};
