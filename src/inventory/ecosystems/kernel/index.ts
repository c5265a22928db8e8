import type { Ecosystem } from '../../../core/ecosystem.js';
import { image } from './image.js';
import { moduleFile } from './module-file.js';
import { joinUnread } from './packed.js';

export const ecosystem: Ecosystem = {
  id: 'kernel',
  title: 'Linux kernels and modules that no package brought',
  analyzers: [image, moduleFile],
  purlTypes: ['generic'],
  join: joinUnread,
};
