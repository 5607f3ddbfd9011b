/** Every rule of reading test files beside those of all files, each in one sentence. */
export const testRules = {
  'duplicate-test': 'A test id belongs to one case of its file',
  'test-answer': 'An answer is for a step that asks for it, and one that the step takes',
  'test-expected': 'A case expects what can come',
  'test-fake': 'A fake is a bash script in place of a program',
  'test-input': 'A case gives its runbook the variables that it declares and needs',
  'test-mock': 'A mock is for something that runs, and publishes what its step declares',
  'test-runbook': 'A case is about the runbook beside its file',
  'test-step': 'A case names steps and conditions that exist',
} as const;

export type TestRule = keyof typeof testRules;
