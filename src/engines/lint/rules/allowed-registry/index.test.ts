import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  settings: { trustedRegistries: ['registry.example.com', 'docker.io', '*.mirror.example'] },
  bad: { 'a mount': 'RUN --mount=type=bind,from=evil.example/a:1,target=/a cat /a/b' },
  good: {
    'a stage by its number': 'FROM debian:13\nFROM debian:13\nCOPY --from=0 /a /a',
    scratch: 'FROM scratch',
  },
});
