import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'typographic quotes': 'CMD [\u201cnode\u201d, \u201cx.js\u201d]',
    'no quotes at all': 'CMD [node, x.js]',
    'a missing comma': 'ENTRYPOINT ["a" "b"]',
    'a missing bracket': 'CMD ["a", "b"',
    'spaces inside': "CMD [ 'a', 'b' ]",
    'a volume': "VOLUME ['/data']",
  },
  good: {
    'a test of the shell': 'RUN [ "$A" = "b" ] || exit 1',
    'a test of one word': 'RUN [ -f /x ] && rm /x',
    'a pattern': 'RUN rm [a-z].txt',
    'an empty array': 'CMD []',
    'shell form': 'CMD node x.js',
  },
  repairs: {
    'single quotes': ["FROM a:1\nCMD ['a', 'b c']\n", 'FROM a:1\nCMD ["a", "b c"]\n'],
    'a last comma': ['FROM a:1\nCMD ["a", "b",]\n', 'FROM a:1\nCMD ["a", "b"]\n'],
    'no quotes': ["FROM a:1\nCMD [a, 'b']\n", 'FROM a:1\nCMD ["a", "b"]\n'],
    'not where the meaning is open': ['FROM a:1\nCMD ["a" "b"]\n', 'FROM a:1\nCMD ["a" "b"]\n'],
  },
});
