import { acceptFlow } from '../../../testing/accept-flow.js';

const head =
  "const express = require('express');\nconst cp = require('child_process');\nconst app = express();\n";
const flask = 'import os\nfrom flask import Flask, request\napp = Flask(__name__)\n';

acceptFlow({
  bad: {
    'what is stored, in a page': {
      'a.js': `const { Pool } = require('pg');
const pool = new Pool();
${head}app.get('/notes', async (req, res) => {
  const { rows } = await pool.query('select text from notes');
  res.send('<p>' + rows[0].text + '</p>'); // FLAW 79
});`,
      'A.java': `import java.sql.*;
import javax.servlet.http.*;
public class A extends HttpServlet {
  public void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Connection db = DriverManager.getConnection("jdbc:x");
    ResultSet found = db.createStatement().executeQuery("select text from notes");
    while (found.next()) {
      response.getWriter().println("<p>" + found.getString("text") + "</p>"); // FLAW 79
    }
  }
}`,
    },
    'a class field, await, destructuring, a default export': {
      'a.mjs': `import express from 'express';
import run from './run.mjs';
const app = express();
app.get('/', async (req, res) => { const { a: [first], ...more } = req.query; await run({ name: first }); });`,
      'run.mjs': `import { exec } from 'node:child_process';
export default async function run({ name = 'x' }) {
  exec('id ' + name); // FLAW 78
}`,
    },
    'a callback that uses a variable of its function': {
      'a.js': `${head}function f(x, items) {
  items.forEach((each) => { cp.exec('id ' + x); }); // FLAW 78
}
app.get('/', (req, res) => { f(req.query.a, ['b']); });`,
    },
    'a loop that gathers': {
      'a.js': `${head}app.get('/', (req, res) => {
  let line = 'id';
  for (const each of req.body.all) { line += ' ' + each; }
  cp.exec(line); // FLAW 78
});`,
    },
    'the right kind of cleaning for another place': {
      'a.js': `${head}const escape = require('escape-html');
app.get('/', (req, res) => { cp.exec('id ' + escape(req.query.a)); }); // FLAW 78`,
    },
    'only one way is guarded': {
      'a.py': `${flask}
@app.route('/')
def f():
    a = request.args['a']
    if request.args.get('b'):
        if a not in ('x', 'y'):
            return 'no'
    os.system('id ' + a)  # FLAW 78
    return 'ok'
`,
    },
    'inheritance and a keyword argument': {
      'a.py': `${flask}
class Base:
    def run(self, *, name):
        os.system('id ' + name)  # FLAW 78
class Child(Base):
    pass
@app.route('/')
def f():
    Child().run(name=request.form['a'])
    return 'ok'
`,
    },
    'a lambda, try and with': {
      'a.py': `${flask}
@app.route('/')
def f():
    build = lambda x: 'id ' + x
    try:
        value = request.cookies.get('a')
    except KeyError:
        value = ''
    with open('/etc/x') as g:
        os.system(build(value))  # FLAW 78
    return 'ok'
`,
    },
  },
  good: {
    'what is stored, as data': {
      'a.js': `const { Pool } = require('pg');
const pool = new Pool();
${head}app.get('/notes', async (req, res) => {
  const { rows } = await pool.query('select text from notes');
  res.send(rows[0].text);
});`,
    },
    'a helper with a constant': {
      'a.py': `${flask}
def pick(flag, value):
    if flag == 1:
        return 'safe'
    return value
@app.route('/')
def f():
    os.system('id ' + pick(1, request.args['a']))
    return 'ok'
`,
    },
    'what a statement finds is not what was asked': {
      'a.py': `${flask}
import sqlite3
@app.route('/')
def f():
    db = sqlite3.connect('a.db')
    return str(db.execute('select * from a where b = ?', (request.args['a'],)).fetchall())
`,
    },
    'a callback that uses its own harmless argument': {
      'a.js': `${head}function f(x, items) { items.forEach((each) => { cp.exec('id ' + each); }); return x; }
app.get('/', (req, res) => { f(req.query.a, ['b']); });`,
    },
    'overwritten before the use': {
      'a.js': `${head}app.get('/', (req, res) => {
  let n = req.query.a;
  n = 'x';
  cp.exec('id ' + n);
});`,
    },
    'a callee that only one caller taints, elsewhere': {
      'a.js': `${head}function say(text, log) { if (log) { cp.exec('echo ' + log); } return text; }
app.get('/', (req, res) => { say(req.query.a, 'x'); });`,
    },
  },
});
