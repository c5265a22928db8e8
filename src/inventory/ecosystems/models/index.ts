import type { Ecosystem } from '../../../core/ecosystem.js';
import { gguf } from './gguf.js';
import { safetensors } from './safetensors.js';

export const ecosystem: Ecosystem = {
  id: 'models',
  title: 'Machine learning models: GGUF, safetensors',
  analyzers: [gguf, safetensors],
  purlTypes: ['generic'],
};
