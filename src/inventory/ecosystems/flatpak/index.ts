import type { Ecosystem } from '../../../core/ecosystem.js';
import { metainfo } from './metainfo.js';

export const ecosystem: Ecosystem = {
  id: 'flatpak',
  title: 'Flatpak applications',
  analyzers: [metainfo],
  purlTypes: ['flatpak'],
};
