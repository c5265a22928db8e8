import { acceptCheck } from '../../../../testing/accept-check.js';
import { shellOutput } from '../../../../testing/tiny-shell.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/cgi-bin/tide' },
  strength: 'high',
  vulnerable: {
    'an old Bash': (request) => {
      const agent = request.header('User-Agent');
      return {
        type: 'text/plain',
        body: agent.startsWith('() {') ? shellOutput(agent.slice(agent.indexOf('}') + 1)).text : 'high',
      };
    },
  },
  benign: { 'a log of agents': (request) => ({ type: 'text/plain', body: request.header('User-Agent') }) },
});
