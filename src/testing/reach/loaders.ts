import { nodeModule, npmProject, sitePackage } from './projects.js';
import type { ReachCase } from './run.js';

/** Groups of entry points, functions around what loads, large files of packages: who may load what. */
const plugin = sitePackage(
  'acme-tides',
  { 'acme_tides/__init__.py': '' },
  { entryPoints: '[harbour.sources]\ntides = acme_tides:Source\n' },
);
const harbour = (code: string) => sitePackage('harbour', { 'harbour/__init__.py': code });
const shared = (name: string, code: string) => {
  const folder = '.venv/lib/python3.12/site-packages';
  return {
    [`${folder}/quay_${name}-1.0.0.egg-info/PKG-INFO`]: `Metadata-Version: 2.1\nName: quay-${name}\nVersion: 1.0.0\n`,
    [`${folder}/quay_${name}-1.0.0.egg-info/top_level.txt`]: 'quay\n',
    [`${folder}/quay/${name}.py`]: code,
  };
};

export const loaders: readonly ReachCase[] = [
  {
    name: 'entry point of a group that a used distribution looks for',
    package: 'acme-tides',
    is: 'reached',
    files: {
      ...plugin,
      ...harbour(
        'from importlib.metadata import entry_points\nall = entry_points(group="harbour.sources")\n',
      ),
      'app.py': 'import harbour\n',
    },
  },
  {
    name: 'entry point of a group whose name is put together',
    package: 'acme-tides',
    is: 'reached',
    files: {
      ...plugin,
      ...harbour('def find(kind):\n    return entry_points(group=f"{__name__}.sources")\n'),
      'app.py': 'import harbour\n',
    },
  },
  {
    name: 'entry point for a program that the project runs, which is installed elsewhere',
    package: 'acme-tides',
    is: 'reached',
    files: { ...plugin, 'app.py': 'import os\n', Makefile: 'all:\n\tharbour build\n' },
  },
  {
    name: 'entry point of a group that nothing looks for',
    package: 'acme-tides',
    is: 'unused',
    files: {
      ...plugin,
      ...sitePackage('click', { 'click/__init__.py': 'import os\n' }),
      'app.py': 'import click\n',
    },
  },
  {
    name: 'distributions that share a namespace, without a list of their files',
    package: 'quay-ropes',
    is: 'reached',
    files: {
      ...shared('ropes', ''),
      ...shared('lamps', ''),
      ...harbour('from quay.ropes import knot\n'),
      'app.py': 'import harbour\n',
    },
  },
  {
    name: 'a function around the import, which another module calls with a setting',
    package: 'paramiko',
    is: 'reached',
    files: {
      ...sitePackage('paramiko', { 'paramiko/__init__.py': '' }),
      'load.py':
        "from importlib import import_module\n\ndef take(name):\n    return import_module(name)\n\ntake('json')\n",
      'app.py': 'import os\nfrom load import take\n\ntake(os.environ["BACKEND"])\n',
    },
  },
  {
    name: 'a function around the import, which no one else calls',
    package: 'paramiko',
    is: 'unused',
    files: {
      ...sitePackage('paramiko', { 'paramiko/__init__.py': '' }),
      'load.py':
        "from importlib import import_module\n\ndef take(name):\n    return import_module(name)\n\ntake('json')\n",
      'app.py': 'import load\n',
    },
  },
  {
    name: 'plugins of the project by a beginning that a constant has',
    package: 'paramiko',
    is: 'unused',
    files: {
      ...sitePackage('paramiko', { 'paramiko/__init__.py': '' }),
      'app.py':
        'ROOT = "ownplugs"\n\ndef load(names):\n    for name in names:\n        module = f"{ROOT}.{name}"\n        __import__(module)\n',
    },
  },
  {
    name: 'a function around require, called with its name',
    package: 'marked',
    is: 'reached',
    files: {
      ...npmProject({ marked: {} }),
      'app.js': "function lazy(name) { return require(name); }\nmodule.exports = () => lazy('marked');\n",
    },
  },
  {
    name: 'a function around require, called with other names alone',
    package: 'marked',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, marked: {} }),
      'app.js':
        "const folderOf = (name) => require.resolve(name).length;\nconsole.log(folderOf('express'));\n",
    },
  },
  {
    name: 'a file of another package below node_modules, by a computed path',
    package: 'marked',
    is: 'reached',
    files: {
      ...npmProject({ marked: {} }),
      'app.js':
        "const path = require('path');\nrequire(path.join(__dirname, 'node_modules', process.argv[2]));\n",
    },
  },
  {
    name: 'a package that is used has a file too long to read',
    package: 'marked',
    is: 'reached',
    files: {
      ...npmProject({ tide: {}, marked: {} }),
      ...nodeModule('tide', "module.exports = require('./all.js');\n"),
      ...nodeModule('marked', ''),
      'node_modules/tide/all.js': `${' '.repeat(17 * 1024 * 1024)}\nrequire('mar' + 'ked');\n`,
      'app.js': "require('tide');\n",
    },
  },
  {
    name: 'a package that nothing leads to has a file too long to read',
    package: 'marked',
    is: 'unused',
    files: {
      ...npmProject({ tide: {}, quay: {}, marked: {} }),
      ...nodeModule('tide', ''),
      ...nodeModule('quay', ''),
      ...nodeModule('marked', ''),
      'node_modules/quay/all.js': ' '.repeat(17 * 1024 * 1024),
      'app.js': "require('tide');\n",
    },
  },
  {
    name: 'beside a part of the tree whose own packages are not installed',
    package: 'marked',
    is: 'unused',
    files: {
      ...npmProject({ tide: {}, marked: {} }),
      ...nodeModule('tide', ''),
      ...nodeModule('marked', ''),
      'vendor/quay/package-lock.json': JSON.stringify({
        lockfileVersion: 1,
        dependencies: { ropes: { version: '1.0.0', dev: true } },
      }),
      'app.js': "require('tide');\n",
    },
  },
  {
    name: 'beside a part of the tree whose own packages are installed, and may load it',
    package: 'marked',
    is: 'reached',
    files: {
      ...npmProject({ tide: {}, marked: {} }),
      ...nodeModule('tide', ''),
      ...nodeModule('marked', ''),
      'vendor/quay/package-lock.json': JSON.stringify({
        lockfileVersion: 1,
        dependencies: { ropes: { version: '1.0.0' }, lamps: { version: '1.0.0' } },
      }),
      'vendor/quay/node_modules/ropes/package.json': '{"name": "ropes", "version": "1.0.0"}',
      'app.js': "require('tide');\n",
    },
  },
  {
    name: 'a plugin by its name, of a program that is used',
    package: 'karma-tides',
    is: 'reached',
    files: {
      ...npmProject({ karma: {}, 'karma-tides': {} }),
      'run.js': "require('karma').start();\n",
    },
  },
  {
    name: 'a plugin by its name, of one of two programs',
    package: 'karma-tides',
    is: 'reached',
    files: {
      ...npmProject({ karma: {}, tides: {}, 'karma-tides': {} }),
      'run.js': "require('tides').start();\n",
    },
  },
  {
    name: 'a plugin by its name, of a program that nothing uses',
    package: 'karma-tides',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, karma: {}, 'karma-tides': {} }),
      'run.js': "require('express');\n",
    },
  },
  {
    name: 'imported by a library that was copied into vendor',
    package: 'marked',
    is: 'reached',
    files: {
      ...npmProject({ express: {}, marked: {} }),
      'app.js': "require('./vendor/quay/lib/quay.js');\n",
      'vendor/quay/lib/quay.js': "const parse = require('marked');\n",
    },
  },
];
