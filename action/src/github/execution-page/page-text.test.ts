import { expect, test } from 'vitest';
import { paragraph, text } from '../../report/markdown-nodes.ts';
import { clip } from './clip.ts';
import { executionMark, executionOfBody } from './issue-page.ts';
import { remainingSteps } from './journal-trouble-text.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageView } from '../../../test/pages/sample-pages.ts';

test('formulas and commits are parted, numbers are not', () => {
  const shown = (value: string): string => pageMarkdown([paragraph(text(value))]).trimEnd();
  expect(shown('costs $5 or $x$')).toBe('costs <span>$</span>5 or <span>$</span>x<span>$</span>');
  expect(shown('at deadbeef1 in run 18234567890')).toBe('at <!-- -->deadbe<!-- -->ef1 in run 18234567890');
  expect(shown('acme/ops@4f1c2d3')).toBe('acme/ops@<!-- -->4f1c2d<!-- -->3');
  expect(shown('faced a decade')).toBe('faced a decade');
});

test('a text is cut between characters, after what is hidden is shown', () => {
  expect(clip('short', 5)).toBe('short');
  expect(clip('longer', 5)).toBe('long…');
  expect(clip('a\u{202e}b', 20)).toBe(String.raw`a\u{202e}b`);
  expect(clip('👍'.repeat(9), 4)).toBe('👍\u{fffd}…');
});

test('the mark of an issue is found at its end only, and holds no more than a name', () => {
  expect(executionOfBody(`x\n${executionMark('exec-A')}\n`)).toBe('exec-A');
  expect(executionOfBody(`${executionMark('exec-A')}\nx`)).toBeNull();
  expect(executionMark('exec --> <b>')).toBe('<!-- runbook-execution: exec_--___b_ -->');
});

test('what is left to do begins with the step under way and leaves out what only undoes', () => {
  const left = (view: ReturnType<typeof pageView>): readonly number[] =>
    remainingSteps(view).map(({ step_number: number }) => number);
  expect(left(pageView('StepStarted', 1))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(left(pageView('ApprovalRequested'))).toEqual([4, 5, 6, 7]);
  expect(left(pageView('ConfirmationRequested', 2))).toEqual([6, 7]);
  expect(left(pageView())).toEqual([]);
});
