"""A veterinary clinic's interface: JSON:API, UUIDs, a token in a cookie, pages of lists, eleven flaws; `--repaired` serves it without them.

    python3 clinic.py PORT [--repaired]      users: mila / Katze-pass-11 and jonas / Hund-pass-22; the vet's password is not known
    python3 clinic.py PORT --cases           prints the flaws, for a person to compare with a report
"""
import base64, hashlib, hmac, http.server, json, os, re, secrets, socketserver, sqlite3, sys, threading, time, urllib.parse, urllib.request, uuid

PORT, REPAIRED = int(sys.argv[1]), "--repaired" in sys.argv
FLAWS = {"GET /patients/{id}": "object of another owner, read", "PATCH /patients/{id}": "object of another owner, changed", "POST /appointments/lookup": "object of another owner, by an id in the body",
         "POST /staff/rota": "function of staff, by another verb than the one that is refused", "PATCH /accounts/me": "mass assignment in data.attributes", "GET /patients?filter[species]": "SQL injection",
         "cookie vet_token": "JWT without signature", "GET /owners": "password hashes in a list", "GET /exports/visits": "no sign-in asked for", "POST /hooks": "server-side request forgery", "POST /sessions": "sign-in without limit"}
if "--cases" in sys.argv: print(json.dumps(FLAWS, indent=1)); sys.exit()
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
KEY, LOCK, TYPE = secrets.token_bytes(32), threading.RLock(), "application/vnd.api+json"
def uid(n): return str(uuid.UUID(hashlib.md5(f"clinic {n}".encode()).hexdigest(), version=4))

ACCOUNTS = {h: dict(id=uid(h), handle=h, email=f"{h}@pets.example", role="owner", balance=12.5) for h in ("mila", "jonas")}
ACCOUNTS["drweiss"] = dict(id=uid("drweiss"), handle="drweiss", email="weiss@clinic.example", role="vet", balance=0)
SECRETS = {"mila": "Katze-pass-11", "jonas": "Hund-pass-22", "drweiss": secrets.token_hex(12)}
PATIENTS = {uid(n): dict(name=name, species=s, owner=o, chip=f"2760{n:05}", diagnosis=f"record of {name}") for n, (name, s, o) in enumerate([("Minka", "cat", "mila"), ("Rex", "dog", "jonas"), ("Luna", "cat", "jonas"), ("Pfote", "dog", "mila"), ("Hoppel", "rabbit", "mila"), ("Bello", "dog", "jonas")])}
VISITS = {uid(f"v{n}"): dict(owner=o, at=f"2026-12-0{n + 1}T09:00:00Z", reason=f"private reason {n}", phone=f"+49 30 55512{n:02}") for n, o in enumerate(["mila", "jonas", "mila", "jonas"])}
ROTA, FAILED = [{"day": "monday", "vet": "drweiss"}], {}
DB = sqlite3.connect(":memory:", check_same_thread=False)
DB.execute("create table patients(id text, species text, owner text)")
DB.executemany("insert into patients values (?,?,?)", [(k, p["species"], p["owner"]) for k, p in PATIENTS.items()])

b64 = lambda d: base64.urlsafe_b64encode(d).rstrip(b"=").decode()
unb64 = lambda t: base64.urlsafe_b64decode(t + "=" * (-len(t) % 4))
def token(handle):
    text = b64(b'{"alg":"HS256","typ":"JWT"}') + "." + b64(json.dumps({"sub": handle, "exp": int(time.time()) + 1800}).encode())
    return text + "." + b64(hmac.new(KEY, text.encode(), "sha256").digest())
def who(text):
    try:
        head, body, mac = text.split(".")
        alg, claims = json.loads(unb64(head))["alg"], json.loads(unb64(body))
        good = hmac.compare_digest(b64(hmac.new(KEY, f"{head}.{body}".encode(), "sha256").digest()), mac) if alg == "HS256" else not REPAIRED and alg.lower() == "none"
        return ACCOUNTS.get(claims["sub"]) if good and claims["exp"] > time.time() else None
    except (ValueError, KeyError, TypeError, AttributeError): return None
class Problem(Exception): pass
def problem(status, title): raise Problem(status, {"errors": [{"status": str(status), "title": title}]})
def thing(kind, key, attributes): return {"type": kind, "id": key, "attributes": attributes}
def patient(key): return thing("patients", key, {k: v for k, v in PATIENTS[key].items()})
def paged(q, items, path):
    size, number = min(int(q.get("page[size]", "2") or 2), 10), max(int(q.get("page[number]", "1") or 1), 1)
    part = items[(number - 1) * size:number * size]
    more = {"next": f"{path}?page[number]={number + 1}&page[size]={size}"} if number * size < len(items) else {}
    return {"data": part, "links": {"self": path, **more}, "meta": {"total": len(items)}}
def attributes(body):
    found = ((body or {}).get("data") or {}).get("attributes")
    return found if isinstance(found, dict) else problem(422, "data.attributes is missing")

def sign_in(me, q, body):
    a = attributes(body)
    handle, secret = str(a.get("handle")), str(a.get("secret"))
    if REPAIRED and FAILED.get(handle, 0) >= 6: problem(429, "too many attempts")
    if SECRETS.get(handle) != secret:
        with LOCK: FAILED[handle] = FAILED.get(handle, 0) + 1
        problem(401, "credentials are wrong")
    FAILED.pop(handle, None)
    return {"data": thing("sessions", "current", {"handle": handle})}, [("Set-Cookie", f"vet_token={token(handle)}; Path=/; HttpOnly; SameSite=Strict")]
def my_account(me, q, body): return {"data": thing("accounts", me["id"], {k: me[k] for k in ("handle", "email", "role", "balance")})}
def change_account(me, q, body):
    for key, value in attributes(body).items():
        if key in (("email",) if REPAIRED else ("email", "role", "balance")): me[key] = value
    return my_account(me, q, body)
def patients(me, q, body):
    species = q.get("filter[species]")
    if species is None: keys = [k for k, p in PATIENTS.items() if p["owner"] == me["handle"]]
    else:
        try:
            with LOCK: keys = [r[0] for r in (DB.execute("select id from patients where owner=? and species=?", (me["handle"], species)) if REPAIRED else DB.execute(f"select id from patients where owner='{me['handle']}' and species='{species}'"))]
        except (sqlite3.Error, sqlite3.Warning): problem(500, "internal error")
    return paged(q, [patient(k) for k in keys if k in PATIENTS], "/patients")
def one_patient(me, q, body, key):
    if key not in PATIENTS or REPAIRED and PATIENTS[key]["owner"] != me["handle"]: problem(404, "not found")
    return {"data": patient(key)}
def change_patient(me, q, body, key):
    one_patient(me, q, body, key)
    with LOCK: PATIENTS[key].update({k: str(v)[:60] for k, v in attributes(body).items() if k in ("name", "diagnosis")})
    return {"data": patient(key)}
def visits(me, q, body): return paged(q, [thing("appointments", k, {"at": v["at"]}) for k, v in VISITS.items() if v["owner"] == me["handle"]], "/appointments")
def lookup(me, q, body):
    key = str(((body or {}).get("data") or {}).get("id"))
    if key not in VISITS or REPAIRED and VISITS[key]["owner"] != me["handle"]: problem(404, "not found")
    return {"data": thing("appointments", key, VISITS[key])}
def rota(me, q, body):
    if me["role"] != "vet": problem(403, "staff only")
    return {"data": [thing("shifts", str(n), s) for n, s in enumerate(ROTA)]}
def add_shift(me, q, body):
    if REPAIRED and me["role"] != "vet": problem(403, "staff only")
    with LOCK: ROTA[:] = (ROTA + [{k: str(v)[:40] for k, v in attributes(body).items()}])[-20:]
    return {"data": [thing("shifts", str(n), s) for n, s in enumerate(ROTA)]}
def owners(me, q, body):
    return paged(q, [thing("owners", a["id"], {"handle": h} if REPAIRED else {"handle": h, "email": a["email"], "passwordHash": hashlib.sha256(SECRETS[h].encode()).hexdigest()}) for h, a in ACCOUNTS.items()], "/owners")
def export(me, q, body): return {"data": [thing("visits", k, {"owner": v["owner"], "phone": v["phone"], "email": f"{v['owner']}@pets.example"}) for k, v in VISITS.items()]}
def hook(me, q, body):
    url = str(attributes(body).get("target"))
    if REPAIRED:
        if urllib.parse.urlsplit(url).hostname != "hooks.clinic.example": problem(422, "target is not allowed")
    else:
        try: urllib.request.urlopen(url, timeout=2).read(100)
        except (OSError, ValueError): pass
    return {"data": thing("hooks", uid(url), {"state": "registered"})}
def describe(me, q, body): return DESCRIPTION

ROUTES = [("POST", "/sessions", sign_in, True), ("GET", "/accounts/me", my_account, False), ("PATCH", "/accounts/me", change_account, False), ("GET", "/patients", patients, False), ("GET", "/patients/{id}", one_patient, False),
          ("PATCH", "/patients/{id}", change_patient, False), ("GET", "/appointments", visits, False), ("POST", "/appointments/lookup", lookup, False), ("GET", "/staff/rota", rota, False), ("POST", "/staff/rota", add_shift, False),
          ("GET", "/owners", owners, False), ("GET", "/exports/visits", export, not REPAIRED), ("POST", "/hooks", hook, False), ("GET", "/openapi.json", describe, True)]
TEXT = {"type": "string"}
def wrapped(kind, **fields): return {"requestBody": {"content": {TYPE: {"schema": {"type": "object", "properties": {"data": {"type": "object", "properties": {"type": {"type": "string", "enum": [kind]}, **fields}}}}}}}}
def with_attributes(kind, **fields): return wrapped(kind, attributes={"type": "object", "properties": fields})
BODIES = {"POST /sessions": with_attributes("sessions", handle=TEXT, secret={"type": "string", "format": "password"}), "PATCH /accounts/me": with_attributes("accounts", email={"type": "string", "format": "email"}),
          "PATCH /patients/{id}": with_attributes("patients", name=TEXT, diagnosis=TEXT), "POST /appointments/lookup": wrapped("appointments", id={"type": "string", "format": "uuid"}),
          "POST /staff/rota": with_attributes("shifts", day={"type": "string", "example": "friday"}, vet=TEXT), "POST /hooks": with_attributes("hooks", target={"type": "string", "format": "uri", "example": "https://hooks.clinic.example/in"})}
PARAMETERS = {"GET /patients": [{"name": "filter[species]", "in": "query", "schema": TEXT, "example": "cat"}, {"name": "page[number]", "in": "query", "schema": {"type": "integer"}}]}
PATHS = {}
for verb, path, _, public in ROUTES[:-1]:
    own = {"summary": f"{verb} {path}", "responses": {"200": {"description": "done", "content": {TYPE: {}}}}, "parameters": list(PARAMETERS.get(f"{verb} {path}", [])), **BODIES.get(f"{verb} {path}", {})}
    if "{id}" in path: own["parameters"].append({"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}})
    if path == "/sessions": own["security"] = []
    PATHS.setdefault(path, {})[verb.lower()] = own
DESCRIPTION = {"openapi": "3.1.0", "info": {"title": "Clinic", "version": "1"}, "security": [{"cookie": []}], "components": {"securitySchemes": {"cookie": {"type": "apiKey", "in": "cookie", "name": "vet_token"}}}, "paths": PATHS}

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "clinic", ""
    def log_message(self, *_): pass
    def serve(self):
        path, _, query = self.path.partition("?")
        raw, status, more = self.rfile.read(min(int(self.headers.get("Content-Length") or 0), 10**6)), 200, []
        try:
            found = [(f, public, m) for verb, route, f, public in ROUTES for m in [re.fullmatch(re.escape(route).replace(r"\{id\}", "([^/]+)"), path)] if m and verb == self.command]
            if not found: problem(404 if not any(re.fullmatch(re.escape(r[1]).replace(r"\{id\}", "[^/]+"), path) for r in ROUTES) else 405, "no such resource")
            f, public, match = found[0]
            me = who(re.search(r"(?:^|;\s*)vet_token=([^;]+)", self.headers.get("Cookie", ""))[1]) if "vet_token=" in self.headers.get("Cookie", "") else None
            if not public and not me: problem(401, "sign in first")
            body = None
            if self.command in ("POST", "PATCH", "PUT"):
                if not self.headers.get("Content-Type", "").startswith(TYPE): problem(415, f"send {TYPE}")
                try: body = json.loads(raw)
                except ValueError: problem(400, "not JSON")
                if not isinstance(body, dict): problem(400, "not an object")
            answer = f(me, dict(urllib.parse.parse_qsl(query)), body, *match.groups())
            if isinstance(answer, tuple): answer, more = answer
        except Problem as one: status, answer = one.args
        except Exception: status, answer = 500, {"errors": [{"status": "500", "title": "internal error"}]}
        data = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in [("Content-Type", TYPE), ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store"), ("Content-Length", str(len(data)))] + more: self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD": self.wfile.write(data)
    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = serve
class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 128
if __name__ == "__main__": Server(("127.0.0.1", PORT), Handler).serve_forever()
