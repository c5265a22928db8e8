// Written by "npm run generate" from the folders. Do not edit.
import type { Doubt } from './doubt.js';
import { doubt as calledLocal } from './called-local/index.js';
import { doubt as cutFromBuild } from './cut-from-build/index.js';
import { doubt as demonstration } from './demonstration/index.js';
import { doubt as deployedElsewhere } from './deployed-elsewhere/index.js';
import { doubt as documentsAlone } from './documents-alone/index.js';
import { doubt as leftover } from './leftover/index.js';
import { doubt as loadGenerators } from './load-generators/index.js';
import { doubt as localAddresses } from './local-addresses/index.js';
import { doubt as mountedSources } from './mounted-sources/index.js';
import { doubt as onlyWay } from './only-way/index.js';
import { doubt as openTerminals } from './open-terminals/index.js';
import { doubt as ownWords } from './own-words/index.js';
import { doubt as personalFolders } from './personal-folders/index.js';
import { doubt as releaseImageBeside } from './release-image-beside/index.js';
import { doubt as releasedBeside } from './released-beside/index.js';
import { doubt as settingsForWork } from './settings-for-work/index.js';
import { doubt as standInsBehind } from './stand-ins-behind/index.js';
import { doubt as startedNatively } from './started-natively/index.js';
import { doubt as storesAlone } from './stores-alone/index.js';
import { doubt as storesByPage } from './stores-by-page/index.js';
import { doubt as storesFilled } from './stores-filled/index.js';
import { doubt as storesFirst } from './stores-first/index.js';

export const doubts: readonly Doubt[] = [
  calledLocal,
  cutFromBuild,
  demonstration,
  deployedElsewhere,
  documentsAlone,
  leftover,
  loadGenerators,
  localAddresses,
  mountedSources,
  onlyWay,
  openTerminals,
  ownWords,
  personalFolders,
  releaseImageBeside,
  releasedBeside,
  settingsForWork,
  standInsBehind,
  startedNatively,
  storesAlone,
  storesByPage,
  storesFilled,
  storesFirst,
];
