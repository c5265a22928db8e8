import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'a.py', { marked: 69, found: 39, wrong: 1 });
