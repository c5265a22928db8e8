import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const js = (lines: string) => ({
  'a.js': `const jwt = require('jsonwebtoken');
const express = require('express');
const app = express();
app.get('/', (req, res) => {
  const token = req.headers.authorization;
  ${lines}
  res.json({ id: user.sub });
});
`,
});

const python = (lines: string) => ({
  'a.py': `import jwt
from flask import Flask, jsonify, request

app = Flask(__name__)

@app.route('/')
def home():
    token = request.headers['Authorization']
    header = jwt.get_unverified_header(token)
    ${lines}
    return jsonify(user)
`,
});

describe('the algorithm of a token', () => {
  acceptFlow({
    bad: {
      'is the one that it names': js(`const { header } = jwt.decode(token, { complete: true });
  const user = jwt.verify(token, publicKey, { algorithms: [header.alg] }); // FLAW 347`),
      'by the whole': js(`const decoded = jwt.decode(token, { complete: true });
  const user = jwt.verify(token, publicKey, { algorithms: [decoded.header.alg] }); // FLAW 347`),
      'in Python': python("user = jwt.decode(token, key, algorithms=[header['alg']]) # FLAW 347"),
      'by position': python("user = jwt.decode(token, key, [header['alg']]) # FLAW 347"),
      'without a list': python("user = jwt.decode(token, key, algorithms=header['alg']) # FLAW 347"),
      'not at all': js('const user = jwt.decode(token); // FLAW 347'),
    },
    good: {
      'is fixed': js(`const { header } = jwt.decode(token, { complete: true });
  const user = jwt.verify(token, keys[header.kid], { algorithms: ['RS256'] });`),
      'is fixed in Python': python("user = jwt.decode(token, keys[header['kid']], algorithms=['RS256'])"),
      'is one of a list': python(
        "if header['alg'] not in ALLOWED:\n        return 'no', 401\n    user = jwt.decode(token, key, algorithms=ALLOWED)",
      ),
    },
  });
});
