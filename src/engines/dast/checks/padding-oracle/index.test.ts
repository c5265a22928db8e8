import { createCipheriv, createDecipheriv } from 'node:crypto';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const key = Buffer.alloc(16, 7);

function sealed(text: string): string {
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, 9));
  return Buffer.concat([Buffer.alloc(16, 9), cipher.update(text), cipher.final()]).toString('base64');
}

function open(value: string): string {
  const bytes = Buffer.from(value, 'base64');
  const decipher = createDecipheriv('aes-128-cbc', key, bytes.subarray(0, 16));
  return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString();
}

function answer(value: string, onPadding: string): string {
  try {
    return open(value).startsWith('user=ada') ? '<p>Ahoy ada</p>' : '<p>Who are you?</p>';
  } catch {
    return onPadding;
  }
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'cookie', name: 'ticket', value: sealed('user=ada;role=cook') },
  vulnerable: {
    'two answers': ({ input }) => answer(input, '<p>Something broke</p>'),
    'two statuses': ({ input }) => (answer(input, '') === '' ? { status: 500 } : answer(input, '')),
  },
  benign: { 'one answer': ({ input }) => answer(input, '<p>Who are you?</p>') },
});
