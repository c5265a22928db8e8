import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'Code.cs', { marked: 85, found: 71, wrong: 4 });
