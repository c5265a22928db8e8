import type { Command } from '../command.js';
import { imageOptions, scanImage } from '../dast/image.js';
import { dastOptions } from '../dast/options.js';
import { patch, patchOptions } from '../dast/patch.js';
import { proxyOptions, recordSession } from '../dast/proxy.js';
import { replay, replayOptions } from '../dast/replay.js';
import { runDast } from '../dast/run.js';

const target = { '[url]': 'where it starts; its host is the scope (or in --automation)' };

export const command: Command = {
  name: 'dast',
  summary: 'attack a running application, and prove what is found',
  details:
    'Crawls an application, tries every input place, and reports only what happened again when it was repeated. Loopback is scanned freely; anything else needs --authorized with the word of its owner. A project cannot name targets: only the command line can.',
  group: 'Attack',
  subcommands: [
    {
      name: 'baseline',
      summary: 'crawl and read; attack nothing',
      details:
        'Follows links, submits no forms, sends no payloads. Exit codes: 0 nothing, 1 policy broken, 2 warnings, 3 no scan.',
      arguments: target,
      options: dastOptions,
      examples: { 'seaworthy dast baseline http://127.0.0.1:8080/': 'what anyone can see' },
      run: (input) => runDast('baseline', input),
    },
    {
      name: 'full',
      summary: 'crawl, submit forms, attack every input place',
      details:
        'Checks that write or delete are off unless --writes. Exit codes: 0 nothing, 1 policy broken, 2 warnings, 3 no scan.',
      arguments: target,
      options: dastOptions,
      examples: {
        'seaworthy dast full http://127.0.0.1:8080/': 'everything that it shows to strangers',
        'seaworthy dast full http://127.0.0.1:8080/ --user ada:secret -r report.html': 'and to a user',
      },
      run: (input) => runDast('full', input),
    },
    {
      name: 'api',
      summary: 'attack an interface by its description',
      details: 'Exit codes: 0 nothing, 1 policy broken, 2 warnings, 3 no scan.',
      arguments: target,
      options: dastOptions,
      examples: {
        'seaworthy dast api http://127.0.0.1:8080/ --openapi openapi.yaml --user ada:one --user ben:two':
          'with two users, whose data must stay apart',
      },
      run: (input) => runDast('api', input),
    },
    {
      name: 'image',
      summary: 'start an image, scan it, and remove it again',
      details:
        'The container is reachable from this machine only, has no capabilities and a read-only root where it runs so, and is removed after success, failure and Ctrl-C. The packages of the image decide which checks are worth trying.',
      arguments: { '<image>': 'image of the local engine' },
      options: imageOptions,
      examples: {
        'seaworthy dast image shop:1.4 --env DEMO=1 -r report.html': 'the port is what the image exposes',
      },
      run: scanImage,
    },
    {
      name: 'patch',
      summary: 'write virtual patches for a web application firewall, and prove them',
      details:
        'For each confirmed finding a rule of ModSecurity 2 and 3 and Coraza that lets through only what the place is meant to hold. Exploit and at least 30 mutations are sent through a real nginx with ModSecurity, and benign requests as well. Nothing is installed.',
      arguments: { '<report>': 'JSON report of a scan' },
      options: patchOptions,
      examples: {
        'seaworthy dast patch dast.json --benign session.har': 'with recorded traffic that must pass',
      },
      run: patch,
    },
    {
      name: 'proxy',
      summary: 'record a session as a seed for the crawl',
      details:
        'Forwards to the named addresses and refuses everything else. HTTPS is opened with an authority of this run, whose key is kept in memory only. Cookies and tokens of headers are not recorded.',
      arguments: { '<url...>': 'what may be asked' },
      options: proxyOptions,
      examples: {
        'seaworthy dast proxy http://127.0.0.1:8080/ --har session.har':
          'then: dast full … --har session.har',
      },
      run: recordSession,
    },
    {
      name: 'replay',
      summary: 'repeat a finding of a report',
      details:
        'Sends the attack again and looks for its proof. Exit codes: 0 gone, 1 still there, 3 could not be repeated.',
      arguments: { '<finding>': 'number in the report, rule, beginning of the fingerprint, or "all"' },
      options: replayOptions,
      examples: { 'seaworthy dast replay all --report dast.json': 'after a fix' },
      run: replay,
    },
  ],
};
