"""A small web application: notes in SQLite, a digest, and a command that it starts."""
import hashlib
import json
import sqlite3
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

lock = threading.Lock()
database = sqlite3.connect("/srv/data/notes.db", check_same_thread=False)
database.execute("create table if not exists notes (id integer primary key, text text)")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path, _, query = self.path.partition("?")
        if path == "/":
            self.answer(200, "ok\n")
        elif path == "/notes":
            with lock:
                rows = database.execute("select text from notes order by id").fetchall()
            self.answer(200, json.dumps([row[0] for row in rows]))
        elif path == "/sha256":
            self.answer(200, hashlib.sha256(query.encode()).hexdigest())
        elif path == "/run":
            done = subprocess.run([sys.executable, "-c", "print(6 * 7)"], capture_output=True, text=True)
            self.answer(200, done.stdout)
        else:
            self.answer(404, "none\n")

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        with lock, database:
            database.execute("insert into notes (text) values (?)", (text,))
        self.answer(201, "")


ThreadingHTTPServer(("127.0.0.1", 8080), Handler).serve_forever()
