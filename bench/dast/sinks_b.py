"""Other sinks for `target.py --variant b`: the same categories in other shapes. Written before the checks were made cheaper.

They are added to those of sinks.py, of which every other one is left out.
"""
import base64, hashlib, html, json, os, pickle, re, secrets, shlex, urllib.parse
from flask import Response
from jinja2 import Environment
from lxml import etree
from mako.template import Template as Mako
from markupsafe import Markup, escape
import sinks as s

WORDS = re.compile(r"[A-Za-z ]{1,30}")
def table(found): return Markup("<table>" + "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in line.split(" ")) + "</tr>" for line in found.split("\n") if line) + "</table>")
def count(found): return f"{len([l for l in found.split(chr(10)) if l])} found"
def update(v):
    cursor = s.db().execute(f"update goods set stock=stock where name='{v}'")
    s.db().rollback()
    return f"{cursor.rowcount} changed"
def total(v): return s.rows(f"select sum(price) from goods where name='{v}' and price>0") 

SQL = ([
    ("table", "show", lambda v: table(s.rows(f"select name,price,stock from goods where name='{v}' order by id"))),
    ("counted", "show", lambda v: count(s.rows(f"select name from goods where name='{v}'"))),
    ("update", "fail", update),
    ("sum", "mute", total),
    ("upper column", "found", lambda v: s.rows(f"select name from goods where upper(name)=upper('{v}')")),
    ("between", "mute", lambda v: s.rows(f"select name from goods where price between {'1' if v=='apple' else v} and 5")),
    ("union filtered", "show", lambda v: s.rows("select name from goods where name='" + re.sub("union", "", v, flags=re.I) + "'")),
    ("trimmed", "found", lambda v: s.rows(f"select name from goods where name='{v[:60]}'")),
    ("direction", "mute", lambda v: s.rows(f"select name from goods order by price {'asc' if v=='apple' else v}")),
    ("two uses", "show", lambda v: s.rows(f"select name from goods where name='{v}' or (stock>90 and name='{v}')")),
], [
    ("bound table", "show", lambda v: table(s.rows("select name,price from goods where name=? or name=?", v, v.lower()))),
    ("bound count", "show", lambda v: count(s.rows("select name from goods where name like ? escape '!'", "%" + re.sub("([!%_])", r"!\1", v) + "%"))),
    ("float", "fail", lambda v: s.rows("select name from goods where price<?", float(v)) if v != "apple" else "apple"),
    ("hex only", "mute", lambda v: s.rows(f"select name from goods where hex(name)='{v.encode().hex().upper()}'")),
    ("words alone", "found", lambda v: s.rows(f"select name from goods where name='{v}'") if WORDS.fullmatch(v) else ""),
])
COMMAND = ([
    ("two lines", "show", lambda v: s.shell(f"echo begin\necho {v}\necho end")),
    ("error stream", "show", lambda v: s.shell(f"cat /nowhere/{v} 1>/dev/null")),
    ("option", "mute", lambda v: s.shell(f"head --lines=1 {v}")),
    ("no pipes", "show", lambda v: s.shell(f"cat {re.sub('[|&]', '', v)}")),
    ("hidden single", "quiet", lambda v: s.shell(f"echo '{v}' > /dev/null")),
    ("status", "show", lambda v: f"code {s.shell(f'grep -q spring {v}', False)}"),
], [
    ("joined list", "show", lambda v: s.shell(["printf", "%s\n", v])),
    ("standard input", "show", lambda v: __import__("subprocess").run(["wc", "-c"], input=v.encode(), capture_output=True).stdout.decode()),
    ("quoted twice", "mute", lambda v: s.shell("sh -c " + shlex.quote("echo " + shlex.quote(v)))),
    ("sum shown", "show", lambda v: f"{v}: 7 * 6 = 42"),
])
CODE = ([
    ("filter", "show", lambda v: str([n for n in (1, 2, 3) if eval(f"n > {'1' if v=='apple' else v}", {"n": n})])),
    ("double quotes", "show", lambda v: str(eval(f'"{v}".title()'))),
    ("lambda", "quiet", lambda v: eval(f"lambda apple: {v}")(1)),
    ("key", "fail", lambda v: str(eval(f"{{'apple': 1}}['{v}']"))),
], [
    ("title", "show", lambda v: v.title()),
    ("length", "show", lambda v: str(len(v))),
    ("format", "show", lambda v: "%s items" % v),
])
JINJA = Environment(autoescape=False)
TEMPLATE = ([
    ("heading", "show", lambda v: Markup(JINJA.from_string("<h2>" + str(escape(v)) + "</h2>").render())),
    ("joined", "mute", lambda v: JINJA.from_string("{{ ['" + v + "', 'x'] | join('-') }}").render()),
    ("condition", "show", lambda v: JINJA.from_string("{% if '" + v + "' == 'apple' %}yes{% else %}no {{ '" + v + "' }}{% endif %}").render()),
    ("mako line", "fail", lambda v: Mako("Order for " + v).render()),
], [
    ("escaped braces", "show", lambda v: JINJA.from_string(v.replace("{", "{{ '{' }}")).render() if "{" not in v else "none"),
    ("format map", "show", lambda v: "Dear {who}".format_map({"who": v})),
])
LDAP = ([
    ("cn", "show", lambda v: s.directory(f"(&(objectClass=person)(|(uid={v})(cn={v})))")),
    ("count", "mute", lambda v: count(s.directory(f"(&(uid={v})(mail=*))"))),
], [
    ("letters", "found", lambda v: s.directory(f"(uid={v})") if v.isalnum() else ""),
    ("escaped and", "mute", lambda v: s.directory(f"(&(objectClass=person)(uid={s.ldap_quote(v)}))")),
])
XPATH = ([
    ("starts", "show", lambda v: s.nodes(f"//good[starts-with(name,'{v}')]/from/text()")),
    ("attribute free", "mute", lambda v: s.nodes(f"//*[name='{v}']/from/text()")),
    ("count", "show", lambda v: str(int(s.TREE.xpath(f"count(//good[name='{v}'])")))),
], [
    ("bound starts", "mute", lambda v: s.nodes("//good[starts-with(name,$v)]/from/text()", v=v.replace("\0", ""))),
    ("letters", "found", lambda v: s.nodes(f"//good[name='{v}']/from/text()") if v.isalnum() else ""),
])
XXE = ([("attribute reads", "show", lambda v: etree.fromstring(v.encode(), etree.XMLParser(**s.OPEN)).xpath("string(.)")),
        ("count hidden", "mute", lambda v: len(s.parse(v, **s.OPEN)) and "fine")],
       [("no network", "mute", lambda v: "fine" if s.parse(v, resolve_entities=False, no_network=True, load_dtd=False) else "")])
def extension(v): return s.read(s.FILES + "/" + (v if v == "apple" else v.split("\0")[0] if "\0" in v else v + ".txt"))
PATHS = ([
    ("prefix checked", "fail", lambda v: s.read(s.FILES + "/" + v) if (s.FILES + "/" + v).startswith(s.FILES) else s.refuse()),
    ("nul cut", "mute", extension),
    ("backslashes", "show", lambda v: s.read(s.FILES + "/" + v.replace("\\", "/"))),
    ("length", "show", lambda v: str(len(s.read(os.path.join(s.FILES, v))))),
], [
    ("extension", "mute", lambda v: s.read(s.FILES + "/" + re.sub(r"\W", "", v))),
    ("only list", "found", lambda v: v in os.listdir(s.FILES)),
])
def ssrf(port):
    own = f"http://127.0.0.1:{port}/health"
    return ([("json body", "show", lambda v: json.dumps({"state": s.fetch(own if v == "apple" else v)})),
             ("later", "quiet", lambda v: s.fetch(own if v == "apple" else v.strip())),
             ("scheme added", "mute", lambda v: s.fetch(own if v == "apple" else "http://" + re.sub("^https?://", "", v)))],
            [("not fetched", "show", lambda v: f"noted {v}"), ("own list", "mute", lambda v: s.fetch(own) if v == "apple" else "unknown feed")])
XSS = ([
    ("list", "show", lambda v: Markup(f"<ul><li>{v}</li><li>other</li></ul>")),
    ("handler", "show", lambda v: Markup(f'<button onclick="pick(&quot;{escape(v)}&quot;)">x</button>')),
    ("data attribute", "show", lambda v: Markup(f"<div data-q='{v}'>x</div>")),
    ("style", "show", lambda v: Markup(f"<style>.x{{color:{v}}}</style>")),
    ("template string", "show", lambda v: Markup(f"<script>var a = `{v.replace('<', '')}`;</script>")),
    ("angle cut once", "show", lambda v: Markup("<p>" + v.replace("<", "", 1) + "</p>")),
    ("upper", "show", lambda v: Markup(f"<p>{v}</p>" if "<script" not in v else "<p>no</p>")),
    ("frame", "show", lambda v: Markup(f'<iframe src="{escape(v)}"></iframe>')),
], [
    ("escaped list", "show", lambda v: Markup(f"<ul><li>{escape(v)}</li></ul>")),
    ("own link", "show", lambda v: Markup(f'<a href="/m/?q={urllib.parse.quote(v)}">x</a>')),
    ("css type", "show", lambda v: s.typed(f"/* {v.replace('*/', '')} */", "text/css")),
    ("html in json", "show", lambda v: s.typed(json.dumps({"html": f"<b>{escape(v)}</b>"}), "application/json")),
])
REDIRECT = ([
    ("307", "show", lambda v: Response("", 307, headers=[("Location", s.start(v))])),
    ("refresh field", "show", lambda v: Response("wait", 200, headers=[("Refresh", "0; url=" + s.start(v))], mimetype="text/html")),
    ("own first", "show", lambda v: s.go(s.start(v)) if not v.startswith("http:") else s.refuse()),
], [
    ("same host", "show", lambda v: s.go(s.start(v)) if not urllib.parse.urlsplit(s.start(v).replace("\\", "/")).netloc and not s.start(v).startswith(("//", "/\\", "\t", "https:", "/\t")) and ":" not in s.start(v) else s.go("/")),
])
CRLF = ([("disposition", "show", lambda v: s.raw("X-File", f"name={v}; kind=text"))],
        [("spaces", "show", lambda v: s.raw("X-File", " ".join(v.split())))])
DESERIAL = ([("pickle twice", "show", lambda v: str(pickle.loads(base64.b64decode(v)))), ("pickle counted", "mute", lambda v: str(len(str(pickle.loads(base64.b64decode(v))))))],
            [("plain text", "show", lambda v: v[:200])])
COOKIE = ([("no http only", "show", lambda v: s.cookie(secrets.token_hex(8), secure=True, samesite="Lax"))], [("session text", "show", lambda v: f"sid {secrets.token_hex(8)}")])
TRUST = ([("nested", "show", lambda v: s.keep("profile", {"shown": v}))], [("length", "show", lambda v: s.keep("page", str(len(v))))])
HASH = ([("md5 base64", "show", lambda v: base64.b64encode(hashlib.md5(v.encode()).digest()).decode())], [("blake", "show", lambda v: hashlib.blake2b(v.encode(), digest_size=16).hexdigest())])
RANDOM = ([("steps of three", "show", lambda v: s.issued(str(int(s.counted()) * 3)))], [("words", "show", lambda v: s.issued(secrets.token_urlsafe(18)))])
NOSQL = ([("listed", "show", lambda v: table(s.collection(v)))], [("string made", "mute", lambda v: s.collection(f"{v}"))])

def categories(port):
    own = {"sql": SQL, "command": COMMAND, "code": CODE, "template": TEMPLATE, "ldap": LDAP, "xpath": XPATH, "xxe": XXE, "path": PATHS, "ssrf": ssrf(port), "xss": XSS,
           "redirect": REDIRECT, "crlf": CRLF, "deserial": DESERIAL, "cookie": COOKIE, "trust": TRUST, "hash": HASH, "random": RANDOM, "nosql": NOSQL}
    return {name: (cwe, own[name][0] + real[1::2], own[name][1] + fake[1::2]) for name, (cwe, real, fake) in s.categories(port).items()}
