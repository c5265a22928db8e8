import type { Model, Router } from '../../ir/model.js';

const socketIo = [
  'socket.io()',
  'socket.io.Server()',
  'socket.io.listen()',
  'socket.io().of()',
  'socket.io.Server().of()',
];
const webSocket = ['ws.Server()', 'ws.WebSocketServer()', 'ws.WebSocket.Server()', 'uws.Server()'];

/** What comes in by sockets. */
export const model: Model = {
  id: 'js-sockets',
  title: 'Sockets in JavaScript',
  languages: ['javascript'],
  routers: [
    ...socketIo.flatMap((each): readonly Router[] =>
      ['on', 'sockets.on', 'use'].map((name) => ({
        api: `${each}.${name}()`,
        params: [{ api: 'socket.io.socket' }],
      })),
    ),
    { api: 'socket.io.socket.on()', handlers: [1], params: ['source'], repeats: true },
    ...webSocket.map(
      (each): Router => ({ api: `${each}.on()`, params: [{ api: 'ws.socket' }, { api: 'express.req' }] }),
    ),
    { api: 'ws.socket.on()', handlers: [1], params: ['source'] },
    ...['net.createServer()', 'tls.createServer()'].map(
      (api): Router => ({ api, params: [{ api: 'net.socket' }] }),
    ),
    { api: 'net.socket.on()', handlers: [1], params: ['source'] },
    { api: 'dgram.createSocket().on()', handlers: [1], params: ['source'] },
    // What a page shows the program that shows it.
    ...['electron.ipcMain', 'ipcMain'].flatMap((main) =>
      ['on', 'once', 'handle', 'handleOnce'].map(
        (name): Router => ({
          api: `${main}.${name}()`,
          handlers: [1],
          params: [undefined, 'source'],
          repeats: true,
        }),
      ),
    ),
    ...['chrome', 'browser', 'webextension-polyfill'].flatMap((owner) =>
      ['onMessage', 'onMessageExternal'].map(
        (name): Router => ({ api: `${owner}.runtime.${name}.addListener()`, params: ['source'] }),
      ),
    ),
    // Jobs that other programs queue.
    ...[
      'bullmq.Worker()',
      'bull().process()',
      'agenda().define()',
      'agenda.Agenda().define()',
      'bee-queue().process()',
    ].map((api): Router => ({ api, params: ['open'] })),
    ...['amqplib.connect().createChannel().consume()', 'kafkajs.Kafka().consumer().run()'].map(
      (api): Router => ({ api, params: ['source'] }),
    ),
  ],
  types: [
    ['Socket', 'socket.io.socket'],
    ['WebSocket', 'ws.socket'],
  ],
};
