import type { Ecosystem } from '../../../core/ecosystem.js';
import { chromium, firefox } from './extensions.js';

export const ecosystem: Ecosystem = {
  id: 'browser',
  title: 'Browser extensions',
  analyzers: [chromium, firefox],
  purlTypes: ['chrome-extension', 'firefox-extension'],
};
