import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'Part.java', { marked: 98, found: 76, wrong: 8 });
