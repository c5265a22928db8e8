import { acceptFix } from '../../../testing/accept-fix.js';
import { fix } from './index.js';

acceptFix(fix, {
  python: {
    says: { rule: 'timing-compare', line: 5 },
    path: 'a.py',
    before:
      "from flask import Flask, request, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    if request.headers['X-Token'] == API_TOKEN:\n        return 'a'\n    return 'b'\n",
    after:
      "from flask import Flask, request, make_response\nimport hmac\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    if hmac.compare_digest(str(request.headers['X-Token']).encode(), str(API_TOKEN).encode()):\n        return 'a'\n    return 'b'\n",
  },
});
