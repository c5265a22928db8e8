import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { cask } from './cask.js';

acceptLockfile(cask, {
  claims: [
    'opt/homebrew/Caskroom/lens/.metadata/1.2.3/20260101000000.000/Casks/lens.json',
    'opt/homebrew/Caskroom/lens/1.2.3/Lens.app/Contents/Info.plist',
    'opt/homebrew/Caskroom/lens/1.2.3/lens.wrapper.sh',
  ],
  ignores: ['opt/homebrew/Caskroom/lens/1.2.3/lens.json', 'Casks/lens.rb'],
  examples: { one: '{"token":"lens"}' },
  brief: true,
});
