import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'A.java', { marked: 15, found: 14, wrong: 0 });
