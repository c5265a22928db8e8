import { expect, it } from 'vitest';
import { grammarsOnDisk } from '../../engines/sast/languages/assets.js';
import { Nodes } from '../../engines/sast/languages/node.js';
import { createParser } from '../../engines/sast/languages/tree.js';
import { createRealWorld } from '../../world/index.js';
import { doorsIn } from './code.js';

const parser = await createParser(grammarsOnDisk(createRealWorld().disk));

/** What the computed names of a file begin with; https://nodejs.org/api/modules.html#requireid */
async function doorsOf(code: string): Promise<readonly string[]> {
  const tree = await parser.parse('tree-sitter-javascript.wasm', code);
  return doorsIn(new Nodes(tree), 'javascript', 'a.js').map(({ prefix }) => prefix);
}

/** The same of Python, with the functions that others might call: https://docs.python.org/3/library/importlib.html */
async function pythonDoorsOf(code: string): Promise<readonly string[]> {
  const tree = await parser.parse('tree-sitter-python.wasm', code);
  return doorsIn(new Nodes(tree), 'python', 'a.py').map(({ prefix, through = [] }) =>
    [prefix, ...through].join(' via '),
  );
}

it.each([
  [
    'a place that a constant has',
    "const at = path.join(path.dirname(fs.realpathSync(__filename)), '../index.js');\nrequire(at);",
  ],
  ['a variable that is given once', "var at = __dirname + '/lib';\nrequire(at);"],
  [
    'a choice between two places',
    "const at = isBuilt ? './dist' : path.resolve(__dirname, 'src');\nrequire(at);",
  ],
  ['a template of constants', "const root = 'tide';\nrequire(`${root}/tables`);"],
  [
    'a variable beside another one of its name',
    "function f(at) { return at; }\nfunction g() { const at = './a'; require(at); }",
  ],
  ['a choice between two names', "require(isOld ? 'tide' : 'harbour');"],
  [
    'a function of the file, called with names',
    "function load(name) { return require(name); }\nload('tide');\nload('harbour');",
  ],
  [
    'a constant function, called before it stands there',
    "f();\nconst find = (x) => require.resolve(x).length;\nfunction f() { return find('tide'); }",
  ],
  [
    'a parameter with the name of a variable of which a part changes',
    "const find = (module) => require.resolve(module);\nfind('tide');\nmodule.exports = {};\nmodule.exports.x = 1;",
  ],
  ['the second parameter', "const load = (isLazy, name) => require(name);\nload(true, 'tide');"],
  [
    'a function that hands its name on',
    "const inner = (a) => require(a);\nconst outer = (b) => inner(b);\nouter('tide');",
  ],
])('names nothing unknown: %s', async (_, code) => {
  expect(await doorsOf(code)).toEqual([]);
});

it.each([
  ['a variable that changes', "let at = './a';\nat = process.argv[2];\nrequire(at);"],
  ['a variable that a list changes', "let at = './a';\n[at] = process.argv;\nrequire(at);"],
  ['a variable that an object changes', "let at = './a';\n({ name: at } = process.env);\nrequire(at);"],
  ['two variables of one name', "function g(x) { var at = './a'; if (x) { var at = x; }\n require(at); }"],
  ['a parameter beside a variable of its name', "const at = './a';\nfunction g(at) { require(at); }"],
  ['a setting', 'require(config.backend);'],
  ['a choice with a setting', "require(config.backend || './own');"],
  ['a choice of which one side is unknown', "require(isOld ? name : './own');"],
  [
    'a function that is handed on',
    "function load(name) { return require(name); }\nload('tide');\nnames.map(load);",
  ],
  [
    'a function that others get',
    "function load(name) { return require(name); }\nload('tide');\nmodule.exports = { load };",
  ],
  ['an exported function', "export function load(name) { return require(name); }\nload('tide');"],
  ['an exported constant', "export const load = (name) => require(name);\nload('tide');"],
  [
    'a function of which one call is unknown',
    "function load(name) { return require(name); }\nload('tide');\nload(process.argv[2]);",
  ],
  ['a call without the name', "function load(a, name) { return require(name); }\nload('tide');"],
  ['a method', 'class A { load(name) { return require(name); } }'],
  ['a function that calls itself', 'function load(name) { return require(load(name)); }\nload(name);'],
  ['a default that is another name', 'function load(name = other) { return require(name); }\nload();'],
  ['a part of an object', "const { at } = { at: './a' };\nrequire(at);"],
  ['the folder of packages', "const at = path.join(__dirname, '../node_modules', x);\nrequire(at);"],
  ['a loop', 'for (const at of list) require(at);'],
])('is open: %s', async (_, code) => {
  expect(await doorsOf(code)).not.toEqual([]);
});

it.each([
  ['a name that is given once', "at = 'tide.tables'\nimport_module(at)", []],
  [
    'a beginning that a constant has',
    'ROOT = "tideplugs"\ndef f(x):\n    at = f"{ROOT}.{x}"\n    __import__(at)',
    ['tideplugs.'],
  ],
  [
    'a function around it',
    "def load(name, *more):\n    import_module(name)\nload('tide', 1)\nload(name='harbour')",
    [' via load'],
  ],
  [
    'a function around it, called with a setting',
    'def load(name):\n    import_module(name)\nload(settings.tide)',
    [''],
  ],
  [
    'a function around it, called with all of a list',
    'def load(name):\n    import_module(name)\nload(*names)',
    [''],
  ],
  [
    'functions with parameters of one name',
    "def other(name):\n    return name\ndef load(name):\n    import_module(name)\nload('tide')\nother(x)",
    [' via load'],
  ],
  [
    'a method',
    "class A:\n    def load(self, name):\n        import_module(name)\n    def f(self):\n        self.load('tide')",
    [''],
  ],
  ['a name that a loop gives', 'for at in names:\n    import_module(at)', ['']],
  ['a name that is global', "at = 'tide'\ndef f():\n    global at\n    at = g()\nimport_module(at)", ['']],
  ['a value that is set out', 'import_module(f"{root:>3}.x")', ['']],
])('in Python: %s', async (_, code, expected) => {
  expect(await pythonDoorsOf(code)).toEqual(expected);
});

it('work grows with the size of a file, whatever its names', async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `require(load${at % 7});\nload(load${at % 5});`);
  expect(await doorsOf(`function load(load1) { return require(load1); }\n${lines.join('\n')}`)).not.toEqual(
    [],
  );
});
