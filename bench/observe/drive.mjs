/**
 * The tests of the six programs of `bench/observe.ts`: `node drive.mjs NAME` within the container's network. Clients are
 * written from the protocols' documentation, so that the container holds nothing but the program.
 */
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';

const [name = ''] = process.argv.slice(2);
const deadline = Date.now() + 90_000;

/** Until the program listens; a machine under load takes its time. */
async function dial(port) {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return reader(socket);
    if (Date.now() > deadline) throw new Error(`nothing listens on ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function reader(socket) {
  let held = Buffer.alloc(0);
  let wake = () => {};
  socket.on('data', (data) => {
    held = Buffer.concat([held, data]);
    wake();
  });
  let isClosed = false;
  socket.on('close', () => {
    isClosed = true;
    wake();
  });
  socket.on('error', () => {});
  const more = () =>
    new Promise((resolve, reject) => {
      if (isClosed) reject(new Error('the connection was closed'));
      const timer = setTimeout(() => reject(new Error('no answer within 30 s')), 30_000);
      wake = () => {
        clearTimeout(timer);
        if (isClosed && held.length === 0) reject(new Error('the connection was closed'));
        resolve();
      };
    });
  return {
    write: (data) => socket.write(data),
    close: () => socket.destroy(),
    take: async (count) => {
      while (held.length < count) await more();
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    line: async () => {
      for (;;) {
        const end = held.indexOf('\r\n');
        if (end >= 0) {
          const text = held.subarray(0, end).toString();
          held = held.subarray(end + 2);
          return text;
        }
        await more();
      }
    },
  };
}

async function http(port, path, options = {}) {
  (await dial(port)).close();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** RESP 2 (redis.io, "Redis serialization protocol specification"). */
async function redis(connection, ...words) {
  connection.write(
    `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`,
  );
  return reply(connection);
}

async function reply(connection) {
  const line = await connection.line();
  const rest = line.slice(1);
  if (line[0] === '-') throw new Error(rest);
  if (line[0] === ':') return Number(rest);
  if (line[0] === '+') return rest;
  if (line[0] === '$')
    return rest === '-1' ? null : (await connection.take(Number(rest) + 2)).subarray(0, -2).toString();
  const list = [];
  for (let at = 0; at < Number(rest); at++) list.push(await reply(connection));
  return list;
}

/** PostgreSQL documentation, chapter 54, "Frontend/Backend Protocol": startup and simple query. */
async function postgres(port) {
  for (;;) {
    const connection = await dial(port);
    const words = Buffer.from('user\0postgres\0database\0postgres\0\0');
    const head = Buffer.alloc(8);
    head.writeInt32BE(8 + words.length, 0);
    head.writeInt32BE(196_608, 4);
    connection.write(Buffer.concat([head, words]));
    try {
      await untilReady(connection);
      return connection;
    } catch (thrown) {
      // "the database system is starting up" (57P03)
      if (Date.now() > deadline || !/57P03|closed/.test(String(thrown))) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function untilReady(connection) {
  const rows = [];
  for (;;) {
    const type = (await connection.take(1)).toString();
    const length = (await connection.take(4)).readInt32BE(0);
    const body = await connection.take(length - 4);
    if (type === 'E') throw new Error(body.toString().replaceAll('\0', ' '));
    if (type === 'D') rows.push(rowOf(body));
    if (type === 'Z') return rows;
  }
}

function rowOf(body) {
  const row = [];
  let at = 2;
  for (let column = 0; column < body.readInt16BE(0); column++) {
    const length = body.readInt32BE(at);
    row.push(length < 0 ? null : body.subarray(at + 4, at + 4 + length).toString());
    at += 4 + Math.max(0, length);
  }
  return row;
}

async function query(connection, text) {
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(5);
  head.write('Q');
  head.writeInt32BE(body.length + 4, 1);
  connection.write(Buffer.concat([head, body]));
  return untilReady(connection);
}

const programs = {
  redis: async () => {
    const one = await dial(6379);
    assert.equal(await redis(one, 'PING'), 'PONG');
    assert.equal(await redis(one, 'SET', 'a', 'b'), 'OK');
    assert.equal(await redis(one, 'GET', 'a'), 'b');
    assert.equal(await redis(one, 'RPUSH', 'list', '1', '2', '3'), 3);
    assert.deepEqual(await redis(one, 'LRANGE', 'list', '0', '-1'), ['1', '2', '3']);
    assert.equal(await redis(one, 'EVAL', 'return redis.call("GET", KEYS[1])', '1', 'a'), 'b');
    assert.equal(await redis(one, 'SET', 'big', 'x'.repeat(300_000)), 'OK');
    assert.match(await redis(one, 'BGSAVE'), /started/);
    while (!/rdb_bgsave_in_progress:0/.test(await redis(one, 'INFO', 'persistence')));
    assert.match(await redis(one, 'INFO', 'persistence'), /rdb_last_bgsave_status:ok/);
    const two = await dial(6379);
    const waiting = redis(two, 'BLPOP', 'later', '20');
    await redis(one, 'RPUSH', 'later', 'now');
    assert.deepEqual(await waiting, ['later', 'now']);
    await redis(one, 'BGREWRITEAOF');
    while (/aof_rewrite_(?:in_progress|scheduled):1/.test(await redis(one, 'INFO', 'persistence')));
    assert.match(await redis(one, 'INFO', 'persistence'), /aof_last_bgrewrite_status:ok/);
  },
  nginx: async () => {
    const index = await http(80, '/');
    assert.equal(index.status, 200);
    assert.equal((await http(80, '/none')).status, 404);
    assert.equal((await http(80, '/', { method: 'HEAD' })).status, 200);
    assert.equal((await http(80, '/', { headers: { range: 'bytes=0-9' } })).status, 206);
    const tag = index.headers.get('etag') ?? '';
    assert.equal((await http(80, '/', { headers: { 'if-none-match': tag } })).status, 304);
    assert.equal((await http(80, '/', { headers: { 'accept-encoding': 'gzip' } })).status, 200);
    const big = await http(80, '/big.bin');
    assert.equal(big.text.length, 2_000_000);
    assert.equal((await http(80, '/', { method: 'POST', body: 'x'.repeat(200_000) })).status, 405);
  },
  python: async () => {
    assert.equal((await http(8080, '/')).text, 'ok\n');
    for (let at = 1; at <= 3; at++) {
      const put = await http(8080, `/notes`, { method: 'POST', body: `note ${at}` });
      assert.equal(put.status, 201);
    }
    assert.deepEqual(JSON.parse((await http(8080, '/notes')).text), ['note 1', 'note 2', 'note 3']);
    const hash = createHash('sha256').update('abc').digest('hex');
    assert.equal((await http(8080, '/sha256?abc')).text, hash);
    assert.equal((await http(8080, '/run')).text.trim(), '42');
    assert.equal((await http(8080, '/none')).status, 404);
  },
  node: async () => {
    assert.equal((await http(3000, '/')).text, 'ok\n');
    assert.equal((await http(3000, '/write', { method: 'POST', body: 'kept' })).status, 201);
    assert.equal((await http(3000, '/read')).text, 'kept');
    const hash = createHash('sha256').update('abc').digest('hex');
    assert.equal((await http(3000, '/sha256?abc')).text, hash);
    assert.equal((await http(3000, '/worker')).text, '832040');
    assert.equal((await http(3000, '/gzip')).text.length, 100_000);
    assert.equal((await http(3000, '/none')).status, 404);
  },
  postgres: async () => {
    const one = await postgres(5432);
    await query(one, 'create table t (id serial primary key, name text unique)');
    await query(one, "insert into t (name) select 'n' || i from generate_series(1, 5000) i");
    assert.deepEqual(await query(one, 'select count(*) from t'), [['5000']]);
    await query(one, 'begin');
    await query(one, "update t set name = name || 'x' where id < 100");
    await query(one, 'rollback');
    await assert.rejects(query(one, "insert into t (name) values ('n1')"));
    const two = await postgres(5432);
    await query(two, 'create index on t (name)');
    assert.deepEqual(await query(two, "select id from t where name = 'n77'"), [['77']]);
    await query(two, 'vacuum analyze t');
    await query(
      two,
      'set work_mem = 64; select count(*) from (select * from t a, t b limit 100000) x order by 1',
    );
    await query(two, 'checkpoint');
    await query(one, 'drop table t');
  },
  java: async () => {
    const index = await http(8080, '/');
    assert.equal(index.status, 200);
    assert.match(index.text, /It works/);
    assert.equal((await http(8080, '/none')).status, 404);
    assert.equal((await http(8080, '/big.bin')).text.length, 2_000_000);
    assert.equal((await http(8080, '/', { method: 'HEAD' })).status, 200);
  },
};

await programs[name]();
process.exit(0);
