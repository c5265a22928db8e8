import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'Part.java', { marked: 61, found: 40, wrong: 5 });
