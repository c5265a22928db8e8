"""A target of our own with 252 real and 486 fake flaws in 18 categories, through nine input places, made from tables.

    python3 target.py PORT            serves it on 127.0.0.1 (as nobody, where it was started by root)
    python3 target.py PORT --cases    prints what is true of each address, for score.ts
    python3 target.py PORT --only sql,xss   shows these categories alone
    python3 target.py PORT --share 4        shows every fourth case alone
    python3 target.py PORT --variant b      another seed, other sinks, names, pages and answers
"""
import base64, html, json, os, random, re, sys, time, traceback, urllib.parse
from flask import Flask, Response, request
from lxml import etree
from markupsafe import Markup, escape

PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 8091
if os.getuid() == 0 and "--cases" not in sys.argv:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
# `--variant b`: another seed, other sinks, names, addresses, pages and answers. Economies are measured on it as well.
OTHER = "--variant" in sys.argv and sys.argv[sys.argv.index("--variant") + 1] == "b"
if OTHER: from sinks_b import categories
else: from sinks import categories

REAL, FAKE = 14, 27
WORDS = """amber anvil aspen atlas basin beacon birch bramble canal candle cedar chalk cinder clover comet copper coral
crane delta ember fable falcon fern flint forge garnet glade granite harbor hazel heron indigo iris ivory jasper juniper kelp
lagoon lantern larch linen maple marble meadow mica mint nectar nickel oasis olive onyx opal orchid osprey otter pebble
pepper pine prairie quarry quartz raven reed ridge river rowan saffron sage sierra slate sorrel spruce summit tansy thistle
timber topaz tulip umber valley velvet walnut willow yarrow zephyr""".split()
if OTHER: WORDS = """abbot acorn alder arrow badger barley beech bellow birdie bonnet bramley brook bucket burrow butter cabin candle carrot
castle cherry chimney clover cobble cottage cricket daisy dormouse dragon duckling elder feather ferret fiddle finch foxglove gable garden ginger goose
gravel hamlet harvest hazel hedge heather hollow honey ivory jackdaw kettle ladder lambkin lavender linnet magpie meadow miller mossy nettle nutmeg
otter parsley partridge pasture pigeon plover poppy rabbit rambler robin saddle shepherd sparrow stable starling teasel thicket thistle warren willow""".split()
NAMES = "sku kind town memo find origin pick chapter make shade more data unit house writer group2 seat run_no".split() if OTHER else "item label city note lookup ref topic choice part brand color detail entry field group branch owner place series track".split()
PLACES = ["query", "form", "multipart", "json", "xml", "path", "header", "cookie"]
STANDARD = ["Referer", "User-Agent", "X-Forwarded-For", "Accept-Language"]
ANNOUNCED = ["script", "standard", "preflight", "script", "vary", "script", "standard", "secret"]
PYTHON = base64.b64encode(b"\x80\x04\x8c\x05apple\x94.").decode()
START = {"xxe": "<order><item>apple</item></order>", "json": base64.b64encode(b'"apple"').decode(), "pickle hex": base64.b64decode(PYTHON).hex(),
         "signed": PYTHON + ".00", "yaml": "[apple, 3]", "yaml hidden": "[apple, 3]", "safe yaml": "[apple, 3]"}

def default(category, sink):
    if category == "deserial": return START.get(sink, PYTHON)
    return START.get(category, "apple")

def places_of(category):
    # No line end reaches a path segment here: the router refuses it. Such cases are left out of --cases.
    if category == "crlf": return ["query", "form", "multipart", "json", "path", "cookie", "header"]
    if category == "nosql": return ["query", "form", "json", "header", "cookie"]
    return PLACES

def cases():
    rng, headers = random.Random(20261129 if OTHER else 20261128), 0
    for c, (category, (cwe, real, fake)) in enumerate(categories(PORT).items()):
        places = places_of(category)
        for n in range(REAL + FAKE):
            sinks, k = (real, n) if n < REAL else (fake, n - REAL)
            sink, style, act = sinks[k % len(sinks)]
            place = rng.choice(places) if OTHER else places[(k + c * 3 + k // len(sinks)) % len(places)]
            case = dict(category=category, cwe=cwe, real=n < REAL, sink=sink, style=style, act=act, place=place, name=rng.choice(NAMES) + rng.choice(["", "", "Id", "_x"]),
                        slug=f"{rng.choice(WORDS)}-{rng.choice(WORDS)}-{c}{n:02d}", slow=rng.random() < 0.1, wrapped=False, how="")
            # Some values travel in Base64, and cookies and headers in percent-coding, as applications do.
            case["wrapped"] = rng.random() < 0.12 and category not in ("deserial", "nosql") and place not in ("path", "xml", "multipart")
            case["coded"] = place in ("cookie", "header") and (category in ("crlf", "xxe", "deserial", "nosql") or rng.random() < 0.4)
            if place == "header":
                case["how"] = ANNOUNCED[headers % len(ANNOUNCED)]; headers += 1
                case["name"] = rng.choice(STANDARD) if case["how"] == "standard" else f"X-{rng.choice(WORDS).title()}-{rng.choice(NAMES).title()}"
            elif place == "cookie": case["how"] = rng.choice(["set", "set", "script", "elsewhere"])
            elif place == "multipart": case["how"] = rng.choice(["text", "text", "content", "content" if category in ("xxe", "deserial") else "filename"])
            elif place == "json": case["how"] = rng.choice(["flat", "nested", "list"])
            # Variant b answers some cases as an interface does, with JSON, and leaves others without anything that changes by itself.
            case["look"] = rng.choice(["page", "plain", "json"]) if OTHER else "page"
            case["path"] = f"/c/{WORDS[c * 4]}/{case['slug']}/run"
            case["start"] = default(category, sink)
            yield case

ONLY = sys.argv[sys.argv.index("--only") + 1].split(",") if "--only" in sys.argv else []
SHARE = int(sys.argv[sys.argv.index("--share") + 1]) if "--share" in sys.argv else 1
ALL = [case for n, case in enumerate(cases()) if (not ONLY or case["category"] in ONLY) and n % SHARE == 0]
BY = {case["slug"]: case for case in ALL}
if "--cases" in sys.argv:
    print(json.dumps([{k: c[k] for k in ("path", "category", "cwe", "real", "place", "how", "name", "sink", "style", "wrapped")} for c in ALL if (c["category"], c["place"]) != ("crlf", "path")]))
    sys.exit()

app = Flask(__name__)
app.secret_key = os.urandom(16)
app.url_map.merge_slashes = False

def given(case):
    """The value of the case's input in this request, or None."""
    place, name = case["place"], case["name"]
    if place in ("query", "form"):
        source = request.args if place == "query" else request.form
        if case["category"] == "nosql":
            ops = {k[len(name) + 1:-1]: v for k, v in source.items() if k.startswith(name + "[")}
            if ops: return ops
        value = source.get(name)
    elif place == "multipart":
        sent = request.files.get(name)
        value = request.form.get(name) if case["how"] == "text" else sent and (sent.filename if case["how"] == "filename" else sent.read().decode("latin-1"))
    elif place == "json":
        body = request.get_json(silent=True)
        try: value = {"flat": lambda: body[name], "nested": lambda: body["order"]["lines"][name], "list": lambda: body["lines"][0][name]}[case["how"]]()
        except (KeyError, TypeError, IndexError): value = None
        if value is not None and case["category"] != "nosql": value = str(value)
    elif place == "xml":
        if case["category"] == "xxe": return request.get_data(as_text=True) or None
        try: value = etree.fromstring(request.get_data(), etree.XMLParser(resolve_entities=False)).findtext(name)
        except etree.XMLSyntaxError: value = None
    elif place == "path": value = request.view_args.get("value")
    elif place == "header": value = request.headers.get(name)
    else: value = request.cookies.get(name)
    if isinstance(value, str) and case["coded"]: value = urllib.parse.unquote(value)
    if isinstance(value, str) and case["wrapped"]:
        try: value = base64.b64decode(value, validate=True).decode("latin-1")
        except ValueError: return None
    if case["category"] == "nosql" and place in ("header", "cookie") and str(value).startswith("{"):
        try: value = json.loads(value)
        except ValueError: pass
    return value

def wire(case):
    value = base64.b64encode(case["start"].encode()).decode() if case["wrapped"] else case["start"]
    return urllib.parse.quote(value) if case["coded"] else value

def page(title, body):
    if OTHER: return f"<!doctype html><html lang=en><head><title>{title}</title><meta name=trace content={random.randrange(16**12):012x}></head><body><nav><a href='/'>Start</a></nav><main><h2>{title}</h2>{body}</main><footer>Offer of the hour: {random.choice(WORDS)}</footer></body></html>"
    return f"<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1>{body}<p>Made {time.time():.3f}, {random.randrange(10**6)} visitors.</p><a href='/'>Home</a></body></html>"

def entry(case):
    """What a browser gets before it sends the input: a form, a link, or a script that sends the request."""
    name, run, v = case["name"], case["path"], wire(case)
    field = f"<input type=text name='{name}' value='{escape(v)}'>"
    place, how = case["place"], case["how"]
    if place == "query": return f"<form action='{run}'>{field}<button>Go</button></form>"
    if place == "form": return f"<form method=post action='{run}'>{field}<input type=hidden name=lang value=en><button>Go</button></form>"
    if place == "multipart":
        field = field if how == "text" else f"<input type=file name='{name}'>"
        return f"<form method=post enctype='multipart/form-data' action='{run}'>{field}<button>Go</button></form>"
    if place == "json":
        data = {"flat": {name: v, "n": 1}, "nested": {"order": {"lines": {name: v}}}, "list": {"lines": [{name: v}]}}[how]
        return f"<script>fetch('{run}',{{method:'POST',headers:{{'Content-Type':'application/json'}},body:JSON.stringify({json.dumps(data).replace('<', chr(92) + 'u003c')})}})</script>"
    if place == "xml":
        data = case["start"] if case["category"] == "xxe" else f"<order><{name}>{escape(v)}</{name}><n>1</n></order>"
        return f"<script>fetch('{run}',{{method:'POST',headers:{{'Content-Type':'application/xml'}},body:{json.dumps(data).replace('</', '<' + chr(92) + '/')}}})</script>"
    if place == "path": return f"<a href='{run}/{urllib.parse.quote(v, safe='')}'>Show</a>"
    if place == "header" and how == "script": return f"<script>fetch('{run}',{{headers:{{'{name}':{json.dumps(v)}}}}})</script>"
    if place == "cookie" and how == "script": return f"<script>document.cookie='{name}='+{json.dumps(urllib.parse.quote(v))}+';path=/c'</script><a href='{run}'>Show</a>"
    return f"<a href='{run}'>Show</a>"

@app.get("/")
def index():
    seen = dict.fromkeys(c["path"].split("/")[2] for c in ALL)
    return page("Orchard", "<ul>" + "".join(f"<li><a href='/c/{s}/'>{s}</a>" for s in seen) + "</ul><a href='/preferences'>Preferences</a>")

@app.get("/health")
def health(): return Response("healthy", mimetype="text/plain")

@app.get("/preferences")
def preferences():
    response = Response(page("Preferences", "Your preferences were kept."))
    for c in ALL:
        if c["how"] == "elsewhere": response.set_cookie(c["name"], wire(c), path=c["path"], secure=False, httponly=True, samesite="Lax")
    return response

@app.get("/c/<section>/")
def section(section):
    return page(section.title(), "<ul>" + "".join(f"<li><a href='/c/{section}/{c['slug']}/'>{c['slug']}</a>" for c in ALL if c["path"].startswith(f"/c/{section}/")) + "</ul>")

@app.get("/c/<section>/<slug>/")
def before(section, slug):
    if slug not in BY: return Response(page("Not found", ""), 404)
    case = BY[slug]
    response = Response(page(slug, entry(case)))
    if case["place"] == "cookie" and case["how"] == "set": response.set_cookie(case["name"], wire(case), path=f"/c/{section}/{slug}/", httponly=True, samesite="Lax")
    return response

@app.route("/c/<section>/<slug>/run", methods=["GET", "POST"])
@app.route("/c/<section>/<slug>/run/<path:value>", methods=["GET"])
def run(section, slug, value=None):
    case = BY.get(slug)
    if not case: return Response(page("Not found", ""), 404)
    if case["slow"]: time.sleep(random.uniform(0.05, 0.3))
    if request.method == "OPTIONS": return Response("", headers={"Allow": "GET, POST, OPTIONS"})
    sent = given(case)
    if sent is None:  # Where no input came, the application falls back on its own value, as most do.
        if case["place"] not in ("header", "cookie"): return Response(page(slug, "Nothing was asked."), 200)
        sent = case["start"]
    return shown(case, sent)

def looked(case, body, status=200, title=""):
    """The answer in the case's look: only variant b has others than a page."""
    if case["look"] == "json" and not isinstance(body, Markup): return Response(json.dumps({"status": status, "result": html.unescape(re.sub("<[^>]*>", "", body)), "at": time.time()}), status, mimetype="application/json")
    if case["look"] == "plain": return Response(f"<html><title>{case['slug']}</title><body>{body}</body></html>", status)
    return Response(page(title or case["slug"], body), status)

def shown(case, sent):
    style = case["style"]
    try: out = case["act"](sent)
    except Exception as error:
        if style == "verbose": return looked(case, f"<pre>{escape(type(error).__name__)}: {escape(error)}</pre>", 500, "Error")
        if style in ("show", "fail"): return looked(case, "Please try again later.", 500, "Internal Server Error")
        out = "" if style != "quiet" else "x"
    if isinstance(out, Response): return out
    if style == "quiet": return looked(case, "Thank you. We will look into it.")
    if style == "found": return looked(case, "<p>In stock.</p>" if out else "<p>Not in stock.</p>")
    if not out: return looked(case, "<p>No results.</p>")
    return looked(case, out if isinstance(out, Markup) else f"<pre>{escape(out)}</pre>")

@app.after_request
def announce(response):
    parts = request.path.split("/")
    case = BY.get(parts[3]) if len(parts) > 4 else None
    if case and case["how"] == "vary": response.headers["Vary"] = case["name"]
    if case and case["how"] == "preflight" and request.method == "OPTIONS":
        response.headers["Access-Control-Allow-Headers"] = f"Content-Type, {case['name']}"
    return response

if __name__ == "__main__":
    import logging
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app.run("127.0.0.1", PORT, threaded=True)
