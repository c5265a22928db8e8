/** Parts of generated Flask handlers: where a text comes from, what is done to it, and where it is used. */
export interface Change {
  readonly name: string;
  readonly code: string;
  /** Whether `bar` is still what the visitor sent. */
  readonly keeps: boolean;
}

export interface Use {
  readonly cwe: number;
  readonly name: string;
  readonly imports: string;
  /** The line with `{bar}` is the flaw; without it the first line. */
  readonly code: string;
  /** Whether it is a flaw with input; always without input where `byItself`. */
  readonly isFlaw: boolean;
  readonly byItself?: true;
}

export const sources: readonly (readonly [name: string, code: string])[] = [
  ['query', 'param = request.args.get("Handler")'],
  ['query with default', 'param = request.args.get("Handler", "")\nif not param:\n    param = ""'],
  ['form', 'param = request.form.get("Handler")\nif not param:\n    param = ""'],
  ['form list', 'values = request.form.getlist("Handler")\nparam = ""\nif values:\n    param = values[0]'],
  ['query list', 'values = request.args.getlist("Handler")\nparam = values[0] if len(values) > 0 else ""'],
  ['header', 'param = request.headers.get("X-Handler", "")\nparam = urllib.parse.unquote_plus(param)'],
  ['referrer', 'param = ""\nif request.referrer:\n    param = request.referrer'],
  ['cookie', 'param = urllib.parse.unquote_plus(request.cookies.get("Handler", "noCookie"))'],
  [
    'names of fields',
    'param = ""\nfor name in request.form.keys():\n    if "Handler" in request.form.getlist(name):\n        param = name\n        break',
  ],
  [
    'names of headers',
    'param = ""\nfor name in request.headers.keys():\n    if name in ("Accept", "Host"):\n        continue\n    param = name\n    break',
  ],
  [
    'raw query',
    'raw = request.query_string.decode("utf-8")\nat = raw.find("Handler=")\nif at == -1:\n    return "missing"\nparam = urllib.parse.unquote_plus(raw[at + 8:])\nif "&" in param:\n    param = param[:param.find("&")]',
  ],
  ['path', 'parts = request.path.split("/")\nparam = parts[1]\nif not param:\n    param = ""'],
  [
    'wrapper',
    'wrapped = helpers.wrapper.Wrapper(request)\nparam = wrapped.field("Handler")\nif not param:\n    param = ""',
  ],
  ['files of the project', 'param = helpers.wrapper.from_form(request, "Handler")'],
];

const keeps = (name: string, code: string): Change => ({ name, code, keeps: true });
const drops = (name: string, code: string): Change => ({ name, code, keeps: false });

export const changes: readonly Change[] = [
  keeps('as it is', 'bar = param'),
  keeps(
    'sum that holds',
    'num = 86\nif 7 * 42 - num > 200:\n    bar = "never"\nelse:\n    bar = param'.replace('"never"', 'param'),
  ),
  drops('sum that fails', 'num = 106\nbar = "safe" if 7 * 18 + num > 200 else param'),
  keeps('sum the other way', 'num = 106\nbar = "safe" if 7 * 42 - num > 200 else param'),
  drops('if that never holds', 'bar = "x"\nnum = 4\nif num * 3 > 50:\n    bar = param'),
  keeps('if with an empty text', 'bar = ""\nif param:\n    bar = param'),
  keeps(
    'ways of which none is known',
    'bar = ""\nif len(param) > 3:\n    bar = param\nelse:\n    bar = "short"',
  ),
  drops(
    'list, a fixed element',
    'lst = []\nlst.append("safe")\nlst.append(param)\nlst.append("moresafe")\nlst.pop(0)\nbar = lst[1]',
  ),
  keeps(
    'list, the element',
    'lst = []\nlst.append("safe")\nlst.append(param)\nlst.append("moresafe")\nlst.pop(0)\nbar = lst[0]',
  ),
  drops('list literal', 'lst = ["a", param, "b"]\nbar = lst[2]'),
  keeps('list literal, the element', 'lst = ["a", param, "b"]\nbar = lst[-2]'),
  drops(
    'dictionary, another key',
    'd = {}\nd["keyA"] = "a-Value"\nd["keyB"] = param\nd["keyC"] = "another"\nbar = "safe"\nbar = d["keyB"]\nbar = d["keyA"]',
  ),
  keeps('dictionary, the key', 'd = {}\nd["keyA"] = "a-Value"\nd["keyB"] = param\nbar = d["keyB"]'),
  drops('dictionary by get', 'd = {"a": param, "b": "fixed"}\nbar = d.get("b")'),
  keeps('dictionary by get, the key', 'd = {"a": param, "b": "fixed"}\nbar = d.get("a", "x")'),
  drops(
    'configparser, another option',
    'conf = configparser.ConfigParser()\nconf.add_section("sec")\nconf.set("sec", "keyA", "a_Value")\nconf.set("sec", "keyB", param)\nbar = conf.get("sec", "keyA")',
  ),
  keeps(
    'configparser, the option',
    'conf = configparser.ConfigParser()\nconf.add_section("sec")\nconf.set("sec", "keyA", "a_Value")\nconf.set("sec", "keyB", param)\nbar = conf.get("sec", "keyB")',
  ),
  drops(
    'match on another letter',
    'text = "ABC"\nguess = text[1]\nmatch guess:\n    case "A":\n        bar = param\n    case "B":\n        bar = "bob"\n    case "C" | "D":\n        bar = param\n    case _:\n        bar = "bobs uncle"',
  ),
  keeps(
    'match on the letter',
    'text = "ABC"\nguess = text[2]\nmatch guess:\n    case "A":\n        bar = "x"\n    case "B":\n        bar = "bob"\n    case "C" | "D":\n        bar = param\n    case _:\n        bar = "bobs uncle"',
  ),
  keeps(
    'match on the first',
    'text = "ABC"\nmatch text[0]:\n    case "A":\n        bar = param\n    case _:\n        bar = "x"',
  ),
  keeps(
    'base64 and back',
    'import base64\ntmp = base64.b64encode(param.encode("utf-8"))\nbar = base64.b64decode(tmp).decode("utf-8")',
  ),
  keeps('slices', 'whole = f"17{param}abcd"\nbar = whole[len("17"):len(whole) - 4]'),
  keeps('replace and concatenation', 'a = "start "\nb = param.replace("x", "y")\nbar = a + b + " end"'),
  keeps('StringIO', 'import io\nbuf = io.StringIO()\nbuf.write("a")\nbuf.write(param)\nbar = buf.getvalue()'),
  keeps('join', 'bar = " ".join(["a", param])'),
  keeps('split and strip', 'bar = param.split(" ")[0].strip()'),
  keeps('format', 'bar = "{}{}".format("a", param)'),
  keeps('percent', 'bar = "a %s" % param'),
  keeps('helper that hands on', 'bar = helpers.things.ThingA().work(param)'),
  keeps('helper behind a factory', 'thing = helpers.things.make_thing("b")\nbar = thing.work(param)'),
  drops('helper that has its own', 'bar = helpers.things.constant(param)'),
  keeps('inner function', 'def inner(x):\n    return x + "!"\nbar = inner(param)'),
  drops('inner function with another value', 'def inner(x, y):\n    return y\nbar = inner(param, "fixed")'),
  keeps('lambda', 'bar = (lambda x: x)(param)'),
  keeps('comprehension', 'bar = "".join([c for c in param])'),
  keeps('tuple', '_, bar = ("a", param)'),
  drops('tuple, the other', 'bar, _ = ("a", param)'),
  drops('overwritten', 'bar = param\nbar = "fixed"'),
  keeps('loop', 'bar = ""\nfor c in param.split(","):\n    bar += c'),
  keeps('try', 'try:\n    bar = param\nexcept ValueError:\n    bar = "x"'),
  drops('a number', 'bar = str(int(param))'),
  keeps(
    'class of the file',
    'class Box:\n    def __init__(self, v):\n        self.v = v\nbar = Box(param).v',
  ),
  keeps(
    'configparser of texts',
    'conf = configparser.ConfigParser()\nconf.add_section("sec")\nconf.set("sec", "k", param)\nbar = conf["sec"]["k"]',
  ),
  keeps('string.Template', 'import string\nbar = string.Template("a $x").substitute(x=param)'),
  keeps('while', 'bar = ""\ni = 0\nwhile i < 1:\n    bar += param\n    i += 1'),
  drops(
    'elif that never holds',
    'n = 5\nif n > 10:\n    bar = param\nelif n > 7:\n    bar = param\nelse:\n    bar = "x"',
  ),
  keeps(
    'elif that holds',
    'n = 5\nif n > 10:\n    bar = "a"\nelif n == 5:\n    bar = param\nelse:\n    bar = "x"',
  ),
  drops('not', 'ok = True\nbar = "x"\nif not ok:\n    bar = param'),
  drops('deleted and set', 'd = {"k": param}\nd["k"] = "x"\nbar = d["k"]'),
  keeps('nested dictionaries', 'd = {"a": {"b": [param, "x"]}}\nbar = d["a"]["b"][0]'),
  drops('nested dictionaries, the other', 'd = {"a": {"b": [param, "x"]}}\nbar = d["a"]["b"][1]'),
  keeps('sorted and map', 'bar = list(map(str.strip, [param]))[0]'),
  keeps('bytes', 'bar = bytes(param, "utf-8").decode()'),
  keeps('json and back', 'import json\nbar = json.loads(json.dumps({"x": param}))["x"]'),
  keeps(
    'inner class with a property',
    'class P:\n    def __init__(self, v):\n        self._v = v\n    @property\n    def v(self):\n        return self._v\nbar = P(param).v',
  ),
  keeps('dataclass', 'from dataclasses import dataclass\n@dataclass\nclass D:\n    v: str\nbar = D(param).v'),
  keeps('global function of the helpers', 'bar = helpers.things.ThingB().work(value=param)'),
  drops('false and', 'flag = False\nbar = "x"\nif flag and param:\n    bar = param'),
  keeps('walrus', 'if (tmp := param):\n    bar = tmp\nelse:\n    bar = ""'),
];

export const uses: readonly Use[] = [
  {
    cwe: 22,
    name: 'open',
    imports: 'import helpers.utils',
    code: 'fd = open(f"{helpers.utils.FILES}/{bar}", "rb")',
    isFlaw: true,
  },
  {
    cwe: 22,
    name: 'codecs',
    imports: 'import codecs\nimport helpers.utils',
    code: 'fd = codecs.open(helpers.utils.FILES + "/" + bar, "r", "utf-8")',
    isFlaw: true,
  },
  {
    cwe: 22,
    name: 'pathlib',
    imports: 'import pathlib\nimport helpers.utils',
    code: 'p = pathlib.Path(helpers.utils.FILES) / bar\nRESPONSE += escape(p.read_text()[:1000])',
    isFlaw: true,
  },
  {
    cwe: 22,
    name: 'open behind a guard',
    imports: 'import helpers.utils',
    code: 'if "../" in bar:\n    return "no"\nfd = open(f"{helpers.utils.FILES}/{bar}", "rb")',
    isFlaw: false,
  },
  {
    cwe: 22,
    name: 'os.open',
    imports: 'import os\nimport helpers.utils',
    code: 'fd = os.open(f"{helpers.utils.FILES}/{bar}", os.O_RDWR)',
    isFlaw: true,
  },
  { cwe: 78, name: 'os.system', imports: 'import os', code: 'os.system(f"echo {bar}")', isFlaw: true },
  { cwe: 78, name: 'os.popen', imports: 'import os', code: 'out = os.popen("echo " + bar)', isFlaw: true },
  {
    cwe: 78,
    name: 'subprocess shell',
    imports: 'import subprocess',
    code: 'p = subprocess.run(f"echo {bar}", shell=True, capture_output=True)',
    isFlaw: true,
  },
  {
    cwe: 78,
    name: 'subprocess sh -c',
    imports: 'import subprocess',
    code: 'args = ["sh", "-c", f"echo {bar}"]\np = subprocess.Popen(args, stdout=subprocess.PIPE)',
    isFlaw: true,
  },
  {
    cwe: 78,
    name: 'subprocess list',
    imports: 'import subprocess',
    code: 'p = subprocess.run(["echo", bar], capture_output=True)',
    isFlaw: false,
  },
  { cwe: 94, name: 'eval', imports: '', code: 'r = eval(bar)', isFlaw: true },
  { cwe: 94, name: 'exec', imports: '', code: 'exec(bar)', isFlaw: true },
  {
    cwe: 94,
    name: 'exec of a literal',
    imports: '',
    code: 'if not bar.startswith("\'") or not bar.endswith("\'") or "\'" in bar[1:-1]:\n    return "no"\nexec(bar)',
    isFlaw: false,
  },
  {
    cwe: 502,
    name: 'pickle',
    imports: 'import pickle\nimport base64',
    code: 'obj = pickle.loads(base64.urlsafe_b64decode(bar))',
    isFlaw: true,
  },
  {
    cwe: 502,
    name: 'yaml',
    imports: 'import yaml',
    code: 'obj = yaml.load(bar, Loader=yaml.Loader)',
    isFlaw: true,
  },
  { cwe: 502, name: 'yaml safe', imports: 'import yaml', code: 'obj = yaml.safe_load(bar)', isFlaw: false },
  {
    cwe: 89,
    name: 'sqlite',
    imports: 'import helpers.db',
    code: 'sql = f"SELECT * FROM users WHERE password = \'{bar}\'"\ncon = helpers.db.connection()\ncur = con.cursor()\ncur.execute(sql)',
    isFlaw: true,
  },
  {
    cwe: 89,
    name: 'sqlite by parameters',
    imports: 'import helpers.db',
    code: 'con = helpers.db.connection()\ncur = con.cursor()\ncur.execute("SELECT * FROM users WHERE password = ?", (bar,))',
    isFlaw: false,
  },
  {
    cwe: 90,
    name: 'ldap3',
    imports: 'import helpers.ldap',
    code: 'conn = helpers.ldap.connection()\nconn.search("ou=users", f"(&(objectclass=person)(uid={bar}))", attributes=["cn"])',
    isFlaw: true,
  },
  {
    cwe: 90,
    name: 'ldap3 escaped',
    imports: 'import helpers.ldap\nimport ldap3.utils.conv',
    code: 'conn = helpers.ldap.connection()\nconn.search("ou=users", "(uid=" + ldap3.utils.conv.escape_filter_chars(bar) + ")")',
    isFlaw: false,
  },
  {
    cwe: 643,
    name: 'lxml',
    imports: 'import lxml.etree',
    code: 'root = lxml.etree.parse("e.xml").getroot()\nnodes = root.xpath(f"/Employees/Employee[@id=\'{bar}\']")',
    isFlaw: true,
  },
  {
    cwe: 643,
    name: 'lxml with a variable',
    imports: 'import lxml.etree',
    code: 'root = lxml.etree.parse("e.xml").getroot()\nnodes = root.xpath("/Employees/Employee[@id=$id]", id=bar)',
    isFlaw: false,
  },
  {
    cwe: 643,
    name: 'elementpath',
    imports: 'import elementpath\nimport xml.etree.ElementTree as ET',
    code: 'root = ET.parse("e.xml")\nnodes = elementpath.select(root, "/Employees/Employee[@id=\'" + bar + "\']")',
    isFlaw: true,
  },
  {
    cwe: 643,
    name: 'behind a guard',
    imports: 'import lxml.etree',
    code: 'if "\'" in bar:\n    return "no"\nroot = lxml.etree.parse("e.xml").getroot()\nnodes = root.xpath(f"/Employees/Employee[@id=\'{bar}\']")',
    isFlaw: false,
  },
  {
    cwe: 611,
    name: 'lxml parser',
    imports: 'import lxml.etree',
    code: 'parser = lxml.etree.XMLParser(resolve_entities=True)\nroot = lxml.etree.fromstring(bar, parser)',
    isFlaw: true,
  },
  {
    cwe: 611,
    name: 'minidom without entities',
    imports: 'import json',
    code: 'root = json.loads(bar)',
    isFlaw: false,
  },
  {
    cwe: 611,
    name: 'sax',
    imports: 'import xml.sax\nimport xml.sax.handler\nimport io',
    code: 'parser = xml.sax.make_parser()\nparser.setFeature(xml.sax.handler.feature_external_ges, True)\nparser.parse(io.StringIO(bar))',
    isFlaw: true,
  },
  {
    cwe: 611,
    name: 'sax as it is',
    imports: 'import xml.sax\nimport io',
    code: 'parser = xml.sax.make_parser()\nparser.parse(io.StringIO(bar))',
    isFlaw: false,
  },
  {
    cwe: 611,
    name: 'minidom with entities',
    imports: 'import xml.dom.minidom\nimport xml.sax\nimport xml.sax.handler',
    code: 'parser = xml.sax.make_parser()\nparser.setFeature(xml.sax.handler.feature_external_ges, True)\ndoc = xml.dom.minidom.parseString(bar, parser)',
    isFlaw: true,
  },
  {
    cwe: 611,
    name: 'minidom with a plain parser',
    imports: 'import xml.dom.minidom\nimport xml.sax\nimport xml.sax.handler',
    code: 'parser = xml.sax.make_parser()\nparser.setFeature(xml.sax.handler.feature_external_ges, False)\ndoc = xml.dom.minidom.parseString(bar, parser)',
    isFlaw: false,
  },
  {
    cwe: 78,
    name: 'shell by the system',
    imports: 'import subprocess\nimport platform',
    code: 'args = []\nif platform.system() == "Windows":\n    args.append("cmd.exe")\n    args.append("/c")\nelse:\n    args.append("sh")\n    args.append("-c")\nargs.append(f"echo {bar}")\np = subprocess.run(args, capture_output=True)',
    isFlaw: true,
  },
  {
    cwe: 22,
    name: 'pathlib behind a guard',
    imports: 'import pathlib\nimport helpers.utils',
    code: 'base = pathlib.Path(helpers.utils.FILES)\np = (base / bar).resolve()\nif not str(p).startswith(str(base)):\n    return "no"\nRESPONSE += escape(p.read_text()[:1000])',
    isFlaw: false,
  },
  {
    cwe: 89,
    name: 'executemany',
    imports: 'import helpers.db',
    code: 'con = helpers.db.connection()\nsql = "INSERT INTO users VALUES (\'" + bar + "\', ?)"\ncon.executemany(sql, [("a",)])',
    isFlaw: true,
  },
  {
    cwe: 328,
    name: 'an algorithm of a dictionary',
    imports: 'import hashlib',
    code: 'names = {"weak": "md5", "strong": "sha512"}\nh = hashlib.new(names["strong"])\nh.update(bar.encode("utf-8"))',
    isFlaw: false,
    byItself: true,
  },
  {
    cwe: 328,
    name: 'the weak algorithm of a dictionary',
    imports: 'import hashlib',
    code: 'names = {"weak": "md5", "strong": "sha512"}\nh = hashlib.new(names["weak"])\nh.update(bar.encode("utf-8"))',
    isFlaw: true,
    byItself: true,
  },
  { cwe: 601, name: 'redirect', imports: 'import flask', code: 'return flask.redirect(bar)', isFlaw: true },
  {
    cwe: 601,
    name: 'redirect to a known host',
    imports: 'import flask',
    code: 'url = urllib.parse.urlparse(bar)\nif url.netloc not in ["a.example"] or url.scheme != "https":\n    return "no"\nreturn flask.redirect(bar)',
    isFlaw: false,
  },
  {
    cwe: 501,
    name: 'session value',
    imports: 'import flask',
    code: 'flask.session["user"] = bar',
    isFlaw: true,
  },
  {
    cwe: 501,
    name: 'session key',
    imports: 'import flask',
    code: 'flask.session[bar] = "12345"',
    isFlaw: true,
  },
  {
    cwe: 79,
    name: 'answer',
    imports: '',
    code: 'RESPONSE += f"Parameter value: {bar}"\nreturn RESPONSE',
    isFlaw: true,
  },
  {
    cwe: 79,
    name: 'answer, escaped',
    imports: '',
    code: 'RESPONSE += "Parameter value: " + escape(bar)\nreturn RESPONSE',
    isFlaw: false,
  },
  {
    cwe: 79,
    name: 'answer from a dictionary',
    imports: '',
    code: 'values = {"bar": bar, "x": "b"}\nreturn RESPONSE + "Hello %(bar)s and %(x)s" % values',
    isFlaw: true,
  },
  {
    cwe: 614,
    name: 'cookie in clear',
    imports: 'from flask import make_response',
    code: 'res = make_response("set")\nres.set_cookie("Handler", "v", path=request.path, secure=False, httponly=True)\nreturn res',
    isFlaw: true,
    byItself: true,
  },
  {
    cwe: 614,
    name: 'cookie over TLS',
    imports: 'from flask import make_response',
    code: 'res = make_response("set")\nres.set_cookie("Handler", "v", path=request.path, secure=True, httponly=True)\nreturn res',
    isFlaw: false,
    byItself: true,
  },
  {
    cwe: 328,
    name: 'md5',
    imports: 'import hashlib',
    code: 'h = hashlib.new("md5")\nh.update(bar.encode("utf-8"))',
    isFlaw: true,
    byItself: true,
  },
  {
    cwe: 328,
    name: 'sha1',
    imports: 'import hashlib',
    code: 'h = hashlib.sha1()\nh.update(bar.encode("utf-8"))',
    isFlaw: true,
    byItself: true,
  },
  {
    cwe: 328,
    name: 'sha384',
    imports: 'import hashlib',
    code: 'h = hashlib.sha384()\nh.update(bar.encode("utf-8"))',
    isFlaw: false,
    byItself: true,
  },
  {
    cwe: 330,
    name: 'random',
    imports: 'import random',
    code: 'n = random.randint(0, 2**32)\nuser = f"u{n}"',
    isFlaw: true,
    byItself: true,
  },
  {
    cwe: 330,
    name: 'normalvariate',
    imports: 'import random',
    code: 'n = str(random.normalvariate())[2:]',
    isFlaw: true,
    byItself: true,
  },
  {
    cwe: 330,
    name: 'secrets',
    imports: 'import secrets',
    code: 'n = secrets.randbelow(2**32)',
    isFlaw: false,
    byItself: true,
  },
  {
    cwe: 330,
    name: 'system random',
    imports: 'import random',
    code: 'n = random.SystemRandom().randint(0, 2**32)',
    isFlaw: false,
    byItself: true,
  },
];

export const helpers: Readonly<Record<string, string>> = {
  'helpers/__init__.py': '',
  'helpers/utils.py': `import os
ROOT = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(ROOT, "files")

def escape(text):
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
`,
  'helpers/things.py': `import configparser

class Thing:
    def work(self, value):
        return value

class ThingA(Thing):
    def work(self, value):
        copy = value
        return copy

class ThingB(Thing):
    def work(self, value):
        parts = [value]
        return "".join(parts)

def make_thing(kind):
    if kind == "a":
        return ThingA()
    return ThingB()

def constant(value):
    names = {"x": value, "y": "fixed"}
    return names["y"]
`,
  'helpers/wrapper.py': `class Wrapper:
    def __init__(self, request):
        self.request = request

    def field(self, name):
        return self.request.form.get(name)

def from_form(request, name):
    value = request.form.get(name)
    return value or ""
`,
  'helpers/db.py': `import sqlite3

def connection():
    con = sqlite3.connect(":memory:")
    con.execute("CREATE TABLE users (name text, password text)")
    return con
`,
  'helpers/ldap.py': `import ldap3

def connection():
    server = ldap3.Server("127.0.0.1", port=10389)
    return ldap3.Connection(server, auto_bind=True)
`,
};

function indented(code: string, by: string): string {
  return code
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}

/** One module with the handler, as such collections write them. */
export function moduleOf(source: string, change: Change, use: Use): string {
  return `from flask import request
from helpers.utils import escape
import configparser
import urllib.parse
import helpers.things
import helpers.wrapper
${use.imports}

def init(app):

    @app.route("/handlers/one", methods=["GET"])
    def handler_get():
        return handler_post()

    @app.route("/handlers/one", methods=["POST"])
    def handler_post():
        RESPONSE = ""
${indented(source, '        ')}

${indented(change.code, '        ')}

${indented(use.code, '        ')}
        return "done"
`;
}
