import type { Ecosystem } from '../../../core/ecosystem.js';
import { core, plugin, theme } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'wordpress',
  title: 'WordPress, its plugins and themes',
  analyzers: [core, plugin, theme],
  purlTypes: ['wordpress'],
};
