import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const files = (page: string) => ({
  'package.json': '{ "name": "shop" }',
  Dockerfile: 'FROM node:24\nCOPY . .\nCMD node .\n',
  'compose.yaml': 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n    restart: always\n',
  'README.md': page,
});

describe('what a page calls a sample or a demonstration', () => {
  it.each([
    [
      'README.md says "I\'ve built a small sample shop app"',
      "# Sessions\n\nI've built a small sample shop app.\n",
    ],
    ['README.md says "This project is a demo"', 'This project is a demo of a shop.\n'],
    ['none', 'This shop demonstrates how little is needed.\n'],
    ['none', 'I made a sample of the data.\n'],
    ['README.md opens with "Example of a shop with sessions"', 'Example of a shop with sessions.\n'],
    ['README.md opens with "Exemplo de loja"', '# Loja\n\nExemplo de loja.\n'],
    ['README.md opens with "Пример магазина"', 'Пример магазина\n'],
    ['none', '# Shop\n\nA shop.\n\nExample of a page:\n'],
    ['none', 'Example of use:\n'],
  ])('the stack: %s', (because, page) => expect(doubtIn('compose.yaml', files(page))).toBe(because));

  it.each([
    ['README.md says "We made a demo application"', 'We made a demo application.\n'],
    ['none', 'This project is a demo of a shop.\n'],
  ])('the image: %s', (because, page) => expect(doubtIn('Dockerfile', files(page))).toBe(because));
});

describe('what the list of folders on the page at the root calls a sample', () => {
  it.each([
    ['README.md lists app/ as "a sample app"', '├── app/       # a sample app to watch\n├── agents/\n'],
    [
      'README.md lists app/ as "aplicação de exemplo"',
      '├── app/\n│   └── (aplicação de exemplo)\n├── agents/\n',
    ],
    ['none', '├── app/\n├── demo/      # a sample app\n'],
    ['none', 'app: a sample app\n'],
  ])('%s', (because, page) =>
    expect(
      doubtIn('app/Dockerfile', { ...files(page), 'app/Dockerfile': 'FROM node:24\nCOPY . .\nCMD node .\n' }),
    ).toBe(because),
  );
});

it('is played by simulators that run once, beside stores that keep nothing', () => {
  const played = (restart: string, more = '') =>
    `services:\n  store:\n    image: postgres:18\n${more}  hub:\n    build: .\n    ports: ["80:80"]\n  caller-sim:\n    build: .\n    restart: "${restart}"\n`;
  const of = (text: string) =>
    doubtIn('compose.yaml', { 'compose.yaml': text, Dockerfile: 'FROM scratch\nCOPY . .\n' });
  expect(of(played('no'))).toBe('caller-sim runs once, and no store keeps anything');
  expect(of(played('always'))).toBe('none');
  expect(of(played('no', '    volumes: ["data:/var/lib/postgresql"]\n'))).toBe('none');
});

it('is what a page says that the project is for, where nothing is kept', () => {
  const page = 'This project is for educational purposes only.\n';
  const of = (more: string, text = page) =>
    doubtIn('compose.yaml', {
      'compose.yaml': `services:\n  shop:\n    build: .\n    ports: ["80:80"]\n  metrics:\n    image: prom/prometheus:v3.0.0\n    volumes: ["./metrics.yml:/etc/metrics.yml"]\n${more}`,
      Dockerfile: 'FROM scratch\nCOPY . .\n',
      'README.md': text,
    });
  expect(of('')).toBe('README.md says "for educational purposes"');
  expect(of('    restart: always\n')).toBe('none');
  expect(of('  store:\n    image: postgres:18\n    volumes: ["data:/var/lib/postgresql"]\n')).toBe('none');
  expect(of('', 'Schools use it for exams.\n')).toBe('none');
});

describe('a repository that is there to learn or to teach by', () => {
  const because = (words: string) => `README.md says "${words}"`;
  it.each([
    [because('lab for learning'), '# Queues\n\nA small lab for learning how messages travel.\n'],
    [because('This repository is a tutorial'), 'This repository is a tutorial on shops.\n'],
    [because('companion code for my talk'), 'The companion code for my talk.\n'],
    [
      because('This project demonstrates the ability to'),
      '# Quay\n\nThis project demonstrates the ability to work with containers.\n',
    ],
    [because('Este repositório é um exemplo'), 'Este repositório é um exemplo de loja.\n'],
    ['the title of README.md calls it a workshop', '# Shop workshop\n\nLet us build a shop.\n'],
    ['none', '# Workshop planner\n\nPlans workshops, with examples.\n'],
    ['none', 'This repository is the shop of our workshop for boats.\n'],
    ['none', '# Shop\n\nMy homework for the course on databases.\n'],
    ['none', 'The sandbox for learners runs what they write.\n'],
  ])('the stack: %s', (says, page) => expect(doubtIn('compose.yaml', files(page))).toBe(says));

  it('still has images that are what it releases', () => {
    expect(doubtIn('Dockerfile', files('# Shop workshop\n'))).toBe('none');
  });

  it('leaves a file for production alone', () => {
    const tree = { ...files('# Shop workshop\n'), 'compose.prod.yaml': files('')['compose.yaml'] };
    expect(doubtIn('compose.prod.yaml', tree)).toBe('none');
  });
});

it.each([
  ['README.md says "This project is a personal laboratory"', 'This project is a personal laboratory.\n'],
  ['README.md says "This project simulates a real-world"', 'This project simulates a real-world harbour.\n'],
  [
    'README.md says "This project demonstrates an event-driven architecture"',
    'This project demonstrates an event-driven architecture.\n',
  ],
  ['the title of README.md calls it a boilerplate', '# shop-boilerplate\n'],
  ['none', 'This project is a shop for laboratories.\n'],
  ['none', 'This project demonstrates its speed below.\n'],
  ['none', 'This project simulates traffic in a harbour.\n'],
])('a repository that is there to learn by: %s', (because, page) => {
  expect(doubtIn('compose.yaml', files(page))).toBe(because);
  expect(doubtIn('Dockerfile', files(page))).toBe('none');
});

it('is about the images as well, where the page says that it shows how', () => {
  const page = 'This is a repo to show how to build a shop.\n';
  expect(doubtIn('Dockerfile', files(page))).toBe('README.md says "repo to show how"');
});

describe('an image that is run as several persons', () => {
  const two = 'services:\n  alice:\n    build: .\n  bob:\n    build: .\n';
  it.each([
    [
      'README.md says "test environment", and compose.yaml runs it as alice and bob',
      'The test environment has two clients.\n',
      two,
    ],
    ['none', 'Two clients.\n', two],
    ['none', 'The test environment has two clients.\n', two.replace('bob', 'shop')],
  ])('%s', (because, page, text) =>
    expect(doubtIn('Dockerfile', { ...files(page), 'compose.yaml': text })).toBe(because),
  );
});
