import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'a.rb', { marked: 68, found: 37, wrong: 0 });
