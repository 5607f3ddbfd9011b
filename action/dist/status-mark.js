// action/src/github/execution-page/status-mark.ts
const statusMark = "<!-- runbook-status -->";

export { statusMark as t };