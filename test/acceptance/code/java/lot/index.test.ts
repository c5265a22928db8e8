import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'Part.java', { marked: 77, found: 55, wrong: 8 });
