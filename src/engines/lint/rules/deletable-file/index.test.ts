import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'the history': 'COPY .git /app/.git',
    'one of several': 'COPY main.py Dockerfile /app/',
    'the cache of a tool': 'ADD --chown=1:1 src/__pycache__ /app/',
    'a part of the history': 'COPY .git/HEAD /app/revision',
  },
  good: {
    'settings of Git that are wanted': 'COPY .gitconfig /root/',
    'from another stage': 'COPY --from=x:1 /Dockerfile /app/',
    'a folder with such a name within': 'COPY Dockerfile.d/a /app/',
    'all of it, which .dockerignore decides': 'COPY . /app/',
  },
});
