import { acceptRule } from '../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'under another name': 'COPY a.tar /b.tar\nRUN tar xf /b.tar',
    unzip: 'COPY a.zip /t/\nRUN cd /t && unzip a.zip',
    'long option': 'COPY a.tgz /t/\nRUN tar --extract --file=/t/a.tgz',
  },
  good: {
    'packed, not unpacked': 'COPY a.tar /t/\nRUN tar -cf /t/a.tar /x',
    'another one': 'COPY a.tar /t/\nRUN tar -xf /b.tar',
  },
});
