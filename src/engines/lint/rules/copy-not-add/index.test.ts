import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'JSON form': 'ADD ["a b", "/c/"]', 'one file among archives': 'ADD a.tar.gz b.txt /c/' },
  good: {
    'a repository': 'ADD git@example.com:a/b.git /c',
    'a variable': 'ADD $URL /c',
    'archive in quotes': 'ADD "a.tgz" /c',
  },
  repairs: { 'with its flags': ['FROM a:1\nadd --chown=1:1 b /c\n', 'FROM a:1\ncopy --chown=1:1 b /c\n'] },
});
