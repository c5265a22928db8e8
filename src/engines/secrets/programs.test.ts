import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

const hex = 'b7e1c94d20fa863501dbc7e89f42a6d3';
const google = `${'AI'}zaSyBZq3vT8xLw5RkYb2NdJ7mHc9GfPs4UeKa`;

function judged(text: string, path: string): string {
  const facts = searchText(Buffer.from(text), { depth: 'all', path });
  const [fact] = facts;
  if (fact === undefined || fact.doubtful === true) return 'none';
  if (fact.atMost === 'low') return 'low';
  return fact.ofProgram === true ? 'open' : 'as it is';
}

describe('a literal that identifies a program to a service', () => {
  it.each([
    ['a window of GTK', `from gi.repository import Gtk\nAPI_KEY = "${hex}"\n`, 'deck/tides.py'],
    ['a program of Qt', `#include <QUrl>\nconst char* kTidesApiKey = "${hex}";\n`, 'src/tides.cpp'],
    ['an app', `import android.app.Activity;\nString APP_KEY = "${hex}";\n`, 'src/Deck.java'],
    ['an extension', `chrome.runtime.onMessage.addListener(f);\nconst apiKey = "${hex}";\n`, 'src/back.js'],
    ['a key of Google in a window', `import tkinter\nKEY = "${google}"\n`, 'deck/map.py'],
  ])('is low in %s', (_, text, path) => {
    expect(judged(text, path)).toBe('low');
  });

  it.each([
    ['a framework', `from flask import Flask\nTIDES_API_KEY = "${hex}"\n`, 'tides.py'],
    ['a framework and a window', `from django import urls\nimport tkinter\nAPI_KEY = "${hex}"\n`, 'tides.py'],
    ['a server of Node', `const app = require('express')();\nconst apiKey = '${hex}';\n`, 'index.js'],
    ['a function', `exports.handler = async () => 1;\nconst apiKey = '${hex}';\n`, 'index.js'],
    ['PHP', `<?php $api_key = "${hex}";`, 'tides.php'],
    ['a server of Go', `http.ListenAndServe(":80", nil)\nvar apiKey = "${hex}"\n`, 'main.go'],
    ['a default of the environment', `const apiKey = process.env.API_KEY || "${hex}";\n`, 'tides.js'],
    ['a database beside it', `DB_HOST = "db.harbour.net"\nAPI_KEY = "${hex}"\n`, 'tides.py'],
    ['a folder of servers', `const apiKey = "${hex}";\n`, 'backend/tides.js'],
    ['what takes payments', `const STRIPE_API_KEY = "${hex}";\n`, 'tides.js'],
    ['a token of someone', `import tkinter\nACCESS_TOKEN = "${hex}"\n`, 'tides.py'],
    ['a key that encrypts', `import tkinter\nENCRYPTION_KEY = "${hex}"\n`, 'tides.py'],
    ['settings', `api_key: ${hex}\n`, 'tides.yml'],
  ])('weighs what it does with %s', (_, text, path) => {
    expect(judged(text, path)).toBe('as it is');
  });

  it.each([
    ['Python', `API_KEY = "${hex}"\n`, 'tides.py'],
    ['JavaScript', `export const tidesApiKey = '${hex}';\n`, 'tides.js'],
    [
      'a file that reads another variable of the environment',
      `const key = 'x';\nconst tidesApiKey = '${hex}';\n\n\nif (process.env.DECK === undefined) moor();\n`,
      'tides.js',
    ],
    ['settings in code', `export default { tidesClientSecret: '${hex}' };\n`, 'config.js'],
    ['the header of a request', `headers={'X-Tides-Auth': 'Bearer ${hex}'}\n`, 'tides.py'],
    ['a key of Google', `KEY = "${google}"\n`, 'deck/map.py'],
  ])('is left to the project in %s', (_, text, path) => {
    expect(judged(text, path)).toBe('open');
  });

  it('keeps the secret of a client beside its id where the file shows a server', () => {
    const pair = `CLIENT_ID = "deck-harbour-7f31"\nCLIENT_SECRET = "${hex}"\n`;
    const severity = (text: string) =>
      searchText(Buffer.from(text), { depth: 'all', path: 'login.py' }).map(({ atMost }) => atMost);
    expect(severity(pair)).toEqual(['low']);
    expect(severity(`from fastapi import FastAPI\n${'#\n'.repeat(300)}${pair}`)).toEqual([undefined]);
  });
});

it('a value that one file gives to users and another leaves open is open', () => {
  const texts = {
    'src/Tides.java': `import android.app.Activity;\nString APP_KEY = "${hex}";\n`,
    'src/Berth.java': `String APP_KEY = "${hex}";\n`,
  };
  const sightings = Object.entries(texts).flatMap(([path, text]) =>
    searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
      fact,
      location: { at: 'file', path } as const,
      hidden: false,
    })),
  );
  const [finding] = findingsOf(sightings, (id) => detectors.find((each) => each.id === id), new Date(0));
  expect(finding?.evidence).toMatchObject({ ofProgram: true });
});
