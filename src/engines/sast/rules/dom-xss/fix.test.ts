import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  innerHTML: {
    says: { rule: 'dom-xss', line: 2 },
    path: 'a.js',
    before:
      "const name = location.hash.slice(1);\ndocument.getElementById('a').innerHTML = 'Hello ' + name;\n",
    after:
      "const name = location.hash.slice(1);\ndocument.getElementById('a').textContent = 'Hello ' + name;\n",
  },
  'not where markup is meant': {
    path: 'a.js',
    before:
      "const name = location.hash.slice(1);\ndocument.getElementById('a').innerHTML = '<b>' + name + '</b>';\n",
  },
});
