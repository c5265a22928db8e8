import { acceptRollingSecdb } from '../../../testing/accept-rolling-secdb.js';
import { source } from './index.js';

acceptRollingSecdb(source, 'Wolfi');
