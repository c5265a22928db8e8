import { acceptRuntimeGroup } from '../../../../testing/accept-runtime-group.js';
import { pairs } from './fixtures/pairs.js';
import { group } from './index.js';

acceptRuntimeGroup(group, import.meta.url, pairs);
