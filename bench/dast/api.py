"""An API of ours with two users, an OpenAPI description and ten flaws; `--repaired` serves the same API without them.

    python3 api.py PORT [--repaired]      users: nora / Nora-pass-1 and otis / Otis-pass-2; no one else's password is known
"""
import base64, hashlib, hmac, json, os, sqlite3, sys, threading, time
from flask import Flask, Response, g, jsonify, request

PORT, REPAIRED = int(sys.argv[1]), "--repaired" in sys.argv
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
app = Flask(__name__)
SECRET = os.urandom(32) if REPAIRED else b"changeme"
LOCK = threading.Lock()

MEMBERS = {
    "nora": dict(id=311, name="nora", mail="nora@boats.example", role="skipper", salt="a1", credit=20),
    "otis": dict(id=312, name="otis", mail="otis@boats.example", role="skipper", salt="b2", credit=35),
    "root": dict(id=300, name="root", mail="harbour@boats.example", role="harbourmaster", salt="c3", credit=0),
}
PASSWORDS = {"nora": "Nora-pass-1", "otis": "Otis-pass-2", "root": base64.b64encode(os.urandom(12)).decode()}
for name, member in MEMBERS.items(): member["password_hash"] = hashlib.sha256((member["salt"] + PASSWORDS[name]).encode()).hexdigest()
BERTHS = {n: dict(id=n, owner=("nora", "otis")[n % 2], pier="ABC"[n % 3], note=f"berth note {n}", phone=f"+44 20 7946 0{n}") for n in range(501, 507)}
LOGS = {n: dict(id=n, owner=("nora", "otis")[n % 2], text=f"private log entry number {n}") for n in range(901, 905)}
DB = sqlite3.connect(":memory:", check_same_thread=False)
DB.executescript("create table tides(port text, high text, low text); insert into tides values ('dover','11:20','05:10'),('hull','09:40','03:15'),('cowes','12:05','06:00');")
FAILED = {}

b64 = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
unb64 = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
def sign(text): return b64(hmac.new(SECRET, text.encode(), "sha256").digest())
def issue(name):
    text = b64(b'{"alg":"HS256","typ":"JWT"}') + "." + b64(json.dumps({"sub": name, "role": MEMBERS[name]["role"], "exp": int(time.time()) + 3600}).encode())
    return text + "." + sign(text)
def problem(status, text): return Response(json.dumps({"error": text}), status, mimetype="application/json")

def signed_in():
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        head, body, mac = token.split(".")
        claims = json.loads(unb64(body))
        # The flaw is the guessable key; the repaired twin has a random one.
        if kind != "Bearer" or json.loads(unb64(head)).get("alg") != "HS256" or not hmac.compare_digest(sign(f"{head}.{body}"), mac) or claims["exp"] < time.time(): return None
        return MEMBERS.get(claims["sub"]) and dict(MEMBERS[claims["sub"]], role=claims["role"] if not REPAIRED else MEMBERS[claims["sub"]]["role"])
    except (ValueError, KeyError, TypeError): return None

@app.before_request
def gatekeeper():
    g.me = signed_in()
    public = {"login", "description", "tides", "health"} | (set() if REPAIRED else {"manifest", "debug"})
    if request.endpoint in public or request.endpoint is None: return None
    return None if g.me else problem(401, "sign in first")

def fields(member): return {k: member[k] for k in ("id", "name", "mail", "role", "credit")}

@app.get("/health")
def health(): return jsonify(status="up")

@app.post("/v2/tokens")
def login():
    data = request.get_json(silent=True) or {}
    name, password = str(data.get("login")), str(data.get("password"))
    if REPAIRED and FAILED.get(name, (0, 0))[0] >= 6 and time.time() < FAILED[name][1]:
        return Response(json.dumps({"error": "too many attempts"}), 429, {"Retry-After": "30"}, mimetype="application/json")
    if name not in PASSWORDS or not hmac.compare_digest(PASSWORDS[name].encode(), password.encode()):
        with LOCK: FAILED[name] = (FAILED.get(name, (0, 0))[0] + 1, time.time() + 30)
        return problem(401, "name or password is wrong")
    with LOCK: FAILED.pop(name, None)
    return jsonify(access_token=issue(name), token_type="Bearer")

@app.get("/v2/me")
def me(): return jsonify(fields(MEMBERS[g.me["name"]]))

@app.patch("/v2/me")
def change_me():  # Mass assignment: any known field may be set.
    data = request.get_json(silent=True) or {}
    allowed = ("mail",) if REPAIRED else ("mail", "role", "credit")
    for key in allowed:
        if key in data: MEMBERS[g.me["name"]][key] = data[key]
    return jsonify(fields(MEMBERS[g.me["name"]]))

@app.get("/v2/berths")
def berths(): return jsonify([b for b in BERTHS.values() if b["owner"] == g.me["name"]])

@app.get("/v2/berths/<int:n>")
def berth(n):  # Object-level authorisation is missing.
    found = BERTHS.get(n)
    if not found or (REPAIRED and found["owner"] != g.me["name"]): return problem(404, "no such berth")
    return jsonify(found)

@app.put("/v2/berths/<int:n>")
def change_berth(n):  # The same, for changes.
    found = BERTHS.get(n)
    if not found or (REPAIRED and found["owner"] != g.me["name"]): return problem(404, "no such berth")
    found["note"] = str((request.get_json(silent=True) or {}).get("note", found["note"]))[:200]
    return jsonify(found)

@app.get("/v2/logs")
def logs(): return jsonify([{"id": n["id"]} for n in LOGS.values() if n["owner"] == g.me["name"]])

@app.get("/v2/logs/entry")
def log_entry():  # The identifier is in the query, and whose it is, is not asked.
    found = LOGS.get(int(request.args["id"])) if request.args.get("id", "").isdigit() else None
    if not found or (REPAIRED and found["owner"] != g.me["name"]): return problem(404, "no such entry")
    return jsonify(found)

@app.get("/v2/members")
def members(): return jsonify([{"id": m["id"], "name": m["name"]} if REPAIRED else m for m in MEMBERS.values()])

@app.get("/v2/harbour/accounts")
def accounts():  # Function-level authorisation is missing.
    if REPAIRED and g.me["role"] != "harbourmaster": return problem(403, "harbourmaster only")
    return jsonify(fees=[{"member": m["name"], "due": 12.5} for m in MEMBERS.values()])

@app.get("/v2/tides")
def tides():
    port = request.args.get("port", "")
    try:
        with LOCK: found = DB.execute("select * from tides where port=?", (port,)).fetchall() if REPAIRED else DB.execute(f"select * from tides where port='{port}'").fetchall()
    except (sqlite3.Error, sqlite3.Warning): return problem(500, "the tide table is closed")
    return jsonify([{"port": p, "high": h, "low": l} for p, h, l in found])

@app.get("/v2/manifest")
def manifest(): return jsonify(cargo=[{"boat": "Gull", "consignee": "nora", "phone": "+44 20 7946 0501"}])

@app.get("/debug/vars")
def debug():
    if REPAIRED: return problem(404, "no such page")
    return jsonify(environment={"DATABASE_URL": "postgres://harbour:tidal-9Q@db/harbour", "TOKEN_KEY": "changeme"}, uptime=int(time.time()) % 10000)

def operation(summary, parameters=(), body=None, public=False):
    out = {"summary": summary, "responses": {"200": {"description": "done"}}, "parameters": list(parameters)}
    if body: out["requestBody"] = {"content": {"application/json": {"schema": {"type": "object", "properties": body}}}}
    if public: out["security"] = []
    return out
TEXT = {"type": "string"}
BERTH = {"name": "berth", "in": "path", "required": True, "schema": {"type": "integer"}}
@app.get("/openapi.json")
def description():
    return jsonify(openapi="3.0.3", info={"title": "Harbour", "version": "2"}, security=[{"token": []}], components={"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}, paths={
        "/v2/tokens": {"post": operation("Sign in", body={"login": TEXT, "password": {"type": "string", "format": "password"}}, public=True)},
        "/v2/me": {"get": operation("My account"), "patch": operation("Change my mail", body={"mail": TEXT})},
        "/v2/berths": {"get": operation("My berths")},
        "/v2/berths/{berth}": {"get": operation("One berth", [BERTH]), "put": operation("Change its note", [BERTH], {"note": TEXT})},
        "/v2/logs": {"get": operation("My log")},
        "/v2/logs/entry": {"get": operation("One entry", [{"name": "id", "in": "query", "required": True, "schema": {"type": "integer"}}])},
        "/v2/members": {"get": operation("Members of the club")},
        "/v2/harbour/accounts": {"get": operation("Fees, for the harbourmaster")},
        "/v2/tides": {"get": operation("Tide table", [{"name": "port", "in": "query", "schema": TEXT, "example": "dover"}], public=True)},
        "/v2/manifest": {"get": operation("Cargo manifest")},
    })

if __name__ == "__main__":
    import logging
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app.run("127.0.0.1", PORT, threaded=True)
