import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'into a folder': 'COPY --chown=app:app bin/run /opt/\nUSER app\nCMD ["sh", "/opt/run"]' },
});
