import { expect, test } from 'vitest';
import { commandLine } from './comment-command.ts';
import { commentGrammar, rightText } from './comment-grammar-table.ts';
import { parseComment } from './parse-comment.ts';

test.each(commentGrammar)('the example of /$verb is read as that, and printed as it stands there', (row) => {
  const parsed = parseComment(row.example);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  expect(parsed.commands.map(commandLine)).toEqual([row.example]);
  expect(parsed.commands).toMatchObject([{ verb: row.verb }]);
});

test.each(commentGrammar)(
  'the form of /$verb is what the parser takes, with and without what may be left out',
  (row) => {
    const values: Readonly<Record<string, string>> = {
      STEP: '7',
      BRANCH: 'left',
      SUBJECT: 'prerequisites.1',
      NONCE: '0123abcd',
      LOGIN: 'octocat',
      TEXT: 'words',
      NAME: 'TARGET',
      reason: 'some reason',
    };
    const filled = (form: string): string =>
      form.replaceAll(/[A-Z]{2,}|reason/g, (word) => values[word] ?? word);
    const whole = filled(row.form.replaceAll(/[[\]]/g, ''));
    const short = filled(row.form.replaceAll(/ \[.*?\]/g, ''));
    for (const line of [whole, short]) {
      expect(parseComment(line)).toMatchObject({ ok: true, commands: [{ verb: row.verb }] });
    }
  },
);

test('each verb stands there once and says who may', () => {
  const verbs = commentGrammar.map(({ verb }) => verb);
  expect(new Set(verbs).size).toBe(verbs.length);
  expect(commentGrammar.map(({ form, right }) => `${form}: ${rightText(right)}`)).toMatchInlineSnapshot(`
    [
      "/choose STEP BRANCH: the operator",
      "/done SUBJECT [reason]: the operator",
      "/failed SUBJECT [reason]: the operator",
      "/skip SUBJECT [reason]: the operator",
      "/retry SUBJECT [reason]: the operator",
      "/approve STEP NONCE: an approver who does not operate the execution",
      "/reject STEP [reason]: an approver who does not operate the execution",
      "/rollback [to STEP]: the operator",
      "/abort [reason]: the operator or an approver",
      "/pause [reason]: the operator",
      "/resume [reason]: the operator",
      "/take: anybody with write access",
      "/handover @LOGIN: the operator",
      "/lost [reason]: the operator",
      "/note TEXT: anybody with write access",
      "/set NAME=value: the operator",
    ]
  `);
});
