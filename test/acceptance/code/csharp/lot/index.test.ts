import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'Code.cs', { marked: 69, found: 54, wrong: 3 });
