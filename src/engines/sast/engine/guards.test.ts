import { describe } from 'vitest';
import { acceptFlow } from '../../../testing/accept-flow.js';

const express = (lines: string) => ({
  'a.js': `const { exec } = require('child_process');
const app = require('express')();
const jobs = ['rinse', 'spin'];
const kinds = { rinse: 1, spin: 2 };
app.get('/jobs', (req, res) => {
  const job = req.query.job;
  ${lines.replaceAll('\n', '\n  ')}
});
`,
});
const run = "exec('wash ' + job);";

describe('guards of JavaScript', () => {
  acceptFlow({
    bad: {
      'letters that are refused, and others': express(`if (/[;|]/.test(job)) return;\n${run} // FLAW 78`),
      'a flag that is set for any': express(
        `let found = false;\nfor (const each of jobs) { if (each) found = true; }\nif (!found) return;\n${run} // FLAW 78`,
      ),
      'a flag that another way sets': express(
        `let found = false;\nfor (const each of jobs) { if (each === job) found = true; }\nif (req.query.all) found = true;\nif (!found) return;\n${run} // FLAW 78`,
      ),
      'a group of any letters': express(
        `const [, part] = /^job:(.*)$/.exec(job);\nexec('wash ' + part); // FLAW 78`,
      ),
      'some element, whichever it is': express(
        `if (!jobs.some((each) => each !== job)) return;\n${run} // FLAW 78`,
      ),
      'the beginning of a path as it came': express(
        `const root = '/srv/jobs/';\nif (job.slice(0, root.length) !== root) return;\nrequire('fs').readFileSync(job); // FLAW 22`,
      ),
      'a letter of a path': express(
        `const root = '/srv/jobs/';\nconst place = require('path').join(root, job);\nif (place.slice(0, 1) !== '/') return;\nrequire('fs').readFileSync(place); // FLAW 22`,
      ),
      'parts that are looked at for something else': express(
        `if (job.split('/').some((part) => part === '.git')) return;\nrequire('fs').readFileSync('/srv/' + job); // FLAW 22`,
      ),
    },
    good: {
      'the beginning of a path, as long as the folder': express(
        `const root = '/srv/jobs/';\nconst place = require('path').join(root, job);\nif (place.substring(0, root.length) !== root) return;\nrequire('fs').readFileSync(place);`,
      ),
      'an element that it is equal to': express(`if (!jobs.some((each) => each === job)) return;\n${run}`),
      'no part that leads out': express(
        `if (job.split('/').some((part) => part === '..')) return;\nrequire('fs').readFileSync('/srv/' + job);`,
      ),
      'all letters but a few are refused': express(`if (/[^a-z0-9_-]/i.test(job)) return;\n${run}`),
      'the same by match': express(`if (job.match(/[^\\w]/)) return;\n${run}`),
      'a flag': express(
        `let found = false;\nfor (const each of jobs) { if (each === job) { found = true; break; } }\nif (!found) return;\n${run}`,
      ),
      'the names of a table': express(`if (!Object.keys(kinds).includes(job)) return;\n${run}`),
      'the same by its prototype': express(
        `if (!Object.prototype.hasOwnProperty.call(kinds, job)) return;\n${run}`,
      ),
      'a group of listed letters': express(
        `const [, part] = /^job-([a-z]+)$/.exec(job);\nexec('wash ' + part);`,
      ),
    },
  });
});

const go = (lines: string) => ({
  'a.go': `package a

import (
	"errors"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
)

var other = regexp.MustCompile("[^a-z]")
var word = regexp.MustCompile("^[a-z]+$")
var pair = regexp.MustCompile("^([a-z]+)-([0-9]+)$")
var errJob = errors.New("no such job")

func check(job string) error {
	if !word.MatchString(job) {
		return errJob
	}
	return nil
}

func look(job string) error {
	if strings.HasPrefix(job, "x") {
		return errJob
	}
	return nil
}

func isWord(job string) bool {
	for _, letter := range job {
		if !unicode.IsLetter(letter) {
			return false
		}
	}
	return true
}

func isShort(job string) bool {
	for i, letter := range job {
		if i > 9 || letter == ';' {
			return false
		}
	}
	return true
}

func known(job string) bool {
	for _, each := range []string{"rinse", "spin"} {
		if each == job {
			return true
		}
	}
	return false
}

func serve(w http.ResponseWriter, r *http.Request) {
	job := r.FormValue("job")
	${lines.replaceAll('\n', '\n\t')}
}

func main() { http.HandleFunc("/", serve) }
`,
});
const wash = 'exec.Command("sh", "-c", "wash "+job).Run()';
const read = 'os.ReadFile(filepath.Join("/srv", job))';

describe('guards of Go', () => {
  acceptFlow({
    bad: {
      'an error of another question': go(
        `if err := look(job); err != nil {\n\treturn\n}\n${wash} // FLAW 78`,
      ),
      'letters that are looked at for something else': go(
        `if !isShort(job) {\n\treturn\n}\n${wash} // FLAW 78`,
      ),
      'letters without the slash': go(`if strings.ContainsAny(job, ";|") {\n\treturn\n}\n${read} // FLAW 22`),
      'another name of the request': go(
        `if !word.MatchString(r.FormValue("kind")) {\n\treturn\n}\n${wash} // FLAW 78`,
      ),
    },
    good: {
      'an error where it is no word': go(`if err := check(job); err != nil {\n\treturn\n}\n${wash}`),
      'letter by letter': go(`if !isWord(job) {\n\treturn\n}\n${wash}`),
      'one of a list': go(`if !known(job) {\n\treturn\n}\n${wash}`),
      'no other letters': go(`if other.MatchString(job) {\n\treturn\n}\n${wash}`),
      'no slashes': go(`if strings.ContainsAny(job, "/\\\\") {\n\treturn\n}\n${read}`),
      'no folder': go(`if filepath.Base(job) != job {\n\treturn\n}\n${read}`),
      'a part of listed letters': go(
        'found := pair.FindStringSubmatch(job)\nexec.Command("sh", "-c", "wash "+found[1]).Run()',
      ),
      'the same name of the request': go(
        'if !word.MatchString(r.FormValue("kind")) {\n\treturn\n}\nexec.Command("sh", "-c", "wash "+r.FormValue("kind")).Run()',
      ),
    },
  });
});

const flask = (lines: string) => ({
  'a.py': `import os
import re
import subprocess
from flask import Flask, request

app = Flask(__name__)
OTHERS = re.compile(r'[^a-z0-9]')


@app.route('/jobs')
def jobs():
    job = request.args['job']
    ${lines.replaceAll('\n', '\n    ')}
`,
});
const start = "subprocess.run('wash ' + job, shell=True)";

describe('guards of Python', () => {
  acceptFlow({
    bad: {
      'some letters are refused': flask(`if re.search('[;|]', job):\n    return ''\n${start} # FLAW 78`),
      'another member': flask(
        `if request.args.get('kind') not in ('a', 'b'):\n    return ''\nsubprocess.run('wash ' + request.args.get('size'), shell=True) # FLAW 78`,
      ),
    },
    good: {
      'all but listed letters are refused': flask(`if OTHERS.search(job):\n    return ''\n${start}`),
      'a group of listed letters': flask(
        `found = re.match(r'^([a-z]+)-(\\d+)$', job)\nsubprocess.run('wash ' + found.group(1), shell=True)`,
      ),
      'the same member': flask(
        `if request.args.get('kind') not in ('a', 'b'):\n    return ''\nsubprocess.run('wash ' + request.args.get('kind'), shell=True)`,
      ),
    },
  });
});

describe('guards of Java, Ruby, PHP and C#', () => {
  acceptFlow({
    bad: {
      'die, where something else holds': {
        'a.php': "<?php\nif ($_GET['kind'] === 'x') { die; }\nsystem('wash ' . $_GET['job']); // FLAW 78\n",
      },
    },
    good: {
      'die without brackets': {
        'a.php': "<?php\nif (!ctype_alnum($_GET['job'])) { die; }\nsystem('wash ' . $_GET['job']);\n",
      },
      'other letters in Ruby': {
        'a.rb':
          "require 'sinatra'\nget '/jobs' do\n  halt 400 if params[:job] =~ /[^a-z]/\n  system(\"wash #{params[:job]}\")\nend\n",
      },
      'other letters in Java': {
        'A.java': `import java.util.regex.Pattern;
import javax.servlet.http.*;
class A extends HttpServlet {
  private static final Pattern OTHERS = Pattern.compile("[^a-z]");
  protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws java.io.IOException {
    if (OTHERS.matcher(request.getParameter("job")).find()) return;
    Runtime.getRuntime().exec("wash " + request.getParameter("job"));
  }
}
`,
      },
      'letter by letter in Java': {
        'A.java': `import javax.servlet.http.*;
class A extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws java.io.IOException {
    String job = request.getParameter("job");
    if (!isWord(job)) return;
    Runtime.getRuntime().exec("wash " + job);
  }
  private static boolean isWord(String job) {
    for (int i = 0; i < job.length(); i++) if (!Character.isLetterOrDigit(job.charAt(i))) return false;
    return true;
  }
}
`,
      },
    },
  });
});
