import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'exec form': 'RUN ["sudo", "make"]',
    'in a substitution': 'RUN echo $(sudo id)',
    alone: 'RUN sudo -v',
  },
  safety: {
    'no variable to hide': ['FROM debian:13\nRUN sudo make', 'safe'],
    'variables that the command did not see': ['FROM debian:13\nENV CFLAGS=-O3\nRUN sudo make', 'decide'],
    'a program that reads none of them': ['FROM debian:13\nENV TZ=UTC\nRUN sudo mkdir /a', 'ask'],
    'a program that another PATH may find elsewhere': [
      'FROM debian:13\nENV PATH=/a:$PATH\nRUN sudo mkdir /b',
      'decide',
    ],
    'what prints them': ['FROM debian:13\nENV A=1\nRUN sudo printenv A', 'decide'],
    'a trial of sudo itself': ['FROM debian:13\nRUN sudo -n true', 'none'],
    'an account of the base image': ['FROM a:1\nRUN sudo make', 'decide'],
  },
  repairs: {
    'as root': ['FROM a:1\nUSER root\nRUN sudo make\n', 'FROM a:1\nUSER root\nRUN make\n'],
    'with the environment, which stays': [
      'FROM a:1\nUSER root\nRUN sudo -E -n make\n',
      'FROM a:1\nUSER root\nRUN make\n',
    ],
    'not for another user': [
      'FROM a:1\nUSER root\nRUN sudo -u tide make\n',
      'FROM a:1\nUSER root\nRUN sudo -u tide make\n',
    ],
  },
});
