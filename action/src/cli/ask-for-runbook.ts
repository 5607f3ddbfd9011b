import { isCancel, select, text } from '@clack/prompts';
import type { NewOptions } from '../commands/new.ts';
import type { Metadata } from '../runbook/runbook.ts';
import { Failure } from '../source/failure.ts';
import type { Given } from './verb.ts';

type Choices = {
  readonly categories: readonly Metadata['category'][];
  readonly severities: readonly Metadata['severity'][];
};

/** What is to be written: from flags, else asked for on a terminal. Fails naming the flags that are missing. */
export async function askForRunbook(given: Given, { categories, severities }: Choices): Promise<NewOptions> {
  const asks = process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === '';
  const required = ['id', 'title', 'category', 'severity', 'author'].filter(
    (flag) => given.text(flag) === undefined,
  );
  if (required.length > 0 && !asks) {
    throw new Failure(
      'missing-input',
      `Missing: ${required.map((flag) => `--${flag}`).join(', ')}`,
      'Give them, or start this on a terminal to be asked',
    );
  }
  const words = async (flag: string, message: string): Promise<string> =>
    given.text(flag) ??
    kept(
      await text({
        message,
        validate: (typed) => ((typed ?? '').trim() === '' ? 'This is needed' : undefined),
      }),
    );
  const one = async <T extends string>(flag: string, message: string, values: readonly T[]): Promise<T> => {
    const chosen =
      given.text(flag) ??
      kept(await select<string>({ message, options: values.map((value) => ({ value, label: value })) }));
    return values.find((value) => value === chosen) ?? kept<T>(Symbol('cancel'));
  };
  const id = await words('id', 'Its id, such as RB-CACHE-001');
  const title = await words('title', 'What does it do?');
  return {
    id,
    title,
    description:
      given.text('description') ??
      (required.length > 0 ? await words('description', 'When is it for?') : title),
    category: await one('category', 'Category', categories),
    severity: await one('severity', 'Severity', severities),
    author: await words('author', 'Who looks after it?'),
    services: given.texts('service'),
    triggers: given.texts('trigger'),
    tags: given.texts('tag'),
    approvers: given.texts('approver'),
  };
}

function kept<T extends string>(answer: T | symbol): T {
  if (isCancel(answer) || typeof answer === 'symbol') {
    throw new Failure('usage', 'Nothing was written', 'Start again when you know the answers');
  }
  return answer;
}
