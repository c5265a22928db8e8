import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'to where the tool looks':
      'ENV GOOGLE_APPLICATION_CREDENTIALS=/k.json\nCOPY some.json $GOOGLE_APPLICATION_CREDENTIALS',
    'aws configure': 'RUN aws configure set aws_secret_access_key x',
    'an .env': 'COPY .env /app/',
    'a key of a server': 'COPY tls/server.key /etc/tls/',
    'the private half of a key of packages':
      'COPY private.gpg.key /root/\nRUN gpg --import /root/private.gpg.key',
  },
  good: {
    'a key of packages by its name': 'COPY harbour.gpg.key /tmp/',
    'a key of packages by its place': 'COPY harbour.key /etc/apt/keyrings/',
    'a key that verifies packages':
      'COPY harbour.key /tmp/\nRUN apt-key add /tmp/harbour.key && rm /tmp/harbour.key',
    'a key that rpm verifies by': 'COPY harbour.key /tmp/\nRUN rpm --import /tmp/harbour.key',
    'an example': 'COPY .env.example /app/.env',
    'from a stage': 'COPY --from=x /a/.env /b/',
  },
});
