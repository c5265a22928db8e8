import { poetryProject, requirements, sitePackage } from './projects.js';
import type { ReachCase } from './run.js';

const flask = 'from flask import Flask\n\napp = Flask(__name__)\n';

export const python: readonly ReachCase[] = [
  {
    name: 'template engine behind the framework, in a flat list',
    package: 'jinja2',
    is: 'reached',
    files: { ...requirements('Flask', 'Jinja2'), 'app.py': flask },
  },
  {
    name: 'server in the command of a Dockerfile',
    package: 'gunicorn',
    is: 'reached',
    files: {
      ...requirements('Flask', 'gunicorn'),
      'app.py': flask,
      Dockerfile: 'FROM python:3.12\nCMD exec gunicorn --bind :80 app:app\n',
    },
  },
  {
    name: 'server in a Procfile',
    package: 'waitress',
    is: 'reached',
    files: {
      ...requirements('Flask', 'waitress'),
      'app.py': flask,
      Procfile: 'web: waitress-serve app:app\n',
    },
  },
  {
    name: 'database driver of Django by engine',
    package: 'psycopg2-binary',
    is: 'reached',
    files: {
      ...requirements('Django', 'psycopg2-binary'),
      'site/settings.py':
        "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'a'}}\n",
      'manage.py':
        'from django.core.management import execute_from_command_line\nexecute_from_command_line()\n',
    },
  },
  {
    name: 'application of Django with another name',
    package: 'django-cors-headers',
    is: 'reached',
    files: {
      ...requirements('Django', 'django-cors-headers'),
      'site/settings.py': "import django\nINSTALLED_APPS = ['corsheaders']\n",
    },
  },
  {
    name: 'module with another name',
    package: 'pyserial',
    is: 'reached',
    files: { ...requirements('pyserial'), 'app.py': 'import serial\nserial.Serial("/dev/ttyS0")\n' },
  },
  {
    name: 'module with another name, by its list of modules',
    package: 'python-magic',
    is: 'reached',
    files: {
      ...sitePackage('python-magic', { 'magic/__init__.py': 'x = 1\n' }),
      'app.py': 'import magic\nmagic.from_file("a")\n',
    },
  },
  {
    name: 'driver in the address of a database',
    package: 'pymysql',
    is: 'reached',
    files: {
      ...poetryProject(['sqlalchemy', 'pymysql'], { sqlalchemy: { extras: ['pymysql'] }, pymysql: {} }),
      'db.py': 'import os\nfrom sqlalchemy import create_engine\nengine = create_engine(os.environ["DB"])\n',
      'compose.yaml': 'services:\n  app:\n    environment:\n      DB: mysql+pymysql://root@db/app\n',
    },
  },
  {
    name: 'plugin of the test runner by entry point',
    package: 'pytest-cov',
    is: 'reached',
    files: {
      ...poetryProject(['pytest', 'pytest-cov'], { pytest: {}, 'pytest-cov': { needs: ['pytest'] } }),
      'test_app.py': 'import pytest\n\ndef test_a():\n    assert True\n',
    },
  },
  {
    name: 'broker of the queue by address',
    package: 'redis',
    is: 'reached',
    files: {
      ...requirements('celery', 'redis'),
      'tasks.py': "from celery import Celery\napp = Celery('a', broker='redis://cache/0')\n",
    },
  },
  {
    name: 'import of a name from a file of settings',
    package: 'boto3',
    is: 'reached',
    files: {
      ...requirements('boto3', 'PyYAML'),
      'app.py':
        'import importlib\nimport yaml\nsettings = yaml.safe_load(open("settings.yml"))\nstore = importlib.import_module(settings["library"])\n',
      'settings.yml': 'library: boto3\n',
    },
  },
  {
    name: 'faster loop that the server takes by itself',
    package: 'uvloop',
    is: 'reached',
    files: {
      ...poetryProject(['uvicorn', 'uvloop'], { uvicorn: { extras: ['uvloop'] }, uvloop: {} }),
      'main.py': 'import uvicorn\nuvicorn.run("app:app")\n',
    },
  },
  {
    name: 'migration tool in an entry point script',
    package: 'alembic',
    is: 'reached',
    files: {
      ...requirements('alembic', 'flask'),
      'app.py': flask,
      'docker-entrypoint.sh': '#!/bin/sh\nset -e\nalembic upgrade head\nexec "$@"\n',
    },
  },
  {
    name: 'parser by name',
    package: 'lxml',
    is: 'reached',
    files: {
      ...requirements('beautifulsoup4', 'lxml'),
      'app.py': "from bs4 import BeautifulSoup\nBeautifulSoup(text, 'lxml')\n",
    },
  },
  {
    name: 'parser of forms that the framework looks for',
    package: 'python-multipart',
    is: 'reached',
    files: {
      ...poetryProject(['fastapi', 'python-multipart'], {
        fastapi: { extras: ['python-multipart (>=0.0.5)'] },
        'python-multipart': {},
      }),
      'main.py':
        'from fastapi import FastAPI, Form\napp = FastAPI()\n\n@app.post("/")\ndef a(name: str = Form()):\n    return name\n',
    },
  },
  {
    name: 'engine for spreadsheets behind a data library, both installed',
    package: 'openpyxl',
    is: 'reached',
    files: {
      ...sitePackage('pandas', {
        'pandas/__init__.py': 'from pandas.io import excel\n',
        'pandas/io/excel.py': 'def read(path):\n    import_optional("openpyxl")\n',
      }),
      ...sitePackage('openpyxl', { 'openpyxl/__init__.py': '' }),
      'report.py': 'import pandas\npandas.read_excel("a.xlsx")\n',
    },
  },
  {
    name: 'nothing imports the installed distribution',
    package: 'paramiko',
    is: 'unused',
    files: {
      ...sitePackage('requests', { 'requests/__init__.py': 'import urllib3\n' }, { needs: ['urllib3'] }),
      ...sitePackage('urllib3', { 'urllib3/__init__.py': '' }),
      ...sitePackage('paramiko', { 'paramiko/__init__.py': '' }),
      'app.py': 'import requests\nrequests.get("https://example.com")\n',
    },
  },
  {
    name: 'installed with another module name, and a local module',
    package: 'pillow',
    is: 'unused',
    files: {
      ...sitePackage('pillow', { 'PIL/__init__.py': '', 'PIL/Image.py': '' }),
      ...sitePackage('flask', { 'flask/__init__.py': 'x = 1\n' }),
      'app.py': `${flask}from images import resize\n`,
      'images.py': 'def resize():\n    return 1\n',
    },
  },
  {
    name: 'brought in by an installed distribution that nothing imports',
    package: 'pynacl',
    is: 'unused',
    files: {
      ...sitePackage('flask', { 'flask/__init__.py': 'x = 1\n' }),
      ...sitePackage('paramiko', { 'paramiko/__init__.py': 'import nacl\n' }, { needs: ['PyNaCl'] }),
      ...sitePackage('PyNaCl', { 'nacl/__init__.py': '' }),
      'app.py': flask,
    },
  },
  {
    name: 'named in documentation alone',
    package: 'httpx',
    is: 'unused',
    files: {
      ...sitePackage('flask', { 'flask/__init__.py': 'x = 1\n' }),
      ...sitePackage('httpx', { 'httpx/__init__.py': '' }),
      'app.py': `"""Once a client of httpx."""\n${flask}`,
      'docs/notes.md': 'We left httpx.\n',
    },
  },
  {
    name: 'backend of a cache in settings',
    package: 'django-redis',
    is: 'reached',
    files: {
      ...sitePackage('Django', { 'django/__init__.py': '' }),
      ...sitePackage('django-redis', { 'django_redis/__init__.py': '', 'django_redis/cache.py': '' }),
      'site/settings.py':
        "import django\nCACHES = {'default': {'BACKEND': 'django_redis.cache.RedisCache'}}\n",
    },
  },
  {
    name: 'worker class in a configuration of the server',
    package: 'gevent',
    is: 'reached',
    files: {
      ...requirements('gunicorn', 'gevent'),
      'gunicorn.conf.py': "worker_class = 'gevent'\n",
      'app.py': 'x = 1\n',
    },
  },
  {
    name: 'run as a module',
    package: 'hypercorn',
    is: 'reached',
    files: {
      ...sitePackage('hypercorn', { 'hypercorn/__init__.py': '', 'hypercorn/__main__.py': '' }),
      'app.py': 'import os\n',
      'run.sh': '#!/bin/sh\nexec python -m hypercorn app:app\n',
    },
  },
  {
    name: 'looked up by entry point',
    package: 'acme-exporter',
    is: 'reached',
    files: {
      ...sitePackage(
        'acme-exporter',
        { 'acme_exporter/__init__.py': '' },
        { entryPoints: '[acme.exporters]\ncsv = acme_exporter:Csv\n' },
      ),
      'app.py':
        "from importlib.metadata import entry_points\nfor each in entry_points(group='acme.exporters'):\n    each.load()\n",
    },
  },
  {
    name: 'nothing imports it, and neither do the others',
    package: 'boto3',
    is: 'unused',
    files: {
      ...sitePackage('click', { 'click/__init__.py': 'import os\n' }),
      ...sitePackage('boto3', { 'boto3/__init__.py': 'import botocore\n' }, { needs: ['botocore'] }),
      ...sitePackage('botocore', { 'botocore/__init__.py': '' }),
      'cli.py': 'import click\n\n@click.command()\ndef main():\n    pass\n',
    },
  },
  {
    name: 'its namespace is shared with one that is used',
    package: 'google-cloud-bigquery',
    is: 'unused',
    files: {
      ...sitePackage('google-cloud-storage', { 'google/cloud/storage/__init__.py': '' }),
      ...sitePackage('google-cloud-bigquery', { 'google/cloud/bigquery/__init__.py': '' }),
      'app.py': 'from google.cloud import storage\n\nstorage.Client()\n',
    },
  },
];
