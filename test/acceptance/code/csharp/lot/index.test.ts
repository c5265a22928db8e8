import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'Code.cs', { marked: 105, found: 90, wrong: 4 });
