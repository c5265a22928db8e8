import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { otpApplication } from './otp-application.js';

acceptLockfile(otpApplication, {
  claims: ['opt/rel/lib/lathe-2.9.0/ebin/lathe.app'],
  ignores: ['Applications/Lens.app', 'lathe.app.src'],
  examples: { one: '{application,lathe,[{vsn,"2.9.0"},{applications,[kernel,chuck]}]}.\n' },
  brief: true,
});
