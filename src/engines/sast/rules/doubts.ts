import type { Circumstance } from './rule.js';

/** `self.set_cookie(handler, token)`: of an object of which nothing is known the method is most likely the project's own. */
export const ownCookies: Circumstance = {
  because: 'The project has a method of that name, which sets the flags itself.',
  sink: /\bset_?cookie\(/i,
  project:
    /^[ \t]{1,40}(?:async )?(?:def|function|public function|private function|protected function) set_?cookie\b/im,
};
