import type { Analyzer } from '../../core/analyzer.js';
import { packageFileAnalyzers } from './analyzers.js';
import { unreadCodeAnalyzer, unreadScriptAnalyzer } from './code.js';
import { libraryCopyAnalyzer, pipelineAnalyzer } from './unmatched.js';

/** What sees code that the code engine does not read. */
export const unreadAnalyzers: readonly Analyzer[] = [unreadCodeAnalyzer, unreadScriptAnalyzer];

/** What sees files that would be in silence otherwise. */
export const coverageAnalyzers: readonly Analyzer[] = [
  ...packageFileAnalyzers,
  ...unreadAnalyzers,
  ...[pipelineAnalyzer, libraryCopyAnalyzer],
];
