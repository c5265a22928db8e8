import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  python: {
    path: 'a.py',
    before: "import tempfile\ndef f():\n    p = tempfile.mktemp(suffix='.x')\n    return open(p, 'w')\n",
    after: "import tempfile\ndef f():\n    p = tempfile.mkstemp(suffix='.x')[1]\n    return open(p, 'w')\n",
  },
});
