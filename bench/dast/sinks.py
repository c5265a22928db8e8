"""What the target of bench/dast does with a value: per category, (name, style, function) that are flawed and that are not.

A function receives the text of one input and returns what the page shows, or a whole Response. Styles are in target.py.
"""
import ast, base64, fnmatch, hashlib, hmac, html, io, json, operator, os, pickle, random, re, secrets, shlex, sqlite3, string, subprocess, tempfile, threading, time
import urllib.parse, urllib.request, xml.sax
import yaml
from flask import Response, make_response, session
from jinja2 import Environment
from lxml import etree
from mako.template import Template as Mako
from markupsafe import Markup, escape

ROOM = tempfile.mkdtemp(prefix="target-")
FILES = os.path.join(ROOM, "files")
os.mkdir(FILES)
for stem in ("apple", "pear", "plum"):
    with open(os.path.join(FILES, stem), "w") as out:
        out.write(f"Notes on the {stem}: plant in spring, pick in autumn.\n")

LOCAL = threading.local()
def db():
    if not hasattr(LOCAL, "db"):
        LOCAL.db = sqlite3.connect(":memory:")
        LOCAL.db.executescript("""
          create table goods(id integer, name text, price real, stock integer);
          insert into goods values (1,'apple',2.5,10),(2,'pear',3.5,0),(3,'plum',1.25,7),(4,'quince',6,1);
          create table people(login text, pass text); insert into people values ('ada','s'),('ben','t');
          create table notes(body text);""")
    return LOCAL.db
def rows(sql, *args):
    found = db().execute(sql, args).fetchall()
    return "\n".join(" ".join(map(str, row)) for row in found)
def refuse(*_): raise ValueError("unacceptable value")
def only(pattern, then): return lambda v: then(v) if re.fullmatch(pattern, v) else refuse()
def note(v):
    rows(f"insert into notes(body) values('{v}')")
    db().rollback()
    return "noted"
def sluggish(v):
    time.sleep(min(len(v), 40) * 0.04)
    return "searched"
def words(v): return "\n".join(w for w in ("apple", "pear", "plum") if any(w in t for t in re.split(r"\s+or\s+", v.lower())))

SQL = ([
    ("quoted", "show", lambda v: rows(f"select name,price from goods where name='{v}'")),
    ("number", "show", lambda v: rows(f"select name,price from goods where id={int('3') if v=='apple' else v}")),
    ("like", "mute", lambda v: rows(f"select name from goods where name like '%{v}%' and stock>=0")),
    ("order", "mute", lambda v: rows(f"select name from goods order by {'price' if v=='apple' else v}")),
    ("brackets", "found", lambda v: rows(f'select name from goods where (name="{v}" and stock>0)')),
    ("insert", "fail", note),
    ("login", "found", lambda v: rows(f"select login from people where login='{v}' or login='ada' and pass='{v}'") or rows(f"select name from goods where name='{v}'")),
    ("limit", "mute", lambda v: rows(f"select name from goods limit {'2' if v=='apple' else v}")),
    ("list", "verbose", lambda v: rows(f"select name from goods where name in ('{v}','fig')")),
    ("spaces go", "found", lambda v: rows(f"select name from goods where name='{v.replace(' ','')}'")),
    ("one row", "found", lambda v: rows(f"select name from goods where name='{v}' limit 1")),
    ("lowered", "show", lambda v: rows(f"select name,stock from goods where name=lower('{v.lower()}')")),
], [
    ("bound", "show", lambda v: rows("select name,price from goods where name=?", v)),
    ("bound like", "found", lambda v: rows("select name from goods where name like ?", f"%{v}%")),
    ("integer", "fail", lambda v: rows(f"select name from goods where id={int(v)}") if v != "apple" else "apple"),
    ("doubled", "mute", lambda v: rows("select name from goods where name='" + v.replace("'", "''").replace("\0", "") + "'")),
    ("known order", "show", lambda v: rows(f"select name from goods order by {v if v in ('name','price') else 'id'}")),
    ("pattern", "verbose", only(r"[a-z]{1,12}", lambda v: rows(f"select name from goods where name='{v}'"))),
    ("help text", "show", lambda v: 'Ask support about: sqlite3.OperationalError: near "x": syntax error; ORA-00933; You have an error in your SQL syntax'),
    ("dislikes quotes", "fail", lambda v: refuse() if re.search("['\";]", v) else rows("select name from goods where name=?", v)),
    ("slow by length", "mute", sluggish),
    ("own or", "show", words),
    ("drops quotes", "found", lambda v: rows("select name from goods where name=?", re.sub("['\"]", "", v))),
])

def shell(line, text=True):
    run = subprocess.run(line, shell=isinstance(line, str), capture_output=True, timeout=20, cwd=FILES, env={"PATH": "/usr/bin:/bin"})
    return (run.stdout + run.stderr).decode("latin-1") if text else str(run.returncode)
COMMAND = ([
    ("bare", "show", lambda v: shell(f"echo stock of {v}")),
    ("single", "show", lambda v: shell(f"grep -h spring '{v}'")),
    ("double", "show", lambda v: shell(f'printf %s "{v}"')),
    ("hidden", "quiet", lambda v: shell(f"ls {v}")),
    ("code only", "show", lambda v: shell(f"test -f {v}", False)),
    ("no blanks", "show", lambda v: shell(f"echo {v.replace(' ', '')}")),
    ("no semicolon", "show", lambda v: shell(f"wc -c {re.sub('[;&]', '', v)}")),
    ("middle", "quiet", lambda v: shell(f"cat {v} | wc -l > /dev/null 2>&1")),
    ("hidden double", "quiet", lambda v: shell(f'logger -s "{v}"')),
    ("argument", "mute", lambda v: shell(f"sh -c 'ls {v}'")),
], [
    ("list", "show", lambda v: shell(["echo", v])),
    ("quoted", "show", lambda v: shell(f"echo {shlex.quote(v)}")),
    ("known", "mute", lambda v: shell(f"cat {v}") if v in ("apple", "pear", "plum") else ""),
    ("pattern", "fail", only(r"[\w.-]{1,20}", lambda v: shell(f"ls {v}"))),
    ("printed", "show", lambda v: f"$ ls {v}"),
    ("sample", "show", lambda v: "uid=0(root) gid=0(root) groups=0(root)\nLinux box 6.1.0 x86_64 GNU/Linux"),
    ("slow", "quiet", sluggish),
    ("list of files", "found", lambda v: shell(["ls", "--", v], False) == "0" and "yes"),
])

def quiet_eval(code): exec(code, {}); return "ok"
OPS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.USub: operator.neg}
def calculate(v):
    def walk(n):
        if isinstance(n, ast.BinOp) and type(n.op) in OPS: return OPS[type(n.op)](walk(n.left), walk(n.right))
        if isinstance(n, ast.Constant) and isinstance(n.value, int) and abs(n.value) < 10**12: return n.value
        return refuse()
    return str(walk(ast.parse(v, mode="eval").body)) if len(v) < 80 and v != "apple" else "0"
CODE = ([
    ("eval", "mute", lambda v: str(eval(v, {"apple": 3}))),
    ("in quotes", "show", lambda v: str(eval(f"'{v}'.upper()"))),
    ("product", "fail", lambda v: str(eval(f"{v} * 2", {"apple": 3}))),
    ("exec", "quiet", lambda v: quiet_eval(f"apple = 1\nr = {v}")),
    ("length", "show", lambda v: str(eval(f'len("{v}")'))),
    ("call", "verbose", lambda v: str(eval(f"max({v}, 0)", {"apple": 3, "max": max}))),
    ("no blanks", "mute", lambda v: str(eval(v.replace(" ", ""), {"apple": 3}))),
    ("hidden quotes", "quiet", lambda v: quiet_eval(f"name = '{v}'")),
], [
    ("literal", "mute", lambda v: str(ast.literal_eval(v))),
    ("calculator", "mute", calculate),
    ("lookup", "show", lambda v: {"apple": "round", "pear": "not round"}.get(v, "unknown")),
    ("number", "fail", lambda v: str(float(v) * 2) if v != "apple" else "0"),
    ("repr", "show", lambda v: repr(v)),
    ("upper", "show", lambda v: v.upper()),
    ("slow", "mute", sluggish),
])

JINJA = Environment(autoescape=True)
TEMPLATE = ([
    ("greeting", "show", lambda v: JINJA.from_string(f"Dear {v}, welcome").render()),
    ("string", "mute", lambda v: JINJA.from_string('{{ "' + v + '" }}').render()),
    ("mako", "show", lambda v: Mako(f"Dear {v}, welcome").render()),
    ("set", "verbose", lambda v: JINJA.from_string('{% set who = "' + v + '" %}Dear {{ who }}').render()),
    ("hidden", "quiet", lambda v: JINJA.from_string(f"Dear {v}").render()),
    ("no doubles", "mute", lambda v: JINJA.from_string(f"Dear {v.replace('{{', '')}").render()),
    ("subject", "fail", lambda v: JINJA.from_string("{{ " + ("1" if v == "apple" else v) + " }}").render()),
    ("mako expression", "mute", lambda v: Mako('${"' + v + '".title()}').render()),
], [
    ("variable", "show", lambda v: JINJA.from_string("Dear {{ v }}").render(v=v)),
    ("plain", "show", lambda v: f"Dear {v}"),
    ("calculator", "mute", lambda v: calculate(re.sub(r"[{}$#%<>=\s]", "", v))),
    ("dollar", "show", lambda v: string.Template("Dear $v").safe_substitute(v=v)),
    ("no braces", "fail", lambda v: refuse() if re.search("[{}%$<]", v) else JINJA.from_string(f"Dear {v}").render()),
    ("raw", "mute", lambda v: JINJA.from_string("{% raw %}" + v.replace("%}", "").replace("{%", "") + "{% endraw %}").render()),
])

PEOPLE = [{"uid": u, "cn": n, "objectClass": "person", "mail": f"{u}@shop.example"} for u, n in (("apple", "A. Pell"), ("pear", "P. Ear"), ("plum", "P. Lum"))]
def matches(filter, entry):
    pos = 0
    def need(c):
        nonlocal pos
        if filter[pos:pos + 1] != c: raise ValueError("LDAP: Bad search filter (-7)")
        pos += 1
    def one():
        nonlocal pos
        need("(")
        if filter[pos:pos + 1] in ("&", "|", "!"):
            kind = filter[pos]; pos += 1; parts = []
            while filter[pos:pos + 1] == "(": parts.append(one())
            need(")")
            return all(parts) if kind == "&" else any(parts) if kind == "|" else not any(parts)
        item = re.compile(r"([A-Za-z]+)=((?:[^()\\]|\\[0-9a-fA-F]{2})*)\)").match(filter, pos)
        if not item: raise ValueError("LDAP: Bad search filter (-7)")
        pos = item.end()
        glob = "".join(re.escape(re.sub(r"\\(..)", lambda m: chr(int(m[1], 16)), part)) + ".*" for part in item[2].split("*"))[:-2]
        return bool(re.fullmatch(glob, entry.get(item[1], ""), re.I))
    return one()
def directory(filter): return "\n".join(f"{e['cn']} {e['mail']}" for e in PEOPLE if matches(filter, e))
def ldap_quote(v): return "".join(c if c.isalnum() else "\\%02x" % ord(c) for c in v if ord(c) < 256)
LDAP = ([
    ("and", "show", lambda v: directory(f"(&(objectClass=person)(uid={v}))")),
    ("first", "mute", lambda v: directory(f"(&(uid={v})(objectClass=person))")),
    ("either", "found", lambda v: directory(f"(|(uid={v})(mail={v}))")),
    ("single", "verbose", lambda v: directory(f"(uid={v})")),
    ("login", "found", lambda v: directory(f"(&(uid={v})(cn=A. Pell))")),
    ("errors", "fail", lambda v: directory(f"(&(uid={v})(!(cn=nobody)))")),
], [
    ("escaped", "show", lambda v: directory(f"(uid={ldap_quote(v)})")),
    ("pattern", "fail", only(r"\w{1,20}", lambda v: directory(f"(uid={v})"))),
    ("lookup", "found", lambda v: next((e["cn"] for e in PEOPLE if e["uid"] == v), "")),
    ("own wildcard", "show", lambda v: "\n".join(e["cn"] for e in PEOPLE if fnmatch.fnmatchcase(e["uid"], v))),
    ("help", "show", lambda v: "javax.naming.NameNotFoundException and LDAP: Bad search filter (-7) are explained in chapter 4"),
    ("brackets refused", "verbose", lambda v: refuse() if set(v) & set("()*\\&|") else directory(f"(uid={v})")),
])

TREE = etree.fromstring("<shop>" + "".join(f"<good><name>{n}</name><from>{f}</from></good>" for n, f in (("apple", "Kent"), ("pear", "Devon"), ("plum", "Hull"))) + "</shop>")
def nodes(path, **variables): return "\n".join(map(str, TREE.xpath(path, **variables)))
XPATH = ([
    ("single", "show", lambda v: nodes(f"//good[name='{v}']/from/text()")),
    ("double", "mute", lambda v: nodes(f'//good[name="{v}"]/from/text()')),
    ("contains", "found", lambda v: nodes(f"//good[contains(name,'{v}')]/from/text()")),
    ("number", "verbose", lambda v: nodes(f"//good[{'1' if v=='apple' else v}]/from/text()")),
    ("and", "found", lambda v: nodes(f"//good[name='{v}' and from='Kent']/name/text()")),
    ("fail", "fail", lambda v: nodes(f"/shop/good[name='{v}']/name/text()")),
], [
    ("bound", "show", lambda v: nodes("//good[name=$v]/from/text()", v=v.replace("\0", ""))),
    ("quotes refused", "verbose", lambda v: refuse() if re.search("['\"]", v) else nodes(f"//good[name='{v}']/from/text()")),
    ("loop", "found", lambda v: "\n".join(g.findtext("from") for g in TREE if g.findtext("name") == v)),
    ("pattern", "fail", only(r"[a-z]{1,12}", lambda v: nodes(f"//good[name='{v}']/from/text()"))),
    ("help", "show", lambda v: "An XPathEvalError: Invalid predicate means that the expression is wrong"),
])

def parse(v, **options): return "".join(etree.fromstring(v.encode(), etree.XMLParser(**options)).itertext())
OPEN = dict(resolve_entities=True, load_dtd=True, no_network=False, huge_tree=False)
class Texts(xml.sax.ContentHandler):
    def __init__(self): self.out = []
    def characters(self, content): self.out.append(content)
def sax(v, external):
    handler, parser = Texts(), xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, external)
    parser.setContentHandler(handler)
    parser.parse(io.BytesIO(v.encode()))
    return "".join(handler.out)
XXE = ([
    ("lxml", "show", lambda v: parse(v, **OPEN)),
    ("sax", "mute", lambda v: sax(v, True)),
    ("hidden", "quiet", lambda v: parse(v, **OPEN)),
    ("errors", "verbose", lambda v: str(len(parse(v, **OPEN)))),
    ("no file word", "mute", lambda v: parse(v, **OPEN) if "passwd" not in v else ""),
], [
    ("closed", "show", lambda v: parse(v, resolve_entities=False, no_network=True)),
    ("no doctype", "verbose", lambda v: refuse() if "<!DOCTYPE" in v.upper() else parse(v, **OPEN)),
    ("sax closed", "mute", lambda v: sax(v, False)),
    ("never parsed", "show", lambda v: v),
    ("internal only", "quiet", lambda v: parse(v, resolve_entities="internal", no_network=True)),
])

def read(path):
    with open(path, encoding="latin-1") as file: return file.read(4000)
def inside(v):
    path = os.path.realpath(os.path.join(FILES, v))
    return read(path) if path.startswith(FILES + os.sep) else refuse()
PATHS = ([
    ("joined", "show", lambda v: read(FILES + "/" + v)),
    ("os.path", "mute", lambda v: read(os.path.join(FILES, v))),
    ("once", "mute", lambda v: read(FILES + "/" + v.replace("../", ""))),
    ("no leading dots", "fail", lambda v: refuse() if v.startswith("..") else read(FILES + "/" + v)),
    ("decoded", "mute", lambda v: refuse() if ".." in v else read(FILES + "/" + urllib.parse.unquote(v))),
    ("absolute", "verbose", lambda v: refuse() if ".." in v else read(os.path.join(FILES, v))),
    ("first line", "mute", lambda v: read(FILES + "/" + v).split("\n")[0]),
], [
    ("base name", "mute", lambda v: read(os.path.join(FILES, os.path.basename(v)))),
    ("checked", "verbose", inside),
    ("known", "show", lambda v: read(os.path.join(FILES, v)) if v in ("apple", "pear") else "no such note"),
    ("sample", "show", lambda v: "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin"),
    ("echoed", "show", lambda v: f"{v}: no such file or directory"),
    ("dots go", "mute", lambda v: read(FILES + "/" + v.replace("..", "").replace("/", ""))),
])

def fetch(url):
    if urllib.parse.urlsplit(url).hostname not in ("127.0.0.1", "localhost"): refuse()  # This target never leaves the machine.
    return urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url, timeout=3).read(2000).decode("latin-1")
def ssrf(port):
    here = f"127.0.0.1:{port}"
    own = f"http://{here}/health"
    url = lambda v: own if v == "apple" else v
    return ([
        ("whole", "show", lambda v: fetch(url(v))),
        ("hidden", "quiet", lambda v: fetch(url(v))),
        ("host", "mute", lambda v: fetch(f"http://{here if v == 'apple' else v}/health")),
        ("prefix", "fail", lambda v: fetch(url(v)) if url(v).startswith("http://127.0.0.1") else refuse()),
        ("appended", "quiet", lambda v: fetch(f"http://127.0.0.1{':%d/health' % port if v == 'apple' else v}")),
        ("mentions", "mute", lambda v: fetch(url(v)) if "health" in url(v) else ""),
    ], [
        ("known", "show", lambda v: fetch(own) if url(v) == own else "not allowed"),
        ("host checked", "fail", lambda v: fetch(own) if urllib.parse.urlsplit(url(v)).netloc == here else refuse()),
        ("as query", "show", lambda v: fetch(own + "?for=" + urllib.parse.quote(v))),
        ("echo", "show", lambda v: f"will be fetched tonight: {v}"),
        ("slow", "quiet", sluggish),
    ])

JSESC = lambda v: json.dumps(v).replace("<", "\\u003c")
def typed(body, mime): return Response(body, mimetype=mime, headers={"X-Content-Type-Options": "nosniff"})
XSS = ([
    ("body", "show", lambda v: Markup(f"<p>No hits for {v}</p>")),
    ("quoted attribute", "show", lambda v: Markup(f'<input name=again value="{v}">')),
    ("single attribute", "show", lambda v: Markup(f"<input name=again value='{escape(v).replace('&#39;', chr(39))}'>")),
    ("bare attribute", "show", lambda v: Markup(f"<input name=again value={escape(v)}>")),
    ("script string", "show", lambda v: Markup(f"<script>var q = '{v.replace('<', '')}';</script>")),
    ("script text once", "show", lambda v: Markup(f"<p>{v.replace('script', '')}</p>")),
    ("comment", "show", lambda v: Markup(f"<!-- query {v} -->")),
    ("link", "show", lambda v: Markup(f'<a href="{escape(v)}">back</a>')),
    ("text area", "show", lambda v: Markup(f"<textarea>{v}</textarea>")),
    ("json as page", "show", lambda v: Response(json.dumps({"q": v}), mimetype="text/html")),
    ("title", "show", lambda v: Markup(f"<svg><title>{v}</title></svg>")),
    ("tag filter", "show", lambda v: Markup("<p>" + re.sub(r"<script.*?>", "", v) + "</p>")),
    ("not found", "show", lambda v: Response(f"<h1>{v} was not found</h1>", 404, mimetype="text/html")),
], [
    ("escaped", "show", lambda v: v),
    ("attribute", "show", lambda v: Markup(f'<input name=again value="{escape(v)}">')),
    ("text", "show", lambda v: typed(f"No hits for {v}", "text/plain")),
    ("json", "show", lambda v: typed(json.dumps({"q": v}), "application/json")),
    ("script", "show", lambda v: Markup(f"<script>var q = {JSESC(v)};</script>")),
    ("stripped", "show", lambda v: Markup("<p>" + re.sub(r"[<>\"'&]", "", v) + "</p>")),
    ("web link", "show", lambda v: Markup(f'<a href="/?q={urllib.parse.quote(v)}">again</a>')),
    ("area", "show", lambda v: Markup(f"<textarea>{escape(v)}</textarea>")),
    ("number", "fail", lambda v: Markup(f"<p>{int(v)}</p>") if v != "apple" else "0"),
    ("download", "show", lambda v: Response(f"<b>{v}</b>", mimetype="application/octet-stream", headers={"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"})),
])

def go(to): return Response("moved", 302, headers=[("Location", to)])
def start(v): return "/" if v == "apple" else re.sub(r"[\r\n]", "", v)
REDIRECT = ([
    ("whole", "show", lambda v: go(start(v))),
    ("slash", "show", lambda v: go(start(v)) if start(v).startswith("/") else refuse()),
    ("meta", "show", lambda v: Markup(f'<meta http-equiv="refresh" content="0; url={escape(start(v))}">')),
    ("script", "show", lambda v: Markup(f"<script>location.href = {JSESC(start(v))};</script>")),
    ("host", "show", lambda v: go("/" if v == "apple" else f"https://{start(v)}/home")),
    ("mentions", "fail", lambda v: go(start(v)) if "127.0.0.1" in v or v == "apple" else refuse()),
    ("303", "show", lambda v: Response("", 303, headers=[("Location", start(v))])),
], [
    ("own path", "show", lambda v: go(start(v)) if re.fullmatch(r"/(?![/\\])[\w/.-]*", start(v)) else go("/")),
    ("known", "show", lambda v: go({"apple": "/", "pear": "/health"}.get(v, "/"))),
    ("as query", "show", lambda v: go("/?next=" + urllib.parse.quote(v, safe=""))),
    ("as path", "show", lambda v: go("/c/" + urllib.parse.quote(v, safe=""))),
    ("shown", "show", lambda v: f"You leave us for {v}. Are you sure?"),
    ("link", "show", lambda v: Markup('<p>Continue</p><input type=hidden name=to value="%s">' % escape(v))),
])

class Raw(Response):
    """Sends one header line as it is; the framework alone would refuse line breaks."""
    raw = ("X-Language", "")
    def get_wsgi_response(self, environ):
        body, status, headers = super().get_wsgi_response(environ)
        return body, status, [*headers, self.raw]
def raw(name, value):
    response = Raw("Your choice was saved."); response.raw = (name, value)
    return response
CRLF = ([
    ("language", "show", lambda v: raw("X-Language", v)),
    ("cookie", "show", lambda v: raw("Set-Cookie", f"lang={v}; Secure; HttpOnly; SameSite=Lax")),
    ("line feed left", "show", lambda v: raw("X-Language", v.replace("\r", ""))),
    ("tag", "show", lambda v: raw("ETag", f'"{v}"')),
], [
    ("both go", "show", lambda v: raw("X-Language", re.sub(r"[\r\n]", "", v))),
    ("quoted", "show", lambda v: raw("X-Language", urllib.parse.quote(v))),
    ("refused", "fail", lambda v: refuse() if re.search(r"[\r\n]", v) else raw("X-Language", v)),
    ("in page", "show", lambda v: f"X-Language: {v}"),
])

KEY = secrets.token_bytes(16)
class Strict(pickle.Unpickler):
    def find_class(self, module, name): refuse()
def signed(v):
    body, _, mac = v.partition(".")
    return str(pickle.loads(base64.b64decode(body))) if hmac.compare_digest(hmac.new(KEY, body.encode(), "sha256").hexdigest(), mac) else "bad signature"
DESERIAL = ([
    ("pickle", "show", lambda v: str(pickle.loads(base64.b64decode(v)))),
    ("pickle hidden", "quiet", lambda v: pickle.loads(base64.b64decode(v))),
    ("yaml", "show", lambda v: str(yaml.unsafe_load(v))),
    ("yaml hidden", "quiet", lambda v: yaml.unsafe_load(v)),
    ("pickle hex", "mute", lambda v: str(pickle.loads(bytes.fromhex(v)))),
], [
    ("json", "mute", lambda v: str(json.loads(base64.b64decode(v)))),
    ("safe yaml", "show", lambda v: str(yaml.safe_load(v))),
    ("signed", "mute", signed),
    ("strict", "verbose", lambda v: str(Strict(io.BytesIO(base64.b64decode(v))).load())),
    ("decoded only", "show", lambda v: base64.b64decode(v).decode("latin-1")),
])

def cookie(value, **flags):
    response = make_response("Welcome back.")
    response.set_cookie("visit", value, **flags)
    return response
CLOSED = dict(secure=True, httponly=True, samesite="Lax")
COOKIE = ([
    ("no flags", "show", lambda v: cookie(secrets.token_hex(16))),
    ("not secure", "show", lambda v: cookie(secrets.token_hex(16), httponly=True, samesite="Lax")),
], [
    ("all flags", "show", lambda v: cookie(secrets.token_hex(16), **CLOSED)),
    ("removed", "show", lambda v: cookie("", max_age=0, **CLOSED)),
    ("none", "show", lambda v: "Welcome."),
])

def keep(key, value):
    session.clear(); session[key] = value
    return "kept"
TRUST = ([("key", "show", lambda v: keep(v, "north")), ("value", "show", lambda v: keep("basket", v))],
         [("constant", "show", lambda v: keep("visited", "yes")), ("number", "fail", lambda v: keep("page", len(v))), ("nothing", "show", lambda v: v)])

HASH = ([("md5", "show", lambda v: hashlib.md5(v.encode()).hexdigest()), ("sha1", "show", lambda v: hashlib.sha1(v.encode()).hexdigest())],
        [("sha256", "show", lambda v: hashlib.sha256(v.encode()).hexdigest()), ("short", "show", lambda v: hashlib.sha512(v.encode()).hexdigest()[:32]),
         ("random", "show", lambda v: secrets.token_hex(16)), ("keyed", "show", lambda v: hmac.new(KEY, v.encode(), "sha256").hexdigest()[:40])])

COUNT = [4100]
def counted():
    COUNT[0] += 1
    return str(COUNT[0])
def issued(token):
    response = make_response(f"Collect your parcel with number {token}")
    response.set_cookie("ticket", token, **CLOSED)
    return response
RANDOM = ([("counter", "show", lambda v: issued(counted())), ("clock", "show", lambda v: issued(str(int(time.time())))),
           ("small", "show", lambda v: issued(str(random.choice(range(3, 60, 4))))), ("float", "show", lambda v: issued(f"{random.uniform(1, 9) * 10**11:.0f}"))],
          [("secure", "show", lambda v: issued(secrets.token_hex(16))), ("secure number", "show", lambda v: issued(str(secrets.randbits(120)))), ("no code", "show", lambda v: "No code today.")])

def compare(field, wanted):
    if not isinstance(wanted, dict): return field == wanted
    for op, x in wanted.items():
        ok = {"$ne": lambda: field != x, "$gt": lambda: field > str(x), "$regex": lambda: bool(re.search(str(x)[:50], field)), "$in": lambda: field in x, "$exists": lambda: bool(x)}.get(op)
        if ok is None: raise ValueError(f"unknown operator: {op}")
        if not ok(): return False
    return True
def collection(wanted): return "\n".join(f"{e['cn']} {e['mail']}" for e in PEOPLE if compare(e["uid"], wanted))
NOSQL = ([
    ("find", "show", collection), ("find quietly", "mute", collection), ("login", "found", collection), ("errors", "verbose", collection),
], [
    ("text", "show", lambda v: collection(str(v))),
    ("typed", "fail", lambda v: collection(v) if isinstance(v, str) else refuse()),
    ("eq", "found", lambda v: collection(json.dumps(v) if isinstance(v, dict) else v)),
])

def categories(port):
    """Category: CWE, flawed sinks, sound sinks."""
    return {
        "sql": (89, *SQL), "command": (78, *COMMAND), "code": (94, *CODE), "template": (1336, *TEMPLATE), "ldap": (90, *LDAP), "xpath": (643, *XPATH),
        "xxe": (611, *XXE), "path": (22, *PATHS), "ssrf": (918, *ssrf(port)), "xss": (79, *XSS), "redirect": (601, *REDIRECT), "crlf": (113, *CRLF),
        "deserial": (502, *DESERIAL), "cookie": (614, *COOKIE), "trust": (501, *TRUST), "hash": (328, *HASH), "random": (330, *RANDOM), "nosql": (943, *NOSQL),
    }
