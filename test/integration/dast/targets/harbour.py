"""Berths of a harbour: pages from a server, SQLite behind them. Flawed on purpose unless REPAIRED=1."""
import html
import http.cookies
import os
import re
import secrets
import shlex
import sqlite3
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FIXED = os.environ.get('REPAIRED') == '1'
LOCK = threading.Lock()
DB = sqlite3.connect(':memory:', check_same_thread=False)
DB.executescript('''
create table berth(id integer primary key, name text, pier text, depth real);
create table skipper(id integer primary key, name text, phrase text);
insert into berth(name, pier, depth) values ('Amber', 'north', 3.5), ('Basalt', 'north', 4.0), ('Coral', 'south', 2.5);
insert into skipper(name, phrase) values ('ada', 'tide-table-9'), ('ben', 'anchor-chain-4');
''')
SESSIONS, NOTES, TOKENS = {}, [], set()
SHELF = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'shelf')


def query(sql, values=()):
    with LOCK:
        return DB.execute(sql, values).fetchall()


def page(title, body):
    return f'<!doctype html><html lang="en"><head><title>{title}</title></head><body><nav>' \
        '<a href="/">Home</a> <a href="/berths">Berths</a> <a href="/tides?day=2030-01-02">Tides</a> ' \
        '<a href="/logbook">Logbook</a> <a href="/charts?file=north.txt">Charts</a> <a href="/lamp">Lamp</a> ' \
        '<a href="/signal">Signal</a> <a href="/buoy">Buoy</a> <a href="/fees?sum=2">Fees</a> ' \
        '<a href="/leave?next=/berths">Leave</a> <a href="/weather?source=http%3A%2F%2F127.0.0.1%2F">Weather</a> ' \
        f'<a href="/sign-in">Sign in</a> <a href="/cabin">Cabin</a></nav><h1>{title}</h1>{body}</body></html>'


def esc(text):
    return html.escape(text, quote=True)


def home(call):
    return page('Harbour', '<form action="/find"><input name="q"><button>Find</button></form>')


def berths(call):
    rows = ''.join(f'<li><a href="/berth/{i}">{esc(n)}</a></li>' for i, n in query('select id, name from berth'))
    return page('Berths', f'<ul>{rows}</ul>')


def berth(call):
    key = call.path_parts[1]
    if FIXED:
        rows = query('select name, pier, depth from berth where id = ?', (key,))
    else:
        try:
            rows = query(f'select name, pier, depth from berth where id = {key}')
        except sqlite3.Error:
            rows = []
    if not rows:
        return 404, page('No such berth', '<p>Nothing is moored here.</p>')
    name, pier, depth = rows[0]
    return page('Berth', f'<p>{esc(str(name))} at the {esc(str(pier))} pier, {depth} m deep</p>')


def find(call):
    q = call.get('q')
    if FIXED:
        rows = query('select name from berth where name like ?', (f'%{q}%',))
    else:
        try:
            rows = query(f"select name from berth where name like '%{q}%'")
        except sqlite3.Error as error:
            return 500, page('Error', f'<pre>sqlite3.OperationalError: {esc(str(error))}</pre>')
    return page('Found', ''.join(f'<p>{esc(str(row[0]))}</p>' for row in rows) or '<p>Nothing</p>')


def tides(call):
    day = call.get('day')
    return page('Tides', f'<p>Tides of {esc(day) if FIXED else day}: 04:10, 16:32</p>')


def logbook(call):
    if call.method == 'POST':
        token = call.get('csrf')
        if token not in TOKENS:
            return 403, page('Refused', '<p>The form is too old.</p>')
        TOKENS.discard(token)
        NOTES.append(call.get('note'))
        del NOTES[:-40]
        return 303, '/logbook'
    token = secrets.token_hex(16)
    TOKENS.add(token)
    notes = ''.join(f'<li>{esc(note) if FIXED else note}</li>' for note in NOTES)
    return page('Logbook', f'<ul>{notes}</ul><form method="post" action="/logbook"><input type="hidden" name="csrf" '
                f'value="{token}"><textarea name="note"></textarea><button>Write</button></form>')


def charts(call):
    name = call.get('file')
    if FIXED and not re.fullmatch(r'[a-z]+\.txt', name):
        return 404, page('No chart', '<p>There is no such chart.</p>')
    try:
        with open(os.path.join(SHELF, name), encoding='utf8', errors='replace') as chart:
            return page('Chart', f'<pre>{esc(chart.read(20000))}</pre>')
    except OSError:
        return 404, page('No chart', '<p>There is no such chart.</p>')


def lamp(call):
    if 'lamp' not in call.cookies:
        call.extra.append(('Set-Cookie', 'lamp=green; Path=/'))
    colour = urllib.parse.unquote(call.cookies.get('lamp', 'green'))
    return page('Lamp', f'<p>The lamp is {esc(colour) if FIXED else colour}.</p>')


def signal(call):
    if call.method == 'GET':
        return page('Signal', '<button onclick="send()">Send</button><output id="out"></output><script>function send() {'
                    "fetch('/signal/send', { method: 'POST', headers: { 'X-Dock': 'north' } })"
                    '.then((answer) => answer.text()).then((text) => { out.textContent = text; }); }</script>')
    return 404, page('Missing', '')


def signal_send(call):
    dock = call.headers.get('X-Dock', '')
    if FIXED:
        rows = query('select count(*) from berth where pier = ?', (dock,))
    else:
        try:
            rows = query(f"select count(*) from berth where pier = '{dock}'")
        except sqlite3.Error as error:
            return 500, page('Error', f'<pre>sqlite3.OperationalError: {esc(str(error))}</pre>')
    return page('Sent', f'<p>{rows[0][0]} berths were told.</p>')


def buoy(call):
    if call.method == 'GET':
        return page('Buoy', '<form method="post" action="/buoy"><input name="host" value="127.0.0.1"><button>Ask</button></form>')
    host = call.get('host')
    command = f'echo asking {shlex.quote(host) if FIXED else host}'
    done = subprocess.run(['/bin/sh', '-c', command], capture_output=True, text=True, timeout=20, check=False)
    return page('Buoy', f'<pre>{esc(done.stdout)}</pre>')


def fees(call):
    text = call.get('sum')
    try:
        total = str(sum(int(part) for part in text.split('+'))) if FIXED else str(eval(text, {}))
    except Exception:
        total = 'not a sum'
    return page('Fees', f'<p>Total: {esc(total)}</p>')


def leave(call):
    to = call.get('next') or '/'
    if FIXED and not re.fullmatch(r'/[a-z-]*', to):
        to = '/'
    return 302, to


def weather(call):
    source = call.get('source')
    if FIXED:
        return page('Weather', '<p>Sunny.</p>')
    try:
        with urllib.request.urlopen(source, timeout=2) as answer:
            return page('Weather', f'<pre>{esc(answer.read(500).decode("utf8", "replace"))}</pre>')
    except Exception:
        return page('Weather', '<p>The station is silent.</p>')


def sign_in(call):
    if call.method == 'GET':
        token = secrets.token_hex(16)
        TOKENS.add(token)
        return page('Sign in', f'<form method="post" action="/sign-in"><input type="hidden" name="csrf" value="{token}">'
                    '<label>Skipper <input name="skipper"></label><label>Phrase <input type="password" name="phrase">'
                    '</label><button>Go aboard</button></form>')
    if call.get('csrf') not in TOKENS:
        return 403, page('Refused', '<p>The form is too old.</p>')
    TOKENS.discard(call.get('csrf'))
    rows = query('select name from skipper where name = ? and phrase = ?', (call.get('skipper'), call.get('phrase')))
    if not rows:
        return page('Sign in', '<p>Skipper or phrase is wrong.</p><a href="/sign-in">Again</a>')
    session = secrets.token_hex(16)
    SESSIONS[session] = rows[0][0]
    call.extra.append(('Set-Cookie', f'aboard={session}; Path=/; HttpOnly; SameSite=Lax'))
    return 303, '/cabin'


def sign_out(call):
    SESSIONS.pop(call.cookies.get('aboard', ''), None)
    return 303, '/'


def cabin(call):
    skipper = SESSIONS.get(call.cookies.get('aboard', ''))
    if skipper is None:
        return 303, '/sign-in'
    return page('Cabin', f'<p>Welcome, {skipper}.</p><a href="/cabin/chest?label=tools">Chest</a> <a href="/sign-out">Sign out</a>')


def chest(call):
    if SESSIONS.get(call.cookies.get('aboard', '')) is None:
        return 303, '/sign-in'
    label = call.get('label')
    return page('Chest', f'<input value="{esc(label) if FIXED else label}">')


ROUTES = {'/': home, '/berths': berths, '/find': find, '/tides': tides, '/logbook': logbook, '/charts': charts,
          '/lamp': lamp, '/signal': signal, '/signal/send': signal_send, '/buoy': buoy, '/fees': fees, '/leave': leave,
          '/weather': weather, '/sign-in': sign_in, '/sign-out': sign_out, '/cabin': cabin, '/cabin/chest': chest}


class Call(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *words):
        pass

    def get(self, name):
        return self.fields.get(name, [''])[0]

    def handle_any(self):
        self.method = self.command
        address, _, search = self.path.partition('?')
        size = min(int(self.headers.get('Content-Length') or 0), 100_000)
        body = self.rfile.read(size).decode('utf8', 'replace')
        self.fields = urllib.parse.parse_qs(body if self.method == 'POST' else search, keep_blank_values=True)
        self.cookies = {}
        try:
            self.cookies = {k: m.value for k, m in http.cookies.SimpleCookie(self.headers.get('Cookie', '')).items()}
        except http.cookies.CookieError:
            pass
        self.extra = []
        self.path_parts = [urllib.parse.unquote(part) for part in address.split('/')[1:]]
        handler = berth if self.path_parts[0] == 'berth' and len(self.path_parts) == 2 else ROUTES.get(address)
        answer = handler(self) if handler and self.method in ('GET', 'POST') else (404, page('Missing', '<p>No such page.</p>'))
        status, text = answer if isinstance(answer, tuple) else (200, answer)
        self.answer(status, text)

    def answer(self, status, text):
        is_redirect = 300 <= status < 400
        data = b'' if is_redirect else text.encode()
        self.send_response(status)
        if is_redirect:
            self.send_header('Location', text.replace('\r', '').replace('\n', ''))
        self.send_header('Content-Type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(data)))
        for name, value in self.extra:
            self.send_header(name, value)
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_DELETE = do_OPTIONS = do_HEAD = do_PATCH = do_TRACE = handle_any


server = ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1]) if len(sys.argv) > 1 else 0), Call)
server.daemon_threads = True
print(f'http://127.0.0.1:{server.server_port}', flush=True)
server.serve_forever()
