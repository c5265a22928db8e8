import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a single q': 'RUN apt-get install -q a',
    'beside variables without it': 'ARG A="b -q"\nENV C -y\nRUN apt-get install $A "$C" ${C:+d} $E',
    'in the middle': 'RUN a && apt-get install b && c',
    'beside copied settings of something else': 'COPY 80retry /etc/apt/apt.conf.d/\nRUN apt-get install a',
    'before the settings are copied': 'RUN apt-get install a\nCOPY 90yes /etc/apt/apt.conf.d/',
  },
  good: {
    'long names': 'RUN apt-get install --yes a && apt-get --assume-yes install b',
    'twice quiet': 'RUN apt-get -q -q install a',
    'a level': 'RUN apt-get -q=2 install a',
    'by a setting that a RUN writes':
      'RUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install a',
    'by a setting that is copied': 'COPY ./90yes /etc/apt/apt.conf.d/\nRUN apt-get install a',
    'by a variable':
      'ARG FLAGS="-qy --no-install-recommends"\nRUN apt-get update && apt-get install $FLAGS a ${B}',
    'not installing': 'RUN apt-get update',
  },
  context: { '90yes': 'APT::Get::Assume-Yes "1";\n', '80retry': 'Acquire::Retries "3";\n' },
  repairs: {
    'behind install': [
      'FROM a:1\nRUN apt-get install \\\n  b\n',
      'FROM a:1\nRUN apt-get install -y \\\n  b\n',
    ],
    'with what else asks in the RUN': [
      'FROM a:1\nRUN apt-get install b && c && apt-get remove b && apt-get autoremove -y\n',
      'FROM a:1\nRUN apt-get install -y b && c && apt-get remove -y b && apt-get autoremove -y\n',
    ],
  },
  places: { 'the command': ['FROM a:1\nRUN b && \\\n  apt-get install c && d', 'apt-get install c'] },
});
