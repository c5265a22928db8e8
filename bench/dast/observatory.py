"""A public observatory: a target of another shape than target.py, with a real flaw and its repaired twin side by side.

    python3 observatory.py PORT           serves it on 127.0.0.1 (as nobody, where it was started by root)
    python3 observatory.py PORT --cases   prints what is true of each address, for score.ts

No framework: own routes, own sessions, 200 for every error, redirects with a notice after each form, a token against forgery in each form, some
of them for one use, pages in ISO-8859-1, answers in gzip and in chunks, a filter before some pages, a workshop behind a
sign-in (vera / Teleskop-7), JSON with nested bodies, GraphQL, WebSocket.
"""
import ast, base64, gzip, hashlib, html, http.server, io, json, os, pickle, random, re, secrets, shlex, socketserver, sqlite3, string, struct, subprocess, sys, tempfile, threading, time
import urllib.parse, urllib.request, xml.sax, xml.sax.handler
import jinja2, yaml
from lxml import etree

PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 8095
if os.getuid() == 0 and "--cases" not in sys.argv:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)

# --- Data -----------------------------------------------------------------------------------------------------------
ROOM = tempfile.mkdtemp(prefix="observatory-")
for name, text in {"mars.txt": "Mars: rötlich, zwei Monde.", "venus.txt": "Venus: hell am Abend.", "de.lang": "Willkommen", "fr.lang": "Bienvenue"}.items():
    with open(os.path.join(ROOM, name), "w", encoding="utf-8") as out: out.write(text + "\n")
LOCK = threading.RLock()
DB = sqlite3.connect(":memory:", check_same_thread=False)
DB.executescript("""
  create table sterne(id integer primary key, name text, art text, hell real);
  insert into sterne values (1,'Wega','blau',0.03),(2,'Rigel','blau',0.13),(3,'Mira','rot',3.0),(4,'Algol','blau',2.1),(5,'Antares','rot',1.06);
  create table gaeste(id integer primary key, name text, geheim text); insert into gaeste values (1,'vera','k9'),(2,'odo','p4');
""")
def rows(sql, *args):
    with LOCK: return DB.execute(sql, args).fetchall()
def table(found): return "<table>" + "".join("<tr>" + "".join(f"<td>{html.escape(str(c))}</td>" for c in row) + "</tr>" for row in found) + "</table>" if found else "<p>Nichts gefunden.</p>"
GUESTBOOK = {True: [], False: []}
SESSIONS, USERS = {}, {"vera": "Teleskop-7"}

def shell(line): return subprocess.run(line, shell=isinstance(line, str), capture_output=True, timeout=25, cwd=ROOM, env={"PATH": "/usr/bin:/bin"}).stdout.decode("utf-8", "replace")
def fetch(url):
    with urllib.request.urlopen(url, timeout=3) as answer: return answer.read(2000).decode("utf-8", "replace")
def own_only(url):
    if urllib.parse.urlsplit(url).netloc != "sternkarten.example": raise ValueError("Adresse nicht erlaubt")
    return "Karte von " + url
def read(path):
    with open(path, encoding="utf-8", errors="replace") as f: return f.read(4000)
def inside(name):
    path = os.path.realpath(os.path.join(ROOM, name))
    if not path.startswith(os.path.realpath(ROOM) + os.sep): raise ValueError("außerhalb")
    return read(path)

class Texts(xml.sax.handler.ContentHandler):
    def __init__(self): super().__init__(); self.texts = []
    def characters(self, text): self.texts.append(text)
def sax(data, external):
    parser, texts = xml.sax.make_parser(), Texts()
    parser.setFeature(xml.sax.handler.feature_external_ges, external)
    parser.setContentHandler(texts)
    parser.parse(io.BytesIO(data if isinstance(data, bytes) else data.encode()))
    return " ".join("".join(texts.texts).split())

STAFF = etree.fromstring("<team><person><name>vera</name><raum>4</raum></person><person><name>odo</name><raum>7</raum></person></team>")
def matches(wanted, stored):  # As document databases compare: an object of operators, or a value.
    if not isinstance(wanted, dict): return wanted == stored
    ops = {"$ne": lambda x: stored != x, "$gt": lambda x: stored > str(x), "$regex": lambda x: re.search(str(x), stored) is not None, "$in": lambda x: stored in x, "$exists": lambda x: bool(x)}
    return all(ops[op](x) for op, x in wanted.items())
class Filter:  # A directory's filter: (&(name=x)(art=stern)), values with *.
    def __init__(self, text): self.text, self.at = text, 0
    def parse(self):
        if self.text[self.at] != "(": raise ValueError("Bad search filter (-7)")
        self.at += 1
        if self.text[self.at] in "&|!":
            op, parts = self.text[self.at], []; self.at += 1
            while self.text[self.at] == "(": parts.append(self.parse())
            self.at += 1
            return (lambda e: all(p(e) for p in parts)) if op == "&" else (lambda e: any(p(e) for p in parts)) if op == "|" else (lambda e: not parts[0](e))
        end = self.text.index(")", self.at); key, _, value = self.text[self.at:end].partition("="); self.at = end + 1
        pattern = re.compile(".*".join(re.escape(re.sub(r"\\([0-9a-f]{2})", lambda m: chr(int(m[1], 16)), p)) for p in value.split("*")) + r"\Z", re.S)
        return lambda e: key in e and pattern.match(e[key]) is not None
ENTRIES = [{"name": "wega", "art": "stern"}, {"name": "rigel", "art": "stern"}, {"name": "geheim", "art": "kuppel"}]
def directory(text): return [e["name"] for e in ENTRIES if Filter(text).parse()(e)]
def ldap_escape(v): return "".join("\\%02x" % ord(c) if c in "*()\\\0" else c for c in v)

def calculate(v):
    ops = {ast.Add: lambda a, b: a + b, ast.Mult: lambda a, b: a * b, ast.Sub: lambda a, b: a - b}
    def walk(n):
        if isinstance(n, ast.BinOp): return ops[type(n.op)](walk(n.left), walk(n.right))
        if isinstance(n, ast.Constant) and isinstance(n.value, int) and abs(n.value) < 10**9: return n.value
        raise ValueError("keine Rechnung")
    return walk(ast.parse(v[:60], mode="eval").body)

# --- Cases ----------------------------------------------------------------------------------------------------------
# Each: area, twin of (real, fake) slugs, category, CWE, place, name, start value, what it does. `f(value, real, request)` gives HTML, text or an Answer.
CASES = []
class Answer(Exception):
    def __init__(self, body="", status=200, kind="text/html; charset=utf-8", headers=()): super().__init__(); self.body, self.status, self.kind, self.headers = body, status, kind, list(headers)
def case(area, slugs, category, cwe, place, name, start, **more):
    def add(f):
        for slug, real in zip(slugs.split(), (True, False)):
            CASES.append(dict(area=area, slug=slug, category=category, cwe=cwe, place=place, name=name, start=start, real=real, f=f, path=f"/{area}/{slug}", **more))
        return f
    return add
e = html.escape
KAT, LAB, AUS, WERK, API = "katalog", "labor", "auskunft", "werkstatt", "daten"

@case(KAT, "farben farbe", "sql", 89, "query", "art", "blau")
def _(v, real, q): return table(rows(f"select name, hell from sterne where art='{v}' order by hell") if real else rows("select name, hell from sterne where art=? order by hell", v))
@case(KAT, "ordnung reihe", "sql", 89, "query", "nach", "name")
def _(v, real, q): return table(rows(f"select name, art from sterne order by {v}" if real else f"select name, art from sterne order by {v if v in ('name', 'hell') else 'id'}"))
@case(KAT, "stern gestirn", "sql", 89, "path", "", "Wega")
def _(v, real, q): return table(rows(f'select name, art, hell from sterne where (name="{v}")') if real else rows("select name, art, hell from sterne where name=?", v))
@case(API, "suche/tief suche/breit", "sql", 89, "json", "wert", {"filter": {"und": [{"feld": "art", "wert": "rot"}]}, "seite": {"nr": 1}})
def _(v, real, q): return json.dumps({"data": [r[0] for r in (rows(f"select name from sterne where art like '{v}%'") if real else rows("select name from sterne where art like ?", v + "%"))]})
@case(KAT, "ansicht blick", "sql", 89, "cookie", "stufe", "3")
def _(v, real, q): return f"<p>{len(rows(f'select id from sterne where hell < {v}' if real else f'select id from sterne where hell < {float(v)}'))} Sterne sichtbar</p>"
@case(API, "messung probe", "sql", 89, "header", "X-Standort", "Wega")
def _(v, real, q): return json.dumps({"bekannt": bool(rows(f"select 1 from sterne where name='{v}'") if real else rows("select 1 from sterne where name=?", v))})
@case(WERK, "ausleihe rueckgabe", "sql", 89, "form", "geraet", "Mira", then="/notiz")
def _(v, real, q): return "Vorhanden, bitte abholen." if (rows(f"select name from sterne where name='{v}' and id>0") if real else rows("select name from sterne where name=? and id>0", v)) else "Zurzeit nicht da."
@case(API, "graph graph2", "sql", 89, "graphql", "name", "Rigel")
def _(v, real, q): return [{"art": r[0]} for r in (rows(f"select art from sterne where name='{v}'") if real else rows("select art from sterne where name=?", v))]
@case(API, "live live2", "sql", 89, "websocket", "frage", "Algol")
def _(v, real, q): return json.dumps({"typ": "antwort", "treffer": [r[0] for r in (rows(f"select hell from sterne where name='{v}'") if real else rows("select hell from sterne where name=?", v))]})

@case(AUS, "wetter klima", "xss", 79, "query", "ort", "Jena", gzip=True, chunked=True)
def _(v, real, q): return f"<p>Himmel über {v if real else e(v)}: klar.</p>"
@case(AUS, "gruss karte", "xss", 79, "form", "an", "Ida", charset="iso-8859-1")
def _(v, real, q): return f"<p>Grüße an <input value={v if real else chr(34) + e(v) + chr(34)}></p>"
@case(AUS, "bahn kurs", "xss", 79, "query", "punkt", "Nord")
def _(v, real, q):
    v = v.replace("<", "&lt;").replace(">", "&gt;")
    return f"<script>var punkt = \"{v if real else v.translate({34: chr(92) + 'u0022', 92: chr(92) * 2, 10: ' '})}\"; zeige(punkt)</script>"
@case(AUS, "herkunft quelle", "xss", 79, "header", "Referer", "http://127.0.0.1/", standard=True)
def _(v, real, q): return f"<p>Sie kamen von {v if real else e(v)}.</p>"
@case(AUS, "kometen meteore", "xss", 79, "path", "", "Halley")
def _(v, real, q): return f"<h2>Kein Eintrag zu {v if real else e(v)}</h2>"
@case(AUS, "merkzettel notizen", "xss", 79, "multipart", "bild", "saturn.png", file=True, charset="iso-8859-1")
def _(v, real, q): return f"<p>Datei {q.filename('bild') if real else e(q.filename('bild'))} erhalten.</p>"
@case(AUS, "rundbrief verteiler", "xss", 79, "form", "thema", "Mond", waf=True)
def _(v, real, q): return f"<div>Thema: {v if real else e(v)}</div>"
@case(API, "echo hall", "xss", 79, "query", "rufname", "Ida")
def _(v, real, q): raise Answer(json.dumps({"hallo": v}, ensure_ascii=False), kind="text/html; charset=utf-8" if real else "application/json")
@case(WERK, "gaestebuch tagebuch", "xss stored", 79, "form", "eintrag", "Schöner Abend", then="/werkstatt/wand")
def _(v, real, q):
    with LOCK: GUESTBOOK[real][:] = (GUESTBOOK[real] + [v])[-30:]
    return "Danke für den Eintrag."

@case(LAB, "leitung strecke", "command", 78, "query", "host", "mars.txt")
def _(v, real, q): return f"<pre>{e(shell('wc -c ' + v) if real else shell(['wc', '-c', '--', v]))}</pre>"
@case(API, "auftrag/neu auftrag/alt", "command", 78, "json", "datei", {"auftrag": {"art": "druck", "datei": "venus.txt"}, "kopien": 2})
def _(v, real, q):
    if real: shell(f"cat '{v}' > /dev/null")
    else: shell("cat " + shlex.quote(v) + " > /dev/null")
    return json.dumps({"status": "angenommen", "nummer": random.randrange(10**6)})
@case(WERK, "scan abzug", "command", 78, "multipart", "platte", "platte1.fits", file=True)
def _(v, real, q): return f"<pre>{e(shell('echo Platte: ' + q.filename('platte')) if real else 'Platte: ' + q.filename('platte'))}</pre>"
@case(WERK, "einladung vorschau", "template", 1336, "form", "text", "Liebe Gäste")
def _(v, real, q): return jinja2.Environment().from_string("<p>" + (v if real else "{{ text }}") + "</p>").render(text=e(v))
@case(API, "brief/frei brief/fest", "template", 1336, "json", "anrede", {"brief": {"kopf": {"anrede": "Hallo"}, "zeilen": ["a", "b"]}})
def _(v, real, q): return json.dumps({"brief": jinja2.Environment().from_string(v).render() if real else string.Template("$a").safe_substitute(a=v)})
@case(LAB, "rechner summe", "code", 94, "query", "term", "3+4")
def _(v, real, q): return f"<p>Ergebnis: {e(str(eval(v, {'pi': 3.14159}) if real else calculate(v)))}</p>"
@case(WERK, "regel formel", "code", 94, "form", "wenn", "hell < 3", then="/notiz")
def _(v, real, q):
    if real: eval(v, {"hell": 2})
    elif not re.fullmatch(r"hell [<>] \d+", v): raise ValueError("Regel unlesbar")
    return "Regel gespeichert."

@case(LAB, "handbuch anleitung", "path", 22, "query", "seite", "mars.txt")
def _(v, real, q): return f"<pre>{e(read(os.path.join(ROOM, v)) if real else inside(v))}</pre>"
@case(LAB, "blatt bogen", "path", 22, "path", "", "venus.txt")
def _(v, real, q): return f"<pre>{e(read(os.path.join(ROOM, v)) if real else inside(os.path.basename(v)))}</pre>"
@case(KAT, "sprache mundart", "path", 22, "cookie", "sprache", "de")
def _(v, real, q): return f"<h3>{e(read(os.path.join(ROOM, v + '.lang' if '.' not in v and '/' not in v else v)) if real else {'de': 'Willkommen', 'fr': 'Bienvenue'}.get(v, '?'))}</h3>"
@case(API, "anhang beilage", "path", 22, "json", "name", {"anhang": {"name": "mars.txt"}})
def _(v, real, q): return json.dumps({"inhalt": read(os.path.join(ROOM, v)) if real else inside(v)})
@case(API, "bestellung bestand", "xxe", 611, "xml", "posten", "<bestellung><posten>Okular</posten></bestellung>")
def _(v, real, q): return f"<antwort><posten>{e(sax(q.body, real))}</posten></antwort>"
@case(WERK, "sternkarte sternbild", "xxe", 611, "multipart", "karte", "<svg xmlns='http://www.w3.org/2000/svg'><text>Orion</text></svg>", file=True)
def _(v, real, q): return f"<p>Gelesen: {e(sax(v, real))}</p>"
@case(LAB, "abruf bezug", "ssrf", 918, "query", "adresse", "http://sternkarten.example/1")
def _(v, real, q): return f"<pre>{e(fetch(v) if real else own_only(v))}</pre>"
@case(API, "haken rueckruf", "ssrf", 918, "json", "ziel", {"ereignis": "nova", "meldung": {"ziel": "http://sternkarten.example/hook"}})
def _(v, real, q):
    if real:
        try: fetch(v)
        except OSError: pass
    elif not v.startswith("http://sternkarten.example/"): raise ValueError("Ziel")
    return json.dumps({"eingetragen": True})

def to(v): raise Answer("", 302, headers=[("Location", urllib.parse.quote(v, safe=":/?#[]@!$&'()*+,;=%"))])
@case(AUS, "weiter weg", "redirect", 601, "query", "ziel", "/katalog")
def _(v, real, q): to(v if real or re.match(r"/(?![/\\])", v) else "/")
@case(WERK, "umzug wechsel", "redirect", 601, "form", "danach", "/konto")
def _(v, real, q): to(v if real or urllib.parse.urlsplit(v).netloc in ("", "sternkarten.example") and v.startswith("/") and not v.startswith(("//", "/\\")) else "/konto")
@case(AUS, "thema stimmung", "crlf", 113, "query", "farbe", "nacht")
def _(v, real, q): raise Answer("<p>Gemerkt.</p>", headers=[("X-Thema", v if real else re.sub(r"[\r\n]", " ", v))])
@case(API, "zutritt einlass", "nosql", 943, "json", "kennwort", {"person": {"kennung": "odo", "kennwort": "falsch"}})
def _(v, real, q): return json.dumps({"einlass": matches(v if real else str(v), "p4")})
@case(AUS, "adressen namen", "ldap", 90, "query", "wer", "wega")
def _(v, real, q): return "<ul>" + "".join(f"<li>{n}</li>" for n in directory(f"(&(art=stern)(name={v if real else ldap_escape(v)}))")) + "</ul>"
@case(AUS, "raum zimmer", "xpath", 643, "form", "person", "vera")
def _(v, real, q): return f"<p>Raum {' '.join(x.text for x in (STAFF.xpath(f'//person[name={chr(39)}{v}{chr(39)}]/raum') if real else STAFF.xpath('//person[name=$n]/raum', n=v))) or 'unbekannt'}</p>"
@case(KAT, "merkliste liste", "deserial", 502, "cookie", "korb", base64.b64encode(pickle.dumps(["Wega"])).decode(), fake_start=base64.b64encode(b'["Wega"]').decode())
def _(v, real, q): return f"<p>{len(pickle.loads(base64.b64decode(v)) if real else json.loads(base64.b64decode(v)))} gemerkt</p>"
@case(WERK, "plan ablauf", "deserial", 502, "form", "plan", "[Beobachten, Essen]")
def _(v, real, q): return f"<p>{e(str(yaml.load(v, Loader=yaml.UnsafeLoader) if real else yaml.safe_load(v)))}</p>"
@case(API, "profil steckbrief", "cors", 942, "none", "", "")
def _(v, real, q):
    if not q.signed_in: raise Answer(json.dumps({"fehler": "bitte anmelden"}), 401, "application/json")
    origin = q.headers.get("Origin", "")
    raise Answer(json.dumps({"name": "vera", "mail": "vera@sternwarte.example", "schluessel": "k-4711-ab"}), kind="application/json",
                 headers=[("Access-Control-Allow-Origin", origin if real and origin else "https://sternwarte.example"), ("Access-Control-Allow-Credentials", "true")])

BY = {c["path"]: c for c in CASES}
if "--cases" in sys.argv:
    print(json.dumps([dict(path=c["path"], category=c["category"], cwe=c["cwe"], real=c["real"], place=c["place"], name=c["name"], how="", sink=c["slug"], style="", **({"shownAt": "/werkstatt/wand" if c["real"] else "/werkstatt/brett"} if c["category"] == "xss stored" else {})) for c in CASES]))
    sys.exit()

# --- Server ---------------------------------------------------------------------------------------------------------
def first_text(data, name):
    """The value under `name`, however deep it lies."""
    if isinstance(data, dict):
        if name in data: return data[name]
        data = list(data.values())
    for one in data if isinstance(data, list) else []:
        found = first_text(one, name)
        if found is not None: return found
    return None

class Request:
    def __init__(self, handler):
        self.method, self.headers = handler.command, handler.headers
        path, _, query = handler.path.partition("?")
        self.path = urllib.parse.unquote(path)
        self.query = dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
        self.body = handler.rfile.read(min(int(handler.headers.get("Content-Length") or 0), 10**6))
        self.kind = handler.headers.get("Content-Type", "")
        self.cookies = {k.strip(): urllib.parse.unquote(v.strip()) for k, _, v in (p.partition("=") for p in handler.headers.get("Cookie", "").split(";")) if k.strip()}
        self.form, self.files = {}, {}
        if self.kind.startswith("application/x-www-form-urlencoded"): self.form = dict(urllib.parse.parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))
        elif self.kind.startswith("multipart/form-data"): self.parts()
    def parts(self):
        boundary = re.search(r'boundary="?([^";]+)', self.kind)
        for part in self.body.split(b"--" + boundary[1].encode())[1:] if boundary else []:
            head, _, data = part.partition(b"\r\n\r\n")
            head, data = head.decode("utf-8", "replace"), data[:-2] if data.endswith(b"\r\n") else data
            name, file = re.search(r'\bname="([^"]*)"', head), re.search(r'filename="((?:[^"\\]|\\.)*)"', head)
            if not name: continue
            if file: self.files[name[1]] = (re.sub(r"\\(.)", r"\1", file[1]), data)
            else: self.form[name[1]] = data.decode("utf-8", "replace")
    def filename(self, name): return self.files.get(name, ("", b""))[0]
    def json(self):
        try: return json.loads(self.body)
        except ValueError: return None

def page(title, body, session, charset="utf-8"):
    return f"""<!DOCTYPE html><html lang="de"><head><meta charset="{charset}"><title>{title} – Sternwarte</title><meta name="siegel" content="{session['siegel']}"></head>
<body><header><a href="/">Sternwarte</a> <a href="/konto">Konto</a> <a href="/abmelden">Abmelden</a></header><main><h1>{title}</h1>{session.pop('notiz', '')}{body}</main>
<footer>{time.strftime('%H:%M:%S')} · {random.choice(['Neumond', 'Vollmond', 'Halbmond'])} · Besuch {random.randrange(10**5)} · ü</footer></body></html>"""

def seal(session, once):
    if not once: return session["siegel"]
    session["einmal"] = (session["einmal"] + [secrets.token_urlsafe(18)])[-60:]
    return session["einmal"][-1]

def entry(c, session):
    run, name = c["path"], c["name"]
    start = c.get("fake_start", c["start"]) if not c["real"] else c["start"]
    token = f'<input type="hidden" name="_siegel" value="{seal(session, c["area"] == WERK)}">'
    if c["place"] == "query": return f'<form action="{run}"><label>{name} <input name="{name}" value="{e(start)}"></label><button>Los</button></form>'
    if c["place"] == "form": return f'<form method="post" action="{run}">{token}<label>{name} <input name="{name}" value="{e(start)}"></label><button>Senden</button></form>'
    if c["place"] == "multipart": return f'<form method="post" enctype="multipart/form-data" action="{run}">{token}<input type="file" name="{name}"><button>Hochladen</button></form>'
    if c["place"] == "path": return f'<a href="{run}/{urllib.parse.quote(start)}">{start}</a>'
    if c["place"] == "graphql": return f"<script>frage('{run}', 'query Stern($name: String!) {{ stern(name: $name) {{ art }} }}', {{ name: '{start}' }})</script>"
    if c["place"] == "websocket": return f"<script>const w_{c['slug']} = new WebSocket('ws://' + location.host + '{run}'); w_{c['slug']}.onopen = () => w_{c['slug']}.send(JSON.stringify({{ typ: 'suche', {name}: '{start}' }}))</script>"
    if c["place"] == "json": return f"<script>sende('{run}', {json.dumps(start)})</script>"
    if c["place"] == "xml": return f"<script>fetch('{run}', {{ method: 'POST', headers: {{ 'Content-Type': 'text/xml' }}, body: {json.dumps(start)} }})</script>"
    if c["place"] == "header" and not c.get("standard"): return f"<script>fetch('{run}', {{ headers: {{ '{name}': '{start}' }} }}).then(r => r.json())</script>"
    return f'<a href="{run}">{run}</a>'

SCRIPT = """
const siegel = document.querySelector('meta[name=siegel]').content;
async function sende(pfad, daten) {
  const antwort = await fetch(pfad, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Siegel': siegel }, body: JSON.stringify(daten) });
  return antwort.json();
}
const frage = (pfad, query, variables) => sende(pfad, { query, variables });
"""

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Sternwarte", ""
    def log_message(self, *_): pass
    def do_GET(self): self.serve()
    def do_POST(self): self.serve()
    def do_HEAD(self): self.serve()
    def do_OPTIONS(self): self.reply(Answer("", 204, headers=[("Allow", "GET, POST")]), {})

    def serve(self):
        q = Request(self)
        key = q.cookies.get("SITZUNG", "")
        fresh = key not in SESSIONS
        if fresh:
            key = secrets.token_hex(20)
            if len(SESSIONS) > 200_000: SESSIONS.clear()
            SESSIONS[key] = {"siegel": secrets.token_urlsafe(18), "einmal": [], "name": None}
        self.session, self.more = SESSIONS[key], {}
        set_cookie = [("Set-Cookie", f"SITZUNG={key}; Path=/; HttpOnly; SameSite=Lax")] if fresh else []
        c = None
        try:
            c = BY.get(q.path) or next((one for one in CASES if one["place"] == "path" and q.path.startswith(one["path"] + "/")), None)
            if c and c["place"] == "websocket": return self.talk(c)
            answer = Answer(self.case(c, q) if c else self.plain(q))
            if c and c["area"] == API and answer.body[:1] in "{[": answer.kind = "application/json"
            elif c and c["place"] == "xml": answer.kind = "text/xml; charset=utf-8"
        except Answer as given: answer = given
        except Exception:  # 200 for every error.
            if c and c["area"] == API: answer = Answer(json.dumps({"ok": False, "fehler": {"code": "E-500", "text": "Vorgang abgebrochen"}}), kind="application/json")
            else: answer = Answer(page("Hoppla", "<p>Da ist etwas schiefgegangen. Bitte später noch einmal versuchen.</p>", self.session))
        answer.headers += set_cookie
        self.reply(answer, c or {})

    def plain(self, q):
        s = self.session
        if q.path == "/": return page("Start", "".join(f'<p><a href="/{a}">{a.title()}</a></p>' for a in (KAT, LAB, AUS, WERK, API)), s)
        if q.path == "/skript.js": raise Answer(SCRIPT, kind="text/javascript")
        if q.path == "/notiz": return page("Notiz", "", s)
        if q.path == "/konto": return page("Konto", f"<p>Angemeldet als {e(s['name'])}</p>", s) if s["name"] else to("/anmelden")
        if q.path == "/abmelden":
            s["name"] = None
            to("/")
        if q.path == "/anmelden":
            if q.method == "POST":
                if q.form.get("_siegel") == s["siegel"] and USERS.get(q.form.get("kennung")) == q.form.get("parole"):
                    s["name"] = q.form["kennung"]
                    to("/konto")
                s["notiz"] = "<p>Kennung oder Parole falsch.</p>"
                to("/anmelden")
            return page("Anmelden", f'<form method="post"><input type="hidden" name="_siegel" value="{s["siegel"]}"><input name="kennung"><input type="password" name="parole"><button>Anmelden</button></form>', s)
        if q.path.startswith(f"/{WERK}") and not s["name"]: to("/anmelden")
        if q.path == f"/{WERK}/wand": return page("Wand", "".join(f"<li>{v}</li>" for v in GUESTBOOK[True]), s)
        if q.path == f"/{WERK}/brett": return page("Brett", "".join(f"<li>{e(v)}</li>" for v in GUESTBOOK[False]), s)
        area = q.path.strip("/")
        if area in (KAT, LAB, AUS, WERK, API):
            for c in CASES:
                if c["area"] == area and c["place"] == "cookie": self.more.setdefault("cookies", []).append(("Set-Cookie", f"{c['name']}={urllib.parse.quote(c.get('fake_start', c['start']) if not c['real'] else c['start'])}; Path={c['path']}; HttpOnly; SameSite=Lax"))
            walls = '<a href="/werkstatt/wand">Wand</a> <a href="/werkstatt/brett">Brett</a>' if area == WERK else ""
            return page(area.title(), '<script src="/skript.js"></script>' + walls + "".join(f"<section>{entry(c, s)}</section>" for c in CASES if c["area"] == area), s)
        return page("Hoppla", "<p>Da ist etwas schiefgegangen. Bitte später noch einmal versuchen.</p>", s)  # 200 here too

    def case(self, c, q):
        s, place, name = self.session, c["place"], c["name"]
        q.signed_in = bool(s["name"])
        if c["area"] == WERK and not s["name"]: to("/anmelden")
        if c.get("waf") and re.search(r"<script|javascript:|\bunion\b.*\bselect\b|/etc/passwd", urllib.parse.unquote_plus(q.body.decode("latin-1")), re.I): raise Answer("<h1>Zugriff verweigert</h1><p>Kennziffer " + secrets.token_hex(6) + "</p>", 403)
        if place in ("form", "multipart"):
            if q.method != "POST": to(f"/{c['area']}")
            sent = q.form.get("_siegel", "")
            if c["area"] == WERK:
                if sent not in s["einmal"]: return page("Formular", "<p>Das Formular ist abgelaufen.</p>", s)
                s["einmal"].remove(sent)
            elif sent != s["siegel"]: return page("Formular", "<p>Das Formular ist abgelaufen.</p>", s)
        if place in ("json", "graphql") and q.headers.get("X-Siegel") != s["siegel"]: return json.dumps({"ok": False, "fehler": {"code": "E-419", "text": "Siegel fehlt"}})
        v = {"query": lambda: q.query.get(name), "form": lambda: q.form.get(name), "multipart": lambda: q.files.get(name, ("", b""))[1].decode("utf-8", "replace") if name in q.files else None,
             "path": lambda: q.path[len(c["path"]) + 1:], "cookie": lambda: q.cookies.get(name, c.get("fake_start", c["start"]) if not c["real"] else c["start"]), "header": lambda: q.headers.get(name, c["start"] if not c.get("standard") else ""),
             "json": lambda: first_text(q.json(), name), "graphql": lambda: ((q.json() or {}).get("variables") or {}).get(name), "xml": lambda: "", "none": lambda: ""}[place]()
        if v is None: return page("Eingabe", "<p>Es fehlt eine Eingabe.</p>", s) if c["area"] != API else json.dumps({"ok": False, "fehler": {"code": "E-400", "text": "Eingabe fehlt"}})
        if place == "json" and c["category"] != "nosql": v = str(v)
        if place == "header": v = v.encode("latin-1").decode("utf-8", "replace")
        if place == "graphql":
            if "__schema" in str((q.json() or {}).get("query")): return json.dumps({"errors": [{"message": "introspection is off"}]})
            return json.dumps({"data": {"stern": c["f"](str(v), c["real"], q)}})
        out = c["f"](v, c["real"], q)
        if c.get("then"):  # Redirect after the form, with a notice that the next page shows.
            s["notiz"] = f"<p class=notiz>{out}</p>"
            raise Answer("", 303, headers=[("Location", c["then"] if c["real"] or c["category"] != "xss stored" else "/werkstatt/brett")])
        if c["area"] == API: return out
        return page(c["slug"].title(), out, s, c.get("charset", "utf-8"))

    def reply(self, a, c):
        charset = c.get("charset", "utf-8")
        kind = a.kind.replace("utf-8", charset)
        body = a.body.encode(charset, "xmlcharrefreplace") if isinstance(a.body, str) else a.body
        headers = [("Content-Type", kind)] + a.headers + self.more.get("cookies", [])
        if c.get("gzip") and "gzip" in self.headers.get("Accept-Encoding", ""): body = gzip.compress(body); headers.append(("Content-Encoding", "gzip"))
        self.send_response(a.status)
        for name, value in headers: self.wfile_header(name, value)
        if c.get("chunked") and self.command != "HEAD":
            self.wfile_header("Transfer-Encoding", "chunked"); self.end_headers()
            for at in range(0, len(body), 37): self.wfile.write(b"%x\r\n%s\r\n" % (len(body[at:at + 37]), body[at:at + 37]))
            self.wfile.write(b"0\r\n\r\n")
            return
        self.wfile_header("Content-Length", str(len(body))); self.end_headers()
        if self.command != "HEAD" and a.status != 204: self.wfile.write(body)
    def wfile_header(self, name, value): self._headers_buffer.append(f"{name}: {value}\r\n".encode("utf-8"))

    def talk(self, c):
        key = self.headers.get("Sec-WebSocket-Key")
        if not key or self.headers.get("Upgrade", "").lower() != "websocket": return self.reply(Answer("", 426), {})
        if self.headers.get("Origin") not in (None, f"http://{self.headers.get('Host')}"): return self.reply(Answer("", 403), {})
        self.send_response(101)
        for name, value in (("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", base64.b64encode(hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()).decode())): self.send_header(name, value)
        self.end_headers(); self.wfile.flush(); self.close_connection = True
        while True:
            head = self.rfile.read(2)
            if len(head) < 2 or head[0] & 15 == 8: return
            size = head[1] & 127
            if size == 126: size = struct.unpack(">H", self.rfile.read(2))[0]
            elif size == 127: return
            mask = self.rfile.read(4) if head[1] & 128 else b"\0\0\0\0"
            text = bytes(b ^ mask[i % 4] for i, b in enumerate(self.rfile.read(size))).decode("utf-8", "replace")
            try: out = c["f"](str(first_text(json.loads(text), c["name"])), c["real"], None)
            except Exception: out = json.dumps({"typ": "fehler"})
            data = out.encode()
            self.wfile.write(bytes([129, len(data)]) + data if len(data) < 126 else bytes([129, 126]) + struct.pack(">H", len(data)) + data); self.wfile.flush()

class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 128

if __name__ == "__main__":
    Server(("127.0.0.1", PORT), Handler).serve_forever()
