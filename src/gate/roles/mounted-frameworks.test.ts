import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const lists = 'FROM ruby:3.4\nWORKDIR /shop\nCOPY Gemfile Gemfile.lock /shop/\nRUN bundle install\n';
const whole = `${lists}COPY . /shop\n`;
const web = (more = '', start = 'bundle exec rails s -b 0.0.0.0', target = '/shop') =>
  `  web:\n    build: .\n    command: bash -c "${start}"\n    ports: ["3000:3000"]\n    volumes: [".:${target}"]\n${more}`;
const db = '  db: { image: "postgres:17", restart: always }\n';
const page = { 'README.md': '## Getting started\n\n    docker compose up -d\n' };
const makesIt = {
  'README.md':
    '## Start\n\n    docker compose run --rm web rails new . -d postgresql\n    docker compose up\n',
};
const phoenix = 'FROM elixir:1.18\nWORKDIR /shop\nCOPY mix.exs mix.lock ./\n';
type Files = Readonly<Record<string, string>>;

describe('a framework that no environment sets to production, on mounted sources', () => {
  it.each<readonly [string, string, string, string, Files]>([
    ['tooling', 'that the image has none of', web() + db, lists, page],
    ['tooling', 'set to work', web('    environment: [RAILS_ENV=development]\n') + db, lists, page],
    ['tooling', 'of another framework', web('', 'mix phx.server') + db, phoenix, page],
    ['tooling', 'that a page makes by it', web() + db, whole, makesIt],
    [
      'tooling',
      'with a job beside it',
      `${web()}  jobs: { build: ., command: sidekiq, volumes: ["./:/shop/"] }\n${db}`,
      lists,
      page,
    ],
    ['product', 'set to production by the image', web() + db, `${lists}ENV RAILS_ENV=production\n`, page],
    ['product', 'in the old form', web() + db, `${lists}ENV RAILS_ENV production\n`, page],
    ['product', 'by its command', web('', 'rails server -e production') + db, lists, page],
    ['product', 'by its variable', web('    environment: { RAILS_ENV: production }\n') + db, lists, page],
    ['product', 'by one from outside', web('    environment: [RAILS_ENV]\n') + db, lists, page],
    ['product', 'by a file that may say so', web('    env_file: .env\n') + db, lists, page],
    ['product', 'beside the place where it works', web('', 'rails s', '/srv') + db, lists, page],
    ['product', 'that the image has as well', web() + db, whole, page],
    ['product', 'that is started again', web('    restart: always\n') + db, lists, page],
    ['product', 'beside a server of pages', `${web()}  front: { image: "nginx:1.27" }\n`, lists, page],
    [
      'product',
      'that a page starts on a server',
      web() + db,
      lists,
      { 'README.md': '## Deployment\n\n    docker compose up -d\n' },
    ],
  ])('%s: %s', (role, _, services, dockerfile, files) => {
    const tree = { ...files, Gemfile: '', Dockerfile: dockerfile, 'compose.yaml': `services:\n${services}` };
    expect(roleIn('compose.yaml', tree)).toBe(role);
  });
});
