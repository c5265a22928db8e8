import { acceptFlow } from '../../../../testing/accept-flow.js';

const head = 'import os\nfrom flask import Flask, request\napp = Flask(__name__)\n';

acceptFlow({
  bad: {
    'a base class, by super': {
      'a.py': `${head}
class Base:
    def __init__(self, name):
        self.command = 'tidegauge ' + name
    def run(self):
        os.system(self.command)  # FLAW 78
class Ping(Base):
    def __init__(self, host):
        super().__init__(host)
@app.route('/')
def index():
    Ping(request.args['h']).run()
    return 'ok'
`,
    },
    'static methods, class methods and properties': {
      'a.py': `${head}
class Tool:
    def __init__(self, name):
        self.name = name
    @property
    def command(self):
        return 'tidegauge ' + self.name
    @staticmethod
    def run(command):
        os.system(command)  # FLAW 78
    @classmethod
    def made(cls, name):
        return cls(name)
@app.route('/')
def index():
    tool = Tool.made(request.args['h'])
    tool.run(tool.command)
    return 'ok'
`,
    },
    'names that come with a star, from files of a folder': {
      'app.py': `${head}from tools import *
@app.route('/')
def index():
    for line in lines(request.args['h']):
        run(line)
    return 'ok'
`,
      'tools/__init__.py':
        'from .shell import *\ndef lines(text):\n    for each in text.split():\n        yield each\n',
      'tools/shell.py': 'import os\ndef run(command):\n    os.system(command)  # FLAW 78\n',
    },
    'a declared type': {
      'a.py': `${head}from store import Store
stores = {}
def show(store: Store, name):
    store.find(name)
@app.route('/<name>')
def index(name):
    show(stores['store'], name)
    return 'ok'
`,
      'store.py':
        'import os\nclass Store:\n    def find(self, name):\n        os.system("find " + name)  # FLAW 78\n',
    },
    match: {
      'a.py': `${head}
@app.route('/')
def index():
    command = 'ls'
    match request.args['kind']:
        case 'a':
            command = request.args['a']
        case _:
            command = 'pwd'
    os.system(command)  # FLAW 78
    return 'ok'
`,
    },
  },
  good: {
    'the other property': {
      'a.py': `${head}
class Tool:
    def __init__(self, name):
        self.name = name
    @property
    def command(self):
        return 'tidegauge localhost'
    @staticmethod
    def run(command):
        os.system(command)
@app.route('/')
def index():
    tool = Tool(request.args['h'])
    tool.run(tool.command)
    return 'ok'
`,
    },
    'a number by its declared type': {
      'a.py': `${head}
def show(number: int):
    os.system('show %s' % number)
@app.route('/')
def index():
    show(request.args['n'])
    return 'ok'
`,
    },
    'what was asserted': {
      'a.py': `${head}
@app.route('/')
def index():
    name = request.args['n']
    assert name in ('a', 'b')
    os.system('show ' + name)
    return 'ok'
`,
    },
  },
});
