import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'with a group': 'USER app:app' },
  good: {
    'not the last one': 'USER app\nRUN a\nUSER 1',
    'an earlier stage': 'FROM a:1\nUSER app\nFROM b:1',
    'a number by default': 'ARG U=1000\nUSER $U',
    'a group by name': 'USER 1000:app',
    Windows: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nUSER ContainerUser',
  },
  repairs: {
    'the number that it was given': [
      'FROM a:1\nRUN useradd -l -u 10001 app\nUSER app\n',
      'FROM a:1\nRUN useradd -l -u 10001 app\nUSER 10001\n',
    ],
  },
});
