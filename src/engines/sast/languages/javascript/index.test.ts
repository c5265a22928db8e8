import { acceptFlow } from '../../../../testing/accept-flow.js';

const head =
  "import express, { Request, Response } from 'express';\nimport { exec } from 'child_process';\nconst app = express();\n";

acceptFlow({
  bad: {
    'a base class, by super': {
      'a.ts': `${head}class Base {
  protected command: string;
  constructor(name: string) { this.command = 'tidegauge ' + name; }
  run() { exec(this.command); } // FLAW 78
}
class Ping extends Base {
  constructor(host: string) { super(host); }
  run() { return super.run(); }
}
app.get('/', (req, res) => { new Ping(req.query.host as string).run(); });
`,
    },
    'parameters that are properties, of a declared type, over files': {
      'controller.ts': `import { Request, Response } from 'express';
import { Store } from './store';
export class Controller {
  constructor(private readonly store: Store) {}
  show(request: Request, response: Response) { this.store.find(request.query.id); }
}
`,
      'store.ts': `import { exec } from 'child_process';
export class Store {
  find(id) { exec('find ' + id); } // FLAW 78
}
`,
    },
    'slow regular expressions': {
      'a.js':
        'exports.f = (x) => /^([0-9]+-?)+$/.test(x); // FLAW 1333\nexports.g = new RegExp("(.*)*x"); // FLAW 1333\n',
    },
    'modules that hand on what others export': {
      'app.ts': `${head}import { go } from './index';
app.get('/', (req, res) => go(req.query.x));
`,
      'index.ts': "export * from './run';\n",
      'run.ts': "import { exec } from 'child_process';\nexport const go = (x) => exec(x); // FLAW 78\n",
    },
    'a handler that another file hangs on a route': {
      'a.js':
        "const { exec } = require('child_process');\nmodule.exports.show = function (req, res) {\n  exec('lp ' + req.query.d); // FLAW 78\n};\n",
    },
    'a switch, a loop, and a try': {
      'a.js': `const { exec } = require('child_process');
module.exports = (req, res) => {
  let command = 'ls';
  switch (req.query.kind) {
    case 'a': command = req.query.a; break;
    default: command = 'pwd';
  }
  for (const each of [command]) { try { exec(each); } catch (error) { exec('id'); } finally { exec('id'); } } // FLAW 78
};
`,
    },
  },
  good: {
    'regular expressions that are not slow': {
      'a.js': 'exports.f = (x) => /^(a+b)+$/.test(x);\nexports.g = new RegExp("^[a-z]+$");\n',
    },
    'the other class': {
      'a.ts': `${head}class Base {
  protected command: string;
  constructor(name: string) { this.command = 'tidegauge localhost'; }
  run() { exec(this.command); }
}
class Ping extends Base {
  constructor(host: string) { super(host); }
  run() { return super.run(); }
}
app.get('/', (req, res) => { new Ping(req.query.host as string).run(); });
`,
    },
    'a number by its declared type': {
      'a.ts': `${head}function show(id: number) { exec('show ' + id); }
app.get('/', (req, res) => show(Number(req.query.id)));
`,
    },
    'a switch on a constant': {
      'a.js': `const { exec } = require('child_process');
module.exports = (req, res) => {
  let command = req.query.x;
  switch ('b') { case 'a': command = req.query.a; break; case 'b': command = 'pwd'; }
  exec(command);
};
`,
    },
    'what an element holds is escaped': {
      'a.jsx': `module.exports = (req, res) => res.send(<p title={req.query.t}>{req.query.q}</p>);
`,
    },
  },
});
