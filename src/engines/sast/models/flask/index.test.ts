import { acceptFlow } from '../../../../testing/accept-flow.js';

const app =
  'import os, sqlite3, subprocess, hashlib, pickle, yaml, random\nfrom flask import Flask, request, redirect\napp = Flask(__name__)\n';

acceptFlow({
  bad: {
    'SQL by % and by f-string': {
      'a.py': `${app}
@app.route('/u', methods=['GET', 'POST'])
def user():
    cur = sqlite3.connect('a.db').cursor()
    name = request.args.get('name')
    cur.execute("SELECT frame FROM hives WHERE queen = '%s'" % name)  # FLAW 89
    cur.execute(f"SELECT frame FROM hives WHERE queen = '{name}'")  # FLAW 89
    return 'ok'
`,
    },
    commands: {
      'a.py': `${app}
@app.route('/gauges/<station>')
def gauge(station):
    os.system('tidegauge ' + station)  # FLAW 78
    subprocess.run('tidegauge {}'.format(station), shell=True)  # FLAW 78
    subprocess.call(['sh', '-c', 'tidegauge ' + station])  # FLAW 78
    return 'ok'
`,
    },
    'code, file, page, redirect, address and objects': {
      'a.py': `${app}import requests
@app.get('/x')
def x():
    v = request.form['v']
    eval(v)  # FLAW 94
    open('/srv/' + v)  # FLAW 22
    requests.get(v, timeout=5)  # FLAW 918
    pickle.loads(v)  # FLAW 502
    yaml.load(v, Loader=yaml.Loader)  # FLAW 502
    if v == 'go':
        return 'fixed'
    if len(v) > 3:
        return redirect(v)  # FLAW 601
    return '<b>' + v + '</b>'  # FLAW 79
`,
    },
    'a list that moves': {
      'a.py': `${app}
@app.route('/l')
def l():
    items = ['safe']
    items.append(request.args.get('p'))
    items.append('more')
    items.pop(0)
    os.system('echo ' + items[0])  # FLAW 78
    return 'ok'
`,
    },
    'weak hash, token, credential': {
      'a.py': `${app}
hashlib.md5(b'x')  # FLAW 328
hashlib.new('sha1', b'x')  # FLAW 328
token = random.randint(0, 99)  # FLAW 330
app.config['SECRET_KEY'] = 'prod-9f3-skerry4'  # FLAW 798
`,
    },
    'five hops over three files': {
      'app.py': `${app}from pkg.service import Service
@app.route('/')
def index():
    service = Service(request.args['id'])
    return service.answer()
`,
      'pkg/__init__.py': '',
      'pkg/service.py': `from . import store
class Service:
    def __init__(self, key):
        self.key = key
    def clean(self):
        return self.key.strip()
    def answer(self):
        return store.run(self.clean())
`,
      'pkg/store.py': `import subprocess
def build(key):
    return 'grep ' + key
def run(key):
    subprocess.check_output(build(key), shell=True)  # FLAW 78
    return 'done'
`,
    },
  },
  good: {
    'parameters, lists of arguments and safe readers': {
      'a.py': `${app}import json
@app.route('/u')
def user():
    cur = sqlite3.connect('a.db').cursor()
    name = request.args.get('name')
    cur.execute('SELECT frame FROM hives WHERE queen = ?', (name,))
    subprocess.run(['tidegauge', name])
    yaml.load(name, Loader=yaml.SafeLoader)
    yaml.safe_load(name)
    json.loads(name)
    return {'name': name}
`,
    },
    'an early return': {
      'a.py': `${app}import re
@app.route('/u')
def user():
    name = request.args.get('name')
    if '../' in name:
        return 'no'
    open('/srv/' + name)
    if name not in ('a', 'b'):
        return 'no'
    os.system('echo ' + name)
    return 'ok'
`,
    },
    'branches that cannot be': {
      'a.py': `${app}
@app.route('/u')
def user():
    berth = request.args.get('name')
    quays = 3
    mooring = 'outer' if quays * 4 < 20 else berth
    match 'ebb'.upper():
        case 'FLOOD':
            mooring = berth
        case 'EBB':
            mooring = 'inner'
        case _:
            mooring = berth
    os.system('echo ' + mooring)
    return 'ok'
`,
    },
    'another element': {
      'a.py': `${app}import configparser
@app.route('/u')
def user():
    vessel = request.args.get('name')
    convoy = [vessel]
    convoy.append('tug')
    os.system('echo ' + convoy[1])
    convoy.insert(0, 'pilot')
    os.system('echo ' + convoy[2])
    crew = {'mate': 'Ada'}
    crew['master'] = vessel
    os.system(crew['mate'])
    papers = configparser.ConfigParser()
    papers.set('hull', 'flag', 'NO')
    papers.set('hull', 'name', vessel)
    os.system(papers.get('hull', 'flag'))
    return 'ok'
`,
    },
    'a number, a quoted word, an escaped page': {
      'a.py': `${app}import shlex, html
@app.route('/u/<int:n>')
def user(n):
    os.system('echo %d' % n)
    os.system('echo ' + shlex.quote(request.args['a']))
    os.system('echo %d' % int(request.args['b']))
    return '<b>' + html.escape(request.args['a']) + '</b>'
`,
    },
    'a hash that is no seal': {
      'a.py': "import hashlib\nhashlib.md5(b'x', usedforsecurity=False)\nhashlib.sha256(b'x')\n",
    },
  },
});
