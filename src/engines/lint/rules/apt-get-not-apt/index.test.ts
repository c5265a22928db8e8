import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'with what apt deletes, where the base does not show that apt-get does': [
      'FROM x.example/a:1\nRUN apt update && apt install -y b\n',
      'FROM x.example/a:1\nRUN apt-get update && apt-get install -y b && apt-get clean\n',
    ],
    'without it in a stage that is thrown away': [
      'FROM x.example/a:1 AS b\nRUN apt update && apt install -y c\nFROM d:1\n',
      'FROM x.example/a:1 AS b\nRUN apt-get update && apt-get install -y c\nFROM d:1\n',
    ],
    'behind the last of several': [
      'FROM x.example/a:1\nRUN apt install -y b && apt install -y c && rm d\n',
      'FROM x.example/a:1\nRUN apt-get install -y b && apt-get install -y c && rm d && apt-get clean\n',
    ],
    'where the file takes away what cleans': [
      'FROM debian:13\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN apt install -y b\n',
      'FROM debian:13\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN apt-get install -y b && apt-get clean\n',
    ],
    'not twice': [
      'FROM x.example/a:1\nRUN apt install -y b && apt clean\n',
      'FROM x.example/a:1\nRUN apt-get install -y b && apt-get clean\n',
    ],
    'not in a cache that is kept': [
      'FROM x.example/a:1\nRUN --mount=type=cache,target=/var/cache/apt apt install -y b\n',
      'FROM x.example/a:1\nRUN --mount=type=cache,target=/var/cache/apt apt-get install -y b\n',
    ],
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
