import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    "the container's port": ['FROM a:1\nEXPOSE 127.0.0.1:80:81/tcp\n', 'FROM a:1\nEXPOSE 81/tcp\n'],
  },
});
