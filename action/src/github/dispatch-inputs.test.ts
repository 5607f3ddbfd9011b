import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dispatchInputNames, dispatchInputs, type DispatchInputs } from './dispatch-inputs.ts';

const execution = 'exec-RB-DB-001-20270102T030405Z-a1b2c3';

function inputsOf(inputs: unknown): DispatchInputs {
  const read = dispatchInputs(inputs);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.inputs;
}

function refusalOf(inputs: unknown): string {
  const read = dispatchInputs(inputs);
  if (read.ok) throw new Error(JSON.stringify(read.inputs));
  expect(read.refusal.code).toBe('unusable-input');
  return `${read.refusal.message} → ${read.refusal.hint}`;
}

test('a form that was only half filled in', () => {
  const empty = Object.fromEntries(dispatchInputNames.map((name) => [name, '']));
  expect(inputsOf({ ...empty, runbook: 'RB-DB-001' })).toEqual({
    runbook: 'RB-DB-001',
    variables: {},
    incident: null,
    changeTicket: null,
    decisions: [],
    mode: 'execute',
    execution: null,
    breakGlass: null,
  });
  expect(inputsOf({ runbook: 'RB-DB-001' })).toEqual(inputsOf({ ...empty, runbook: 'RB-DB-001' }));
});

test('a form that was filled in', () => {
  expect(
    inputsOf({
      runbook: 'RB-DB-001',
      variables: 'TARGET=azure',
      incident: ' INC-7 ',
      change_ticket: 'CHG-9',
      decisions: '3=promote',
      mode: 'dry run',
      execution: '',
      break_glass: 'nobody answers',
    }),
  ).toEqual({
    runbook: 'RB-DB-001',
    variables: { TARGET: 'azure' },
    incident: 'INC-7',
    changeTicket: 'CHG-9',
    decisions: ['3=promote'],
    mode: 'dry-run',
    execution: null,
    breakGlass: 'nobody answers',
  });
});

test('an execution is named instead of a runbook, or beside it', () => {
  expect(inputsOf({ runbook: '-', execution })).toMatchObject({ runbook: null, execution });
  expect(inputsOf({ runbook: 'RB-DB-001', execution: ` ${execution} ` })).toMatchObject({
    runbook: 'RB-DB-001',
    execution,
  });
});

test('what cannot be used is refused, with what mends it', () => {
  const runbook = 'RB-DB-001';
  expect(
    [
      'text',
      ['RB-DB-001'],
      {},
      null,
      { runbook: '-' },
      { runbook: '../x' },
      { runbook: 'RB 1; rm' },
      { runbook: ['RB-DB-001'] },
      { runbook, variabels: 'A=1' },
      { runbook, __proto: 1 },
      { runbook, variables: 'A' },
      { runbook, decisions: 'promote' },
      { runbook, mode: 'plan' },
      { runbook, execution: `../${execution}` },
      { runbook, incident: 'INC-1\n::set-output name=x::y' },
      { runbook, incident: 'x'.repeat(201) },
      { runbook, change_ticket: 'CHG\u{2028}1' },
      { runbook, break_glass: 'alone' },
      { runbook, break_glass: 'x'.repeat(501), incident: 'INC-1' },
      { runbook, execution, break_glass: 'alone', incident: 'INC-1' },
      { runbook, execution, mode: 'dry run' },
      { runbook: 'a b', variables: 'A', mode: 'x' },
    ].map(refusalOf),
  ).toMatchInlineSnapshot(`
    [
      "Unexpected \`inputs\`, expected an object → Start the workflow with *Run workflow*",
      "Unexpected \`inputs\`, expected an object → Start the workflow with *Run workflow*",
      "Missing: which runbook → Choose one from the list, or give the execution to go on with",
      "Missing: which runbook → Choose one from the list, or give the execution to go on with",
      "Missing: which runbook → Choose one from the list, or give the execution to go on with",
      "Unexpected runbook \`../x\`, expected its id → Choose one from the list",
      "Unexpected runbook \`RB 1; rm\`, expected its id → Choose one from the list",
      "Unexpected value of \`runbook\`, expected a text → Start the workflow with *Run workflow*",
      "Unexpected input \`variabels\` → Did you mean \`variables\`?",
      "Unexpected input \`__proto\` → The inputs are runbook, variables, incident, change_ticket, decisions, mode, execution, break_glass",
      "Line 1 of \`variables\`: expected \`NAME=value\` → Write \`TARGET_PROVIDER=azure\`, one a line, or in one line \`{"TARGET_PROVIDER": "azure", "COUNT": 3}\`",
      "Cannot read \`decisions\`: unexpected \`promote\`, expected STEP=BRANCH → Write \`3=promote_replica, 5=end_of_month\`, or \`{"3": "promote_replica"}\`",
      "Unexpected mode \`plan\`, expected \`execute\` or \`dry run\` → Choose one from the list",
      "Unexpected execution \`../exec-RB-DB-001-20270102T030405Z-a1b2c3\`, expected an id such as \`exec-RB-DB-001-20270102T030405Z-a1b2c3\` → Copy it from the issue of the execution",
      "Unexpected control character in \`incident\`, expected one line → Type it again by hand",
      "Unexpected 201 characters in \`incident\`, expected at most 200 → Shorten it; \`/note TEXT\` on the issue takes more",
      "Unexpected control character in \`change_ticket\`, expected one line → Type it again by hand",
      "Missing: the incident for which the glass is broken → Fill in \`incident\` as well",
      "Unexpected 501 characters in \`break_glass\`, expected at most 500 → Shorten it; \`/note TEXT\` on the issue takes more",
      "Unexpected \`break_glass\` for an execution that was started before, expected it at the start → Leave it out; or \`/abort\` that execution and start a new one",
      "Unexpected dry run of an execution that was started before → For a dry run leave \`execution\` out",
      "Unexpected runbook \`a b\`, expected its id; Line 1 of \`variables\`: expected \`NAME=value\`; Unexpected mode \`x\`, expected \`execute\` or \`dry run\` → Choose one from the list",
    ]
  `);
});

const hostile = [
  '$(touch /tmp/x); `id` && rm -rf / #',
  "'; DROP TABLE x; --",
  '${{ secrets.GITHUB_TOKEN }}',
  '<img src=x onerror=alert(1)> [x](javascript:alert(1)) @everyone | `code`',
  '::add-mask::x',
  'INC-1 \u{202e}gnihton\u{200b}',
];

test.each(hostile)('hostile text is carried as data: %j', (text) => {
  expect(
    inputsOf({
      runbook: 'RB-DB-001',
      variables: JSON.stringify({ TARGET: `${text}\nBASH_ENV=/tmp/x` }),
      incident: text,
      change_ticket: text,
      decisions: JSON.stringify({ 3: text.replaceAll('=', '') }),
      break_glass: text,
    }),
  ).toMatchObject({
    variables: { TARGET: `${text}\nBASH_ENV=/tmp/x` },
    incident: text,
    changeTicket: text,
    decisions: [`3=${text.replaceAll('=', '')}`],
    breakGlass: text,
  });
});

test('a refusal is one line that shows what hides, and cannot leave its backticks', () => {
  for (const text of [...hostile, 'a\u{1b}[31m`b`\n::error::c']) {
    for (const name of dispatchInputNames) {
      const read = dispatchInputs({ [name]: text, [text]: 'x' });
      if (read.ok) throw new Error(name);
      expect(read.refusal.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(read.refusal.message.split('`').length % 2).toBe(1);
    }
  }
});

test('never throws', () => {
  const texts = fc.dictionary(fc.constantFrom(...dispatchInputNames), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), texts), (inputs) => {
      expect(typeof dispatchInputs(inputs).ok).toBe('boolean');
    }),
  );
});
