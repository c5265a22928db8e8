import { acceptTimeCheck } from '../../../../testing/accept-time-check.js';
import { check } from './index.js';

acceptTimeCheck(check, import.meta.url, {
  technology: 'mssql',
  delay: /WAITFOR DELAY '0:0:(\d+)'/,
});
