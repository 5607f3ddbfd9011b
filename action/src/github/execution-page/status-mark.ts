/** What the status comment of an execution begins with; nobody sees it, and without its author's name it proves nothing. */
export const statusMark = '<!-- runbook-status -->';
