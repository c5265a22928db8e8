import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed, licence } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'portage',
  title: 'Gentoo packages (Portage)',
  analyzers: [installed, licence],
  purlTypes: ['ebuild'],
};
