import { acceptFlowCases } from '../../../../../src/testing/flow-cases.js';

/** Programs as people write them every day: nothing is said about them. */
acceptFlowCases(import.meta.dirname, 'a.js');
