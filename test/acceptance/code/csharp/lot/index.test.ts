import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'Code.cs', { marked: 85, found: 70, wrong: 4 });
