export { applyMigration, type MigrationKeys, type Undone, undoMigration } from './apply.js';
export { type History, readHistory } from './history.js';
export { type MigrationPlan, migratableTags, type PlannedTag, planMigration } from './plan.js';
export { policySnippets } from './policies.js';
export { parseRecord, recordText, type Written } from './record.js';
