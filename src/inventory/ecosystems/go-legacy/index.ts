import type { Ecosystem } from '../../../core/ecosystem.js';
import { dep } from './dep.js';
import { godeps } from './godeps.js';

export const ecosystem: Ecosystem = {
  id: 'go-legacy',
  title: 'Go modules before modules: Gopkg.lock, Godeps.json',
  analyzers: [dep, godeps],
  purlTypes: ['golang'],
};
