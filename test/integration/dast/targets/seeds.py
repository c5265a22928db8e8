"""A seed exchange: JSON over HTTP, two users, an OpenAPI description. Flawed on purpose unless REPAIRED=1."""
import base64
import hashlib
import hmac
import json
import os
import re
import secrets
import sqlite3
import sys
import threading
import traceback
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FIXED = os.environ.get('REPAIRED') == '1'
KEY = secrets.token_bytes(32)
LOCK = threading.Lock()
DB = sqlite3.connect(':memory:', check_same_thread=False)
DB.executescript('''
create table packet(id integer primary key, owner text, plant text, grams integer, note text);
insert into packet(owner, plant, grams, note) values ('ada', 'leek', 20, 'from the north bed'), ('ada', 'kale', 15, 'keep dry'),
  ('ben', 'dill', 5, 'locker 4471'), ('ben', 'mint', 9, 'behind the shed');
''')
USERS = {'ada': {'word': 'spring-rain-7', 'role': 'grower', 'town': 'Porto'}, 'ben': {'word': 'autumn-leaf-3', 'role': 'grower', 'town': 'Faro'}}
SHELF = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'shelf')


def query(sql, values=()):
    with LOCK:
        cursor = DB.execute(sql, values)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row)) for row in cursor.fetchall()]


def encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b'=').decode()


def decode(text):
    return base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))


def token_for(name):
    head = encode(json.dumps({'alg': 'HS256', 'typ': 'JWT'}).encode())
    body = encode(json.dumps({'sub': name, 'role': USERS[name]['role']}).encode())
    mark = encode(hmac.new(KEY, f'{head}.{body}'.encode(), hashlib.sha256).digest())
    return f'{head}.{body}.{mark}'


def user_of(field):
    match = re.fullmatch(r'Bearer ([\w-]+)\.([\w-]+)\.([\w-]*)', field or '')
    if match is None:
        return None
    try:
        head, body = json.loads(decode(match[1])), json.loads(decode(match[2]))
    except ValueError:
        return None
    mark = encode(hmac.new(KEY, f'{match[1]}.{match[2]}'.encode(), hashlib.sha256).digest())
    trusted = hmac.compare_digest(mark, match[3])
    if not FIXED and str(head.get('alg')).lower() == 'none':
        trusted = True
    return body.get('sub') if trusted and body.get('sub') in USERS else None


DESCRIPTION = {
    'openapi': '3.0.3', 'info': {'title': 'Seed exchange', 'version': '1'},
    'paths': {
        '/tokens': {'post': {'requestBody': {'content': {'application/json': {'schema': {'type': 'object', 'properties': {'name': {'type': 'string'}, 'password': {'type': 'string'}}}}}}}},
        '/packets': {'get': {'parameters': [{'name': 'plant', 'in': 'query', 'schema': {'type': 'string', 'example': 'leek'}}]},
                     'post': {'requestBody': {'content': {'application/json': {'schema': {'type': 'object', 'properties': {'plant': {'type': 'string', 'example': 'chard'}, 'grams': {'type': 'integer', 'example': 3}}}}}}}},
        '/packets/{id}': {'get': {'parameters': [{'name': 'id', 'in': 'path', 'schema': {'type': 'integer', 'example': 1}}]}},
        '/me': {'get': {}, 'patch': {'requestBody': {'content': {'application/json': {'schema': {'type': 'object', 'properties': {'town': {'type': 'string', 'example': 'Lagos'}}}}}}}},
        '/growers': {'get': {}},
        '/leaflets/{name}': {'get': {'parameters': [{'name': 'name', 'in': 'path', 'schema': {'type': 'string', 'example': 'north.txt'}}]}},
        '/import': {'post': {'requestBody': {'content': {'application/json': {'schema': {'type': 'object', 'properties': {'source': {'type': 'string', 'example': 'http://127.0.0.1/'}}}}}}}},
        '/label': {'get': {'parameters': [{'name': 'text', 'in': 'query', 'schema': {'type': 'string', 'example': 'dill'}}, {'name': 'X-Font', 'in': 'header', 'schema': {'type': 'string', 'example': 'serif'}}]}},
        '/weights': {'get': {'parameters': [{'name': 'grams', 'in': 'query', 'schema': {'type': 'integer', 'example': 5}}]}},
    },
}


def shown(packet):
    return {name: packet[name] for name in ('id', 'owner', 'plant', 'grams', 'note')}


class Call(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    server_version = 'seeds'
    sys_version = ''

    def log_message(self, *words):
        pass

    def send(self, status, data, kind='application/json'):
        body = data.encode() if isinstance(data, str) else json.dumps(data).encode()
        self.send_response(status)
        self.send_header('Content-Type', kind)
        self.send_header('Content-Length', str(len(body)))
        self.send_header('X-Content-Type-Options', 'nosniff')
        self.send_header('Cache-Control', 'no-store')
        origin = self.headers.get('Origin')
        if origin and not FIXED:
            self.send_header('Access-Control-Allow-Origin', origin)
            self.send_header('Access-Control-Allow-Credentials', 'true')
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(body)

    def any(self):
        size = min(int(self.headers.get('Content-Length') or 0), 100_000)
        raw = self.rfile.read(size)
        address, _, search = self.path.partition('?')
        self.search = {k: v[0] for k, v in urllib.parse.parse_qs(search, keep_blank_values=True).items()}
        try:
            self.json = json.loads(raw) if raw else {}
            if not isinstance(self.json, dict):
                self.json = {}
        except ValueError:
            return self.send(400, {'error': 'not JSON'})
        parts = [urllib.parse.unquote(part) for part in address.split('/')[1:]]
        try:
            self.route(parts)
        except (BrokenPipeError, ConnectionResetError):
            pass
        except Exception:
            text = {'error': 'something went wrong'} if FIXED else {'error': traceback.format_exc()}
            self.send(500, text)

    def route(self, parts):
        user = user_of(self.headers.get('Authorization'))
        match (self.command, *parts):
            case ('GET', ''):
                return self.send(200, {'service': 'seed exchange', 'description': '/openapi.json'})
            case ('GET', 'openapi.json'):
                return self.send(200, DESCRIPTION)
            case ('POST', 'tokens'):
                known = USERS.get(str(self.json.get('name')))
                if known is None or known['word'] != self.json.get('password'):
                    return self.send(401, {'error': 'name or password is wrong'})
                return self.send(200, {'access_token': token_for(self.json['name']), 'token_type': 'bearer'})
            case ('GET', 'growers') if not FIXED or user is not None:
                # Flawed: no sign-in is asked for.
                return self.send(200, [{'name': name, 'town': own['town']} for name, own in USERS.items()])
        if user is None:
            return self.send(401, {'error': 'sign in'})
        match (self.command, *parts):
            case ('GET', 'packets'):
                return self.packets(user)
            case ('POST', 'packets'):
                return self.send(201, {'plant': str(self.json.get('plant'))[:40], 'grams': self.json.get('grams')})
            case ('GET', 'packets', key):
                return self.packet(user, key)
            case ('GET', 'me'):
                return self.send(200, {'name': user, 'town': USERS[user]['town'], 'role': USERS[user]['role']})
            case ('PATCH', 'me'):
                allowed = ('town',) if FIXED else ('town', 'role')
                for name in allowed:
                    if isinstance(self.json.get(name), str):
                        USERS[user][name] = self.json[name][:40]
                return self.send(200, {'name': user, 'town': USERS[user]['town'], 'role': USERS[user]['role']})
            case ('GET', 'leaflets', name):
                return self.leaflet(name)
            case ('POST', 'import'):
                return self.imported()
            case ('GET', 'label'):
                font = self.headers.get('X-Font', '')
                text = self.search.get('text', '')
                if FIXED:
                    return self.send(200, {'text': text, 'font': font})
                return self.send(200, f'<p class="label" title="{font}">{text}</p>', 'text/html')
            case ('GET', 'weights'):
                grams = int(self.search.get('grams', '0')) if not FIXED or self.search.get('grams', '0').isdigit() else 0
                return self.send(200, {'ounces': grams / 28})
        return self.send(404, {'error': 'no such thing'})

    def packets(self, user):
        plant = self.search.get('plant', '')
        if FIXED:
            rows = query('select * from packet where owner = ? and plant = ?', (user, plant))
        else:
            rows = query(f"select * from packet where owner = '{user}' and plant = '{plant}'")
        return self.send(200, [shown(row) for row in rows])

    def packet(self, user, key):
        if not key.isdigit():
            return self.send(404, {'error': 'no such packet'})
        rows = query('select * from packet where id = ?', (int(key),))
        if not rows or (FIXED and rows[0]['owner'] != user):
            return self.send(404, {'error': 'no such packet'})
        return self.send(200, shown(rows[0]))

    def leaflet(self, name):
        if FIXED and not re.fullmatch(r'[a-z]+\.txt', name):
            return self.send(404, {'error': 'no such leaflet'})
        try:
            with open(os.path.join(SHELF, name), encoding='utf8', errors='replace') as leaflet:
                return self.send(200, {'text': leaflet.read(20000)})
        except OSError:
            return self.send(404, {'error': 'no such leaflet'})

    def imported(self):
        source = str(self.json.get('source', ''))
        if FIXED:
            return self.send(202, {'queued': True})
        try:
            with urllib.request.urlopen(source, timeout=2) as answer:
                return self.send(200, {'read': answer.read(500).decode('utf8', 'replace')})
        except Exception:
            return self.send(502, {'error': 'the source is silent'})

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = any


server = ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1]) if len(sys.argv) > 1 else 0), Call)
server.daemon_threads = True
print(f'http://127.0.0.1:{server.server_port}', flush=True)
server.serve_forever()
