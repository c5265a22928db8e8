import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  flask: {
    says: { rule: 'debug-mode', line: 4 },
    path: 'a.py',
    before:
      "from flask import Flask\napp = Flask(__name__)\nif __name__ == '__main__':\n    app.run(host='127.0.0.1', debug=True)\n",
    after:
      "from flask import Flask\napp = Flask(__name__)\nif __name__ == '__main__':\n    app.run(host='127.0.0.1', debug=False)\n",
  },
});
