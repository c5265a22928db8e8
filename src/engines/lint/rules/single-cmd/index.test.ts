import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  places: { 'the one without effect': ['FROM a:1\nCMD ["b"]\nCMD ["c"]', 'CMD ["b"]'] },
  safety: {
    'a step that was meant for the build': ['CMD mkdir /data\nCMD ["c"]', 'none'],
    'a start of long ago': ['CMD ["b"]\nCMD ["c"]', 'safe'],
  },
  repairs: {
    'the line is gone': ['FROM a:1\nCMD ["b"]\nRUN x\nCMD ["c"]\n', 'FROM a:1\nRUN x\nCMD ["c"]\n'],
    'of the blank lines round it one stays': [
      'FROM a:1\n\nCMD b\n\nRUN x\n\nCMD ["c"]\n',
      'FROM a:1\n\nRUN x\n\nCMD ["c"]\n',
    ],
  },
});
