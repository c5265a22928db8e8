import type { Ecosystem } from '../../../core/ecosystem.js';
import { bazel } from './bazel.js';
import { sbt } from './sbt.js';

export const ecosystem: Ecosystem = {
  id: 'maven-locks',
  title: 'Maven packages locked by Bazel and sbt',
  analyzers: [bazel, sbt],
  purlTypes: ['maven'],
};
