// Loaded before a command: whoever opens a socket or asks for a name is written down, and fails.
import { Socket as DatagramSocket } from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const refuse = (what) => () => {
  appendFileSync(process.env.SOCKETS_SEEN, `${what}\n`);
  throw new Error(`${what}: no sockets here`);
};
Socket.prototype.connect = refuse('connect');
DatagramSocket.prototype.bind = refuse('bind');
DatagramSocket.prototype.send = refuse('send');
dns.lookup = refuse('lookup');
dns.promises.lookup = refuse('lookup');
