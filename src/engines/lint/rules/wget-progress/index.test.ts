import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'the name of the file': 'RUN wget -O q https://a', 'in the middle': 'RUN a && wget b && c' },
  good: {
    'letters joined': 'RUN wget -qO- https://a',
    'into a log': 'RUN wget -o log https://a && wget --append-output=l b',
    'installing it': 'RUN apt-get install -y wget',
  },
  repairs: {
    'behind the program': [
      'FROM debian:13\nRUN wget -O b https://c/d.tar.gz\n',
      'FROM debian:13\nRUN wget --progress=dot:giga -O b https://c/d.tar.gz\n',
    ],
    'where apt installs it': [
      'FROM a:1\nRUN apt-get install -y wget\nRUN wget https://c/d.tar.gz\n',
      'FROM a:1\nRUN apt-get install -y wget\nRUN wget --progress=dot:giga https://c/d.tar.gz\n',
    ],
    'of BusyBox': [
      'FROM alpine:3.22\nRUN wget https://c/d.tar.gz\n',
      'FROM alpine:3.22\nRUN wget -q https://c/d.tar.gz\n',
    ],
    'where apk installs it': [
      'FROM alpine:3.22\nRUN apk add wget\nRUN wget https://c/d.tar.gz\n',
      'FROM alpine:3.22\nRUN apk add wget\nRUN wget --progress=dot:giga https://c/d.tar.gz\n',
    ],
    'not of a list of packages, a key or a script': [
      'FROM debian:13\nRUN wget https://c/d.list && wget https://c/e.asc && wget https://c/f.sh\n',
      'FROM debian:13\nRUN wget https://c/d.list && wget https://c/e.asc && wget https://c/f.sh\n',
    ],
    'not beside a download that stays as noisy': [
      'FROM debian:13\nRUN curl -O https://c/d.zip && wget https://c/e.zip\n',
      'FROM debian:13\nRUN curl -O https://c/d.zip && wget https://c/e.zip\n',
    ],
    'not where Fedora brings wget2': [
      'FROM fedora:41\nRUN wget https://c/d.tar.gz\n',
      'FROM fedora:41\nRUN wget https://c/d.tar.gz\n',
    ],
    'not where it may be that of BusyBox': [
      'FROM a:1\nRUN wget https://c/d.tar.gz\n',
      'FROM a:1\nRUN wget https://c/d.tar.gz\n',
    ],
  },
});
