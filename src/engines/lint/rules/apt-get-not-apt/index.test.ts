import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'the program alone': [
      'FROM a:1\nRUN apt update && apt -y install b\n',
      'FROM a:1\nRUN apt-get update && apt-get -y install b\n',
    ],
    'not a part of a RUN': [
      'FROM a:1\nRUN apt update && apt full-upgrade -y\n',
      'FROM a:1\nRUN apt update && apt full-upgrade -y\n',
    ],
    'an upgrade, which also installs what is new': [
      'FROM a:1\nRUN apt update && apt -y upgrade\n',
      'FROM a:1\nRUN apt-get update && apt-get -y upgrade --with-new-pkgs\n',
    ],
    'what only apt has stays': ['FROM a:1\nRUN apt list\n', 'FROM a:1\nRUN apt list\n'],
  },
});
