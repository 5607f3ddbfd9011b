import fc from 'fast-check';
import { expect, test } from 'vitest';

import { bashTokens } from './bash-tokens.ts';

test('the pieces of a command are the command', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...`"'$\\{}#a -\n`) })),
      (command) => {
        expect(
          bashTokens(command)
            .map(({ text }) => text)
            .join(''),
        ).toBe(command);
      },
    ),
  );
});

test('what means something has a colour', () => {
  expect(bashTokens(`if kubectl get pod -n "$NAMESPACE" 'a b' # why\nthen echo \${X:-1}; fi`)).toEqual([
    { kind: 'keyword', text: 'if' },
    { kind: 'plain', text: ' kubectl get pod ' },
    { kind: 'option', text: '-n' },
    { kind: 'plain', text: ' ' },
    { kind: 'string', text: '"' },
    { kind: 'variable', text: '$NAMESPACE' },
    { kind: 'string', text: '"' },
    { kind: 'plain', text: ' ' },
    { kind: 'string', text: `'a b'` },
    { kind: 'plain', text: ' ' },
    { kind: 'comment', text: '# why' },
    { kind: 'plain', text: '\n' },
    { kind: 'keyword', text: 'then' },
    { kind: 'plain', text: ' echo ' },
    { kind: 'variable', text: '${X:-1}' },
    { kind: 'plain', text: '; ' },
    { kind: 'keyword', text: 'fi' },
  ]);
});

test('a long command without an end takes no long time', () => {
  const command = `echo "${'${'.repeat(20_000)}`;
  expect(bashTokens(command).length).toBeGreaterThan(0);
});
