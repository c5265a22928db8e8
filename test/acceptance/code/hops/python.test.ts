import { describe, expect, it } from 'vitest';
import { analyzeFiles, type FlowFiles } from '../../../../src/testing/accept-flow.js';

/** A handler that gives what it was sent to `service.start(value)`. */
const frameworks: Readonly<Record<string, string>> = {
  flask: `from flask import Flask, request
import service
app = Flask(__name__)

@app.route("/x")
def handler():
    value = request.args.get("v")
    service.start(value)
    return "ok"
`,
  'flask blueprint': `from flask import Blueprint, request
from service import start
bp = Blueprint("b", __name__)

@bp.route("/x/<v>", methods=["POST"])
def handler(v):
    start(v)
    return "ok"
`,
  'flask class': `from flask import request
from flask.views import MethodView
import service

class View(MethodView):
    def post(self):
        service.start(request.form["v"])
        return "ok"
`,
  django: `from django.http import JsonResponse
from . import service

def handler(request):
    service.start(request.GET.get("v"))
    return JsonResponse({})
`,
  'django class': `from django.views import View
from django.http import JsonResponse
import service

class Handler(View):
    def get(self, request):
        service.start(request.POST["v"])
        return JsonResponse({})
`,
  'django rest': `from rest_framework.views import APIView
from rest_framework.response import Response
import service

class Handler(APIView):
    def post(self, request):
        service.start(request.data["v"])
        return Response({})
`,
  fastapi: `from fastapi import FastAPI
import service
app = FastAPI()

@app.get("/x")
async def handler(v: str):
    service.start(v)
    return {}
`,
  starlette: `from starlette.requests import Request
from starlette.responses import JSONResponse
import service

async def handler(request: Request):
    service.start(request.query_params["v"])
    return JSONResponse({})
`,
  aiohttp: `from aiohttp import web
import service

async def handler(request):
    data = await request.post()
    service.start(data["v"])
    return web.json_response({})
`,
  tornado: `import tornado.web
import service

class Handler(tornado.web.RequestHandler):
    def get(self):
        service.start(self.get_argument("v"))
        self.finish({})
`,
  bottle: `from bottle import get, request
import service

@get("/x")
def handler():
    service.start(request.query.v)
    return {}
`,
  pyramid: `from pyramid.view import view_config
import service

@view_config(route_name="x", renderer="json")
def handler(request):
    service.start(request.params["v"])
    return {}
`,
  sanic: `from sanic import Sanic
from sanic.response import json
import service
app = Sanic("x")

@app.get("/x")
async def handler(request):
    service.start(request.args.get("v"))
    return json({})
`,
  cherrypy: `import cherrypy
import service

class Root:
    @cherrypy.expose
    def index(self, v):
        service.start(v)
        return ""
`,
  falcon: `import service

class Resource:
    def on_get(self, req, resp):
        service.start(req.get_param("v"))
        resp.media = {}
`,
  lambda: `import service

def lambda_handler(event, context):
    service.start(event["v"])
    return {}
`,
};

interface Sink {
  readonly cwe: number;
  readonly imports: string;
  readonly bad: string;
  readonly good: string;
}

const sinks: Readonly<Record<string, Sink>> = {
  sql: {
    cwe: 89,
    imports: 'import sqlite3',
    bad: `sqlite3.connect("x").execute("SELECT * FROM t WHERE n = '" + value + "'")`,
    good: `sqlite3.connect("x").execute("SELECT * FROM t WHERE n = ?", (value,))`,
  },
  command: {
    cwe: 78,
    imports: 'import os, shlex',
    bad: 'os.system("lp " + value)',
    good: 'os.system("lp " + shlex.quote(value))',
  },
  path: {
    cwe: 22,
    imports: 'import os',
    bad: 'open(os.path.join("/srv", value)).close()',
    good: 'open(os.path.join("/srv", os.path.basename(value))).close()',
  },
  html: {
    cwe: 79,
    imports: 'from markupsafe import Markup, escape',
    bad: 'return Markup("<b>" + value + "</b>")',
    good: 'return Markup("<b>" + escape(value) + "</b>")',
  },
  redirect: {
    cwe: 601,
    imports: 'from flask import redirect',
    bad: 'return redirect(value)',
    good: 'return redirect("/users/" + value)',
  },
  ssrf: {
    cwe: 918,
    imports: 'import requests',
    bad: 'requests.get(value, timeout=3)',
    good: 'requests.get("https://a.example/" + value, timeout=3)',
  },
};

function filesOf(handler: string, { imports, bad, good }: Sink, isBad: boolean): FlowFiles {
  return {
    'app.py': handler,
    'service.py': `from store import Store

class Service:
    def __init__(self, store):
        self.store = store

    def run(self, value):
        job = {"value": value, "other": "x"}
        return self.store.put(self.clean(job))

    def clean(self, job):
        job["value"] = job["value"].strip()
        return job

def start(value):
    return Service(Store("t")).run(value)
`,
    'store.py': `${imports}

class Base:
    def put(self, job):
        return self.write(job["value"])

class Store(Base):
    def __init__(self, table):
        self.table = table

    def write(self, value):
        ${isBad ? bad : good}
`,
  };
}

describe('five hops over three files of Python', () => {
  for (const [framework, handler] of Object.entries(frameworks))
    it(framework, async () => {
      for (const [kind, sink] of Object.entries(sinks)) {
        const { findings } = await analyzeFiles(filesOf(handler, sink, true));
        const found = findings.filter(({ aliases }) => aliases[0] === `CWE-${sink.cwe}`);
        const steps = found.flatMap(({ evidence }) => (evidence.kind === 'dataflow' ? evidence.trace : []));
        const files = new Set(steps.map((each) => (each.at === 'file' ? each.path : '')));
        expect([kind, [...files].sort()]).toEqual([kind, ['app.py', 'service.py', 'store.py']]);
        const { findings: silent } = await analyzeFiles(filesOf(handler, sink, false));
        expect([kind, silent.map(({ rule }) => rule)]).toEqual([kind, []]);
      }
    });
});
