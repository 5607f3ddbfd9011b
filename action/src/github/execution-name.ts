/** Whether a text is the name of an execution and nothing else: no path, no second word. */
export function isExecutionName(text: string): boolean {
  return text.length <= 200 && /^exec-[A-Za-z0-9._-]+-\d{8}T\d{6}Z-[a-z0-9]+$/.test(text);
}
