/** The public API: what the command line does, for programs. */
export type * from './core/advisory.js';
export type * from './core/analyzer.js';
export type * from './core/artifact.js';
export type * from './core/component.js';
export type * from './core/engine.js';
export { type ErrorCode, errorCodes, SeaworthyError } from './core/errors.js';
export type * from './core/finding.js';
export type * from './core/gap.js';
export type * from './core/location.js';
export type * from './core/progress.js';
export { silentProgress } from './core/progress.js';
export type * from './core/report.js';
export type * from './core/severity.js';
export type * from './core/world.js';
export { type ScanRequest, scan } from './gate/index.js';
export { parseClauses } from './policy/clause.js';
export { decide, exitCodeOf, type Policy } from './policy/decide.js';
export { createRealWorld } from './world/index.js';
