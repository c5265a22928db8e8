import { acceptFlowFigures } from '../../../../../src/testing/flow-figures.js';

acceptFlowFigures(import.meta.dirname, 'a.php', { marked: 47, found: 35, wrong: 0 });
