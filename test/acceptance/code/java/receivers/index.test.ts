import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'A.java', { marked: 81, found: 75, wrong: 7 });
