import { acceptVexWriter } from '../../../testing/accept-vex-writer.js';
import { writer } from './index.js';

acceptVexWriter(writer);
