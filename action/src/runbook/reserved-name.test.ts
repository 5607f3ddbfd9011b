import { expect, test } from 'vitest';

import { reservedName } from './reserved-name.ts';

test.each([
  'PATH',
  'BASH_ENV',
  'ENV',
  'IFS',
  'LD_PRELOAD',
  'DYLD_X',
  'NODE_OPTIONS',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'RUNBOOK_OUTPUT',
  'INPUT_X',
  'ACTIONS_X',
  'ITEM',
  'SHELLOPTS',
  'PS4',
  'HOME',
  '__proto__',
  'RANDOM',
])('%s is reserved', (name) => expect(reservedName(name)).toBe(true));

test.each(['TARGET', 'path', 'GITHUB', 'ITEMS', 'BASHER', 'LDAP_HOST', 'constructor', 'PGHOST'])(
  '%s is free',
  (name) => {
    expect(reservedName(name)).toBe(false);
  },
);
