import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url);
