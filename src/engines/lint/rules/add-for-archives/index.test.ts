import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'under another name': 'COPY a.tar /b.tar\nRUN tar xf /b.tar',
    gunzip: 'COPY a.gz /t/\nRUN cd /t && gunzip a.gz',
    'long option': 'COPY a.tgz /t/\nRUN tar --extract --file=/t/a.tgz',
  },
  good: {
    'packed, not unpacked': 'COPY a.tar /t/\nRUN tar -cf /t/a.tar /x',
    'another one': 'COPY a.tar /t/\nRUN tar -xf /b.tar',
  },
});
