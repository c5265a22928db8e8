import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'A.java', { marked: 20, found: 17, wrong: 4 });
