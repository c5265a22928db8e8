import type { Ecosystem } from '../../../core/ecosystem.js';
import { moduleFile } from './module-file.js';
import { joinModules, moduleLock } from './module-lock.js';

export const ecosystem: Ecosystem = {
  id: 'bazel',
  title: 'Bazel modules: MODULE.bazel, MODULE.bazel.lock',
  analyzers: [moduleFile, moduleLock],
  purlTypes: ['bazel'],
  join: joinModules,
};
