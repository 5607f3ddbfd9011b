// action/src/adapters/no-automations.ts
function noAutomations() {
	const nothing = {
		bytes: 0,
		sha256: null,
		kept: null
	};
	return { run: async (_executionId, { name }) => ({
		exit_code: null,
		signal: null,
		ended: "not_started",
		duration_ms: 0,
		stdout: nothing,
		stderr: nothing,
		stdoutText: "",
		stderrText: "",
		textCut: false,
		outputs: {},
		secretOutputs: [],
		problem: {
			code: "automation",
			message: `Unexpected automation \`${name}\`, expected one that is registered: there is none`
		}
	}) };
}

export { noAutomations as t };