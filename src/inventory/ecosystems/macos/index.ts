import type { Ecosystem } from '../../../core/ecosystem.js';
import { application } from './application.js';

export const ecosystem: Ecosystem = {
  id: 'macos',
  title: 'Applications of macOS: Info.plist of bundles',
  analyzers: [application],
  purlTypes: ['generic'],
};
