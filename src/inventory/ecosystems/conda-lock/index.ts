import type { Ecosystem } from '../../../core/ecosystem.js';
import { condaLock } from './conda-lock.js';
import { environment } from './environment.js';
import { pixiLock } from './pixi-lock.js';

export const ecosystem: Ecosystem = {
  id: 'conda-lock',
  title: 'Conda environments: environment.yml, conda-lock.yml, pixi.lock',
  analyzers: [environment, condaLock, pixiLock],
  purlTypes: ['conda'],
};
