import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { archive } from './archive.js';
import { conda } from './conda.js';
import { installed } from './installed.js';
import { pdmLock, poetryLock, pylock, uvLock } from './lockfiles.js';
import { normaliseName } from './names.js';
import { pipfileLock } from './pipfile-lock.js';
import { pipfile, pyproject } from './pyproject.js';
import { requirements } from './requirements.js';
import { setupCfg, setupPy } from './setuptools.js';

export const ecosystem: Ecosystem = {
  id: 'python',
  title:
    'Python packages: requirements.txt, Pipfile, poetry, uv, pdm and pylock lockfiles, setup.cfg, setup.py, wheels, eggs, and installed distributions',
  analyzers: [
    installed,
    requirements,
    pipfileLock,
    poetryLock,
    uvLock,
    pdmLock,
    pylock,
    conda,
    setupCfg,
    setupPy,
    archive,
    pyproject,
    pipfile,
  ],
  purlTypes: ['pypi'],
  roles: {
    manifests: [pyproject, pipfile, setupCfg, setupPy],
    apart: [archive],
    withoutDirect: [poetryLock, pdmLock, pipfileLock],
  },
  normaliseName,
  upgradeCommand: (name, version) => `pip install ${shellWord(`${name}==${version}`)}`,
};
