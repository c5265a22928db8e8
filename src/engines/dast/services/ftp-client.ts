import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** One reply of the control connection (RFC 959, section 4.2). */
export interface FtpReply {
  readonly code: number;
  readonly text: string;
}

export interface FtpOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`ftps:`). */
  readonly isImplicit: boolean;
  readonly timeoutMs: number;
}

/** A reply is a few lines; what is longer is no FTP. */
const mostReplyBytes = 16 * 1024;

export class FtpFault extends Error {
  override readonly name = 'FtpFault';
}

/** The control connection alone: no data connection is ever opened. */
export class FtpClient {
  private pending = '';
  private readonly waiting: { resolve(reply: FtpReply): void; reject(fault: FtpFault): void }[] = [];
  private readonly replies: FtpReply[] = [];
  private fault: FtpFault | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly timeoutMs: number,
  ) {
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => this.take(text));
    socket.on('error', (error) => this.fail(error.message));
    socket.on('close', () => this.fail('the server closed the connection'));
  }

  /** @throws FtpFault */
  static async open({ host, port, isImplicit, timeoutMs }: FtpOptions): Promise<FtpClient> {
    const at = { host, port };
    const socket = isImplicit ? connectTls({ ...at, rejectUnauthorized: false }) : connectPlain(at);
    return new FtpClient(socket, timeoutMs);
  }

  /** The next reply: the greeting, before anything is sent. @throws FtpFault */
  reply(): Promise<FtpReply> {
    const ready = this.replies.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    if (this.fault !== undefined) return Promise.reject(this.fault);
    // Until the whole reply is there: a server that sends a byte now and then would hold an idle timer off for days.
    const timer = setTimeout(() => this.fail('the server did not answer in time'), this.timeoutMs);
    return new Promise<FtpReply>((resolve, reject) => this.waiting.push({ resolve, reject })).finally(() =>
      clearTimeout(timer),
    );
  }

  /** @throws FtpFault */
  send(command: string): Promise<FtpReply> {
    this.say(command);
    return this.reply();
  }

  /** Sends without waiting for a reply. */
  say(command: string): void {
    this.socket.write(`${command.replace(/[\r\n]/g, '')}\r\n`);
  }

  close(): void {
    this.socket.destroySoon();
  }

  private take(text: string): void {
    this.pending += text;
    if (this.pending.length > mostReplyBytes) {
      this.fail('the answer is longer than a reply of FTP');
      return;
    }
    for (let reply = this.next(); reply !== undefined; reply = this.next()) {
      const first = this.waiting.shift();
      if (first === undefined) this.replies.push(reply);
      else first.resolve(reply);
    }
  }

  /** One line `220 text`, or lines from `220-` to `220 `. */
  private next(): FtpReply | undefined {
    const end = this.pending.indexOf('\n');
    if (end < 0) return undefined;
    const head = /^(\d{3})([ -])/.exec(this.pending);
    if (head === null) {
      this.fail('the answer is not FTP');
      return undefined;
    }
    const code = head[1] ?? '';
    const lines = this.pending.split('\n');
    const last =
      head[2] === ' ' ? 0 : lines.findIndex((line, index) => index > 0 && line.startsWith(`${code} `));
    if (last < 0 || last >= lines.length - 1) return undefined;
    this.pending = lines.slice(last + 1).join('\n');
    return {
      code: Number(code),
      text: lines
        .slice(0, last + 1)
        .join('\n')
        .replace(/\r/g, ''),
    };
  }

  private fail(reason: string): void {
    this.fault ??= new FtpFault(reason);
    this.socket.destroy();
    for (const { reject } of this.waiting.splice(0)) reject(this.fault);
  }
}
