import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'a.go', { marked: 52, found: 29, wrong: 1 });
