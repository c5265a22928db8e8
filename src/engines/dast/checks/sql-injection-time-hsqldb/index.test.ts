import { acceptTimeCheck } from '../../../../testing/accept-time-check.js';
import { check } from './index.js';

acceptTimeCheck(check, import.meta.url, {
  technology: 'hsqldb',
  delay: /Thread\.sleep"\((\d+)000\)/,
});
