import { isExecutionId } from '../engine/execution-id.ts';

/** Whether a text is the name of an execution and nothing else: no path, no second word, at most 200 characters. */
export function isExecutionName(text: string): boolean {
  return text.length <= 200 && isExecutionId(text);
}
