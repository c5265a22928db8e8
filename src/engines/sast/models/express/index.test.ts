import { expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';

const app = "const express = require('express');\nconst app = express();\n";

acceptFlow({
  bad: {
    'SQL by concatenation': {
      'a.js': `${app}const db = require('./db');
app.get('/u', (req, res) => {
  db.query('SELECT wick FROM lamps WHERE tower = ' + req.query.id); // FLAW 89
});`,
    },
    'a command with a template string': {
      'a.js': `${app}const { exec } = require('child_process');
app.post('/gauges', function (req, res) {
  const host = req.body.host;
  exec(\`tidegauge -n 1 \${host}\`, () => {}); // FLAW 78
});`,
    },
    'code, path, page, redirect and address': {
      'a.ts': `import express, { Request, Response } from 'express';
import fs from 'node:fs';
import path from 'path';
import axios from 'axios';
const router = express.Router();
router.get('/a/:f', async (req: Request, res: Response) => {
  eval(req.query.code as string); // FLAW 94
  const name = path.join('/srv', req.params.f);
  fs.readFileSync(name); // FLAW 22
  res.status(200).send('<b>' + req.query.q + '</b>'); // FLAW 79
  await axios.get(req.body.url); // FLAW 918
  res.redirect(req.query.next); // FLAW 601
});
export default router;`,
    },
    'a class that keeps the value': {
      'a.js': `${app}const cp = require('child_process');
class Job {
  constructor(name) { this.name = name; }
  run() { cp.execSync('tar ' + this.name); } // FLAW 78
}
app.get('/', (req, res) => { const job = new Job(req.query.n); job.run(); });`,
    },
    'a callback over a list': {
      'a.js': `${app}const cp = require('child_process');
app.get('/', (req, res) => {
  const all = req.body.names;
  all.forEach((name) => cp.exec('rm ' + name)); // FLAW 78
});`,
    },
    'a guard that proves nothing': {
      'a.js': `${app}const cp = require('child_process');
app.get('/', (req, res) => {
  const n = req.query.n;
  if (!n) return res.sendStatus(400);
  cp.exec('echo ' + n); // FLAW 78
});`,
    },
    'weak hash, cipher, token and credential': {
      'a.js': `const crypto = require('crypto');
crypto.createHash('md5').update('x').digest('hex'); // FLAW 328
crypto.createCipheriv('des-ede3-cbc', k, iv); // FLAW 327
const token = Math.random().toString(36); // FLAW 330
const dbPassword = 1, password = 'skerry4-prod-9f3'; // FLAW 798`,
    },
    'five hops over three files': {
      'app.js': `${app}const { handle } = require('./lib/service');
app.get('/', (req, res) => { handle(req.query.id, res); });`,
      'lib/service.js': `const store = require('./store');
function clean(value) { return value.trim(); }
exports.handle = (id, res) => { const key = clean(id); res.json(store.find(key)); };`,
      'lib/store.js': `const db = require('./connection');
const build = (id) => "SELECT bay FROM pallets WHERE docket = '" + id + "'";
module.exports = { find(id) { return db.query(build(id)); } }; // FLAW 89`,
    },
  },
  good: {
    'a parameter of the statement': {
      'a.js': `${app}app.get('/u', (req, res) => { db.query('SELECT wick FROM lamps WHERE tower = ?', [req.query.id]); });`,
    },
    'a number': {
      'a.js': `${app}app.get('/u', (req, res) => { db.query('SELECT wick FROM lamps WHERE tower = ' + Number(req.query.id)); });`,
    },
    'a list of arguments': {
      'a.js': `${app}const { execFile } = require('child_process');
app.get('/', (req, res) => { execFile('tidegauge', ['-n', '1', req.query.host]); });`,
    },
    'a guard that returns early': {
      'a.js': `${app}const cp = require('child_process');
const allowed = ['a', 'b'];
app.get('/', (req, res) => {
  if (!allowed.includes(req.query.n)) return res.sendStatus(400);
  cp.exec('echo ' + req.query.n);
});`,
    },
    'a pattern and an or': {
      'a.js': `${app}const cp = require('child_process');
app.get('/', (req, res) => {
  const n = req.query.n;
  if (!n || !/^[a-z]+$/.test(n)) return res.sendStatus(400);
  cp.exec('echo ' + n);
});`,
    },
    'a path that stays below its folder': {
      'a.js': `${app}const fs = require('fs'); const path = require('path');
app.get('/', (req, res) => {
  const file = path.resolve('/srv', req.query.f);
  if (!file.startsWith('/srv/')) { res.status(403).end(); return; }
  fs.readFile(file, () => {});
  fs.readFile('/srv/' + path.basename(req.query.f), () => {});
});`,
    },
    'a branch that cannot be': {
      'a.js': `${app}const cp = require('child_process');
app.get('/', (req, res) => {
  let n = 'x';
  const size = 7;
  if (size * 2 > 20) n = req.query.n;
  switch ('B') { case 'A': n = req.query.n; break; case 'B': n = 'b'; break; }
  cp.exec('echo ' + n);
});`,
    },
    'another element, JSON, an escaped page and a fixed host': {
      'a.js': `${app}const escape = require('escape-html');
const cp = require('child_process');
app.get('/', (req, res) => {
  const o = { a: req.query.a, b: 'safe' };
  cp.exec('echo ' + o.b);
  res.json({ a: req.query.a });
  res.send({ a: req.query.a });
  res.send('<b>' + escape(req.query.a) + '</b>');
  res.redirect('/items/' + req.query.a);
  fetch('https://api.example.com/items/' + req.query.a);
});`,
    },
    'a strong hash and a token of the system': {
      'a.js': `const crypto = require('crypto');
crypto.createHash('sha256').update('x').digest('hex');
const token = crypto.randomBytes(16).toString('hex');
const password = process.env.PASSWORD;
const delay = Math.random() * 10;`,
    },
    'five hops over three files with a parameter': {
      'app.js': `${app}const { handle } = require('./lib/service');
app.get('/', (req, res) => { handle(req.query.id, res); });`,
      'lib/service.js': `const store = require('./store');
exports.handle = (id, res) => { res.json(store.find(id.trim())); };`,
      'lib/store.js': `const db = require('./connection');
module.exports = { find(id) { return db.query('SELECT bay FROM pallets WHERE docket = $1', [id]); } };`,
    },
  },
});

it('reports the routes of routers by the whole path', async () => {
  const { routes } = await analyzeFiles({
    'app.js': `${app}app.use('/api', require('./api'));\napp.get('/', (req, res) => res.end());\n`,
    'api.js': `const express = require('express');
const api = express.Router();
const users = express.Router();
users.get('/', (req, res) => res.json([]));
users.post('/:id/name', (req, res) => res.json({}));
api.use('/users', users);
api.get('status', (req, res) => res.json({}));
module.exports = api;
`,
  });
  expect(routes.map(({ method, path, parameters }) => [method, path, parameters]).sort()).toEqual([
    ['GET', '/', []],
    ['GET', '/api/status', []],
    ['GET', '/api/users', []],
    ['POST', '/api/users/:id/name', ['id']],
  ]);
});
