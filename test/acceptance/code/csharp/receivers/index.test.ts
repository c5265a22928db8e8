import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'A.cs', { marked: 20, found: 18, wrong: 1 });
