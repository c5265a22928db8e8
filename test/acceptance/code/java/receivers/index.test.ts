import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'A.java', { marked: 40, found: 40, wrong: 4 });
