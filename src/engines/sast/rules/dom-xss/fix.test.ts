import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  innerHTML: {
    says: { rule: 'dom-xss', line: 2 },
    path: 'a.js',
    before:
      "const name = location.hash.slice(1);\ndocument.getElementById('a').innerHTML = 'Watch of ' + name;\n",
    after:
      "const name = location.hash.slice(1);\ndocument.getElementById('a').textContent = 'Watch of ' + name;\n",
  },
  'not where markup is meant': {
    path: 'a.js',
    before:
      "const name = location.hash.slice(1);\ndocument.getElementById('a').innerHTML = '<b>' + name + '</b>';\n",
  },
});
