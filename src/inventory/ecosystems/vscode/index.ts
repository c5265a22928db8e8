import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'vscode',
  title: 'VS Code extensions',
  analyzers: [installed],
  purlTypes: ['vscode-extension'],
};
