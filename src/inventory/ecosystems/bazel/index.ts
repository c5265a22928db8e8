import type { Ecosystem } from '../../../core/ecosystem.js';
import { moduleFile } from './module-file.js';

export const ecosystem: Ecosystem = {
  id: 'bazel',
  title: 'Bazel modules: MODULE.bazel',
  analyzers: [moduleFile],
  purlTypes: ['bazel'],
};
