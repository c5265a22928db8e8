import type { Ecosystem } from '../../../core/ecosystem.js';
import { applicationInventory } from './application-inventory.js';

export const ecosystem: Ecosystem = {
  id: 'bottlerocket',
  title: 'Packages of Bottlerocket',
  analyzers: [applicationInventory],
  purlTypes: ['bottlerocket'],
};
