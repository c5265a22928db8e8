import { expect, it } from 'vitest';
import { type LintRequest, lintDockerfile } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { rule } from './index.js';

function hitOf(text: string, files: Readonly<Record<string, string>>, more: Partial<LintRequest> = {}) {
  const context = contextOf(new Map(Object.entries(files)));
  const request = { path: 'Dockerfile', text, today: '2026-01-01', rules: [rule], context, ...more };
  const [problem] = lintDockerfile(request).problems;
  return {
    severity: problem?.severity,
    detail: problem?.hit.detail ?? '',
    advice: problem?.hit.advice ?? '',
  };
}

const copied = 'FROM debian:13\nWORKDIR /tide\nCOPY . .\nEXPOSE 4000\n';

it('reads a script by its path in the folder of the work', () => {
  const hit = hitOf(`${copied}ENTRYPOINT ["./tide.sh"]\n`, { 'tide.sh': 'exec ./tide\n' });
  expect([hit.severity, hit.detail]).toEqual(['high', '']);
  expect(hit.advice).toContain('End with USER 10001:10001');
  expect(hit.advice).not.toContain('Before that');
});

it.each(['adduser -D tide\nexec ./tide\n', 'if true; then\n  chown -R tide /tide\nfi\nexec ./tide\n'])(
  'lets the account own what is written where the script does %j',
  (script) => {
    const hit = hitOf(`${copied}ENTRYPOINT ["./tide.sh"]\n`, { 'tide.sh': script });
    expect(hit.detail).toContain('changes settings and owners');
    expect(hit.advice).toContain('has to own what the program writes');
  },
);

it('says of a server what its script does before', () => {
  const text = 'FROM php:8.4-fpm\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD ["php-fpm"]\n';
  const hit = hitOf(text, { 'start.sh': 'chown -R www-data /srv\nexec "$@"\n' });
  expect(hit.detail).toContain('first process of php-fpm');
  expect(hit.advice).toContain('Before that, move to the build what the start script does as root (chown)');
});

it.each([
  ['adduser -D tide\nexec /tide\n', 'its start script changes settings and owners while it is root'],
  ['adduser -D tide\nexec "$1"\n', 'the first process of php-fpm stays root'],
  [
    'init() {\n  chown -R tide /tide\n}\ninit\n',
    'its start script changes settings and owners while it is root',
  ],
  ['adduser -D tide\n. /more.sh\n', 'the first process of php-fpm stays root'],
])('asks whether %j starts the command', (script, detail) => {
  const text = 'FROM php:8.4-fpm\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD ["php-fpm"]\n';
  expect(hitOf(text, { 'start.sh': script }).detail).toBe(detail);
});

it('says of a script that was not read who has to own what is written', () => {
  const hit = hitOf('FROM debian:13\nCOPY start.sh /\nVOLUME /data\nENTRYPOINT ["/start.sh"]\n', {});
  expect(hit.advice).toContain('let the account own what the program writes (such as /data)');
});

const python = 'FROM python:3.14\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nEXPOSE 80\n';

it.each([
  [python, { 'requirements.txt': 'scapy' }, 'unless root is there for scapy, which requirements.txt names'],
  [
    'FROM golang:1.26 AS b\nCOPY . .\nRUN go build\nFROM debian:13\nCOPY --from=b /tide /\nEXPOSE 80\nCMD ["/tide"]\n',
    { 'go.mod': 'github.com/gopacket/gopacket' },
    'unless root is there for github.com/gopacket/gopacket, which go.mod names',
  ],
  [
    'FROM python:3.14\nRUN pip install "scapy==2.6" flask\nEXPOSE 80\nCMD ["python", "a.py"]\n',
    {},
    'unless root is there for scapy, which it installs',
  ],
])('weighs root for libraries of %j', (text, files, detail) => {
  const hit = hitOf(text.includes('CMD') ? text : `${text}CMD ["python", "a.py"]\n`, files);
  expect([hit.severity, hit.detail]).toEqual(['medium', detail]);
  expect(hit.advice).toContain('Keep root for what the program needs it for');
});

it('asks for no library that the image does not take', () => {
  const hit = hitOf('FROM python:3.14\nCOPY web/ .\nEXPOSE 80\nCMD ["python", "a.py"]\n', {
    'probe/requirements.txt': 'scapy',
  });
  expect([hit.severity, hit.detail]).toEqual(['high', '']);
});

it.each([
  ['RUN apk add postfix postfix-pcre', 'the first process of postfix stays root'],
  ['RUN apt-get install -y openssh-server', 'unless its start script, which was not read, gives root up'],
  ['RUN apk add tide', 'unless its start script, which was not read, gives root up'],
])('knows what a script that is not read starts: %s', (line, detail) => {
  const text = `FROM debian:13\n${line}\nCOPY entrypoint.sh /\nVOLUME /var/spool/postfix\nCMD ["/entrypoint.sh"]\n`;
  const hit = hitOf(text, {});
  expect(hit.detail).toBe(detail);
  expect(hit.advice.startsWith('Keep root')).toBe(!detail.startsWith('unless'));
});

it.each([
  ['CMD bash -c "php tool.php cache && php tool.php tables && apache2-foreground"', 'apache2-foreground'],
  [`CMD /bin/sh -c 'envsubst < a > b && exec apache2-foreground'`, 'apache2-foreground'],
  ['CMD ["apache2-foreground"]', 'apache2-foreground'],
])('weighs a server whose workers give root up alike, by %s', (start, name) => {
  const hit = hitOf(`FROM php:8.4-apache\nCOPY . /var/www/html\nEXPOSE 80\n${start}\n`, {});
  expect([hit.severity, hit.detail]).toEqual(['medium', `the first process of ${name} stays root`]);
});
