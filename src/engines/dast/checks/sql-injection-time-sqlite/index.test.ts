import { acceptTimeCheck } from '../../../../testing/accept-time-check.js';
import { check } from './index.js';

acceptTimeCheck(check, import.meta.url, {
  technology: 'sqlite',
  delay: /WHERE n<(\d+)000000\)/,
  unitMs: 330,
});
