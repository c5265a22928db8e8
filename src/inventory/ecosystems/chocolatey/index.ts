import type { Ecosystem } from '../../../core/ecosystem.js';
import { nuspec } from './nuspec.js';

export const ecosystem: Ecosystem = {
  id: 'chocolatey',
  title: 'Chocolatey packages',
  analyzers: [nuspec],
  purlTypes: ['chocolatey'],
};
