import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'a.ts', { marked: 67, found: 32, wrong: 0 });
