import { expect } from 'vitest';
import { acceptZapWriter } from '../../../testing/accept-zap-writer.js';
import { writer } from './index.js';

acceptZapWriter(writer, (output) => expect(output).toContain('<evidence>&lt;b&gt;near&lt;/b&gt;</evidence>'));
