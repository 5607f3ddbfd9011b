// action/src/runbook/kinds.ts
const categories = [
	"incident_response",
	"maintenance",
	"deployment",
	"recovery",
	"scaling",
	"troubleshooting",
	"security"
];
const severities = [
	"sev1",
	"sev2",
	"sev3",
	"sev4",
	"all"
];

export { severities as n, categories as t };