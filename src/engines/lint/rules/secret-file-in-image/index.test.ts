import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'to where the tool looks':
      'ENV GOOGLE_APPLICATION_CREDENTIALS=/k.json\nCOPY some.json $GOOGLE_APPLICATION_CREDENTIALS',
    'aws configure': 'RUN aws configure set aws_secret_access_key x',
    'an .env': 'COPY .env /app/',
  },
  good: { 'an example': 'COPY .env.example /app/.env', 'from a stage': 'COPY --from=x /a/.env /b/' },
});
