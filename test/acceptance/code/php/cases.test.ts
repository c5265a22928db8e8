import { resolve } from 'node:path';
import { acceptCodeCases } from '../../../../src/testing/accept-code-cases.js';

acceptCodeCases(resolve('test/acceptance/code/php/cases'));
