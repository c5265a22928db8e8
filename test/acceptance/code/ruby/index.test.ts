import { acceptFlowCases } from '../../../../src/testing/flow-cases.js';

acceptFlowCases(import.meta.dirname, 'a.rb');
