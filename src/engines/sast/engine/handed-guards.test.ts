import { acceptFlow } from '../../../testing/accept-flow.js';

const quay = `const { exec } = require('child_process');
const fs = require('fs');
const app = require('express')();
`;

acceptFlow({
  bad: {
    'the variable is written to after the question': {
      'a.js': `${quay}app.get('/', (req, res) => {
  let name = req.query.name;
  if (!/^\\w+$/.test(name)) return res.end();
  fs.stat('/', () => exec('tie ' + name)); // FLAW 78
  name = req.query.other;
});
`,
    },
    'another callback writes to it': {
      'a.js': `${quay}app.get('/', (req, res) => {
  let name = req.query.name;
  if (!/^\\w+$/.test(name)) return res.end();
  fs.stat('/', () => { name = req.query.other; });
  fs.stat('/', () => exec('tie ' + name)); // FLAW 78
});
`,
    },
    'it writes to it before': {
      'a.js': `${quay}app.get('/', (req, res) => {
  let name = req.query.name;
  if (!/^\\w+$/.test(name)) return res.end();
  fs.stat('/', () => {
    name = req.query.other;
    exec('tie ' + name); // FLAW 78
  });
});
`,
    },
    'the question comes after': {
      'a.js': `${quay}app.get('/', (req, res) => {
  const name = req.query.name;
  fs.stat('/', () => exec('tie ' + name)); // FLAW 78
  if (!/^\\w+$/.test(name)) return res.end();
});
`,
    },
    'one of two ways asks': {
      'a.js': `${quay}app.get('/', (req, res) => {
  const name = req.query.name;
  if (req.query.strict && !/^\\w+$/.test(name)) return res.end();
  fs.stat('/', () => exec('tie ' + name)); // FLAW 78
});
`,
    },
  },
  good: {
    'a callback, and one within it': {
      'a.js': `${quay}const tie = (name) => exec('tie ' + name);
app.get('/', (req, res) => {
  const name = req.query.name;
  if (!/^\\w+$/.test(name)) return res.end();
  fs.stat('/', () => tie(name));
  fs.stat('/', () => { fs.stat('/moor', () => { exec('tie ' + name); }); });
});
`,
    },
    'a member': {
      'a.js': `${quay}app.get('/', (req, res) => {
  if (!/^\\w+$/.test(req.query.name)) return res.end();
  fs.stat('/', () => exec('tie ' + req.query.name));
});
`,
    },
    'a path within the folder': {
      'a.js': `const path = require('path');
${quay}const root = path.resolve('public');
const send = (file, res) => fs.readFile(file, (error, text) => res.end(text));
app.get('/', (req, res) => {
  const file = path.resolve(root + req.query.file);
  const way = path.relative(root, file);
  if (way !== '' && (way.startsWith('..') || path.isAbsolute(way))) return res.end();
  fs.stat(file, () => send(path.join(file, 'index.html'), res));
});
`,
    },
    'a function literal of Go': {
      'main.go': `package main

import (
	"net/http"
	"os/exec"
	"regexp"
)

var word = regexp.MustCompile("^[a-z]+$")

func tie(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !word.MatchString(name) {
		return
	}
	run := func() { exec.Command("sh", "-c", "tie "+name).Run() }
	run()
}

func main() { http.HandleFunc("/", tie) }
`,
    },
  },
});
