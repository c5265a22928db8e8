import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { gemFile } from './gem-file.js';
import { gemfile } from './gemfile.js';
import { gemfileLock } from './gemfile-lock.js';
import { gemspec } from './gemspec.js';
import { projectGemspec } from './project-gemspec.js';

export const ecosystem: Ecosystem = {
  id: 'ruby',
  title: 'Ruby gems: Gemfile.lock, gems.locked, project gemspecs, installed gems and .gem archives',
  analyzers: [gemspec, gemfileLock, projectGemspec, gemfile, gemFile],
  purlTypes: ['gem'],
  roles: { manifests: [projectGemspec, gemfile], apart: [gemFile], withoutScopes: [gemfileLock] },
  upgradeCommand: (name, version) => `gem install ${shellWord(name)} -v ${shellWord(version)}`,
};
