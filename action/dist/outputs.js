import { y as setOutput } from "./core.js";

// action/src/action/outputs.ts
const outputs = {
	passed: { description: "`check`: whether everything is as `config.yaml` asks for, `true` or `false`." },
	findings: { description: "`check`: how many findings there are." },
	errors: { description: "`check`: how many of them are errors." },
	warnings: { description: "`check`: how many of them are warnings." },
	tests: { description: "`check`: how many cases were rehearsed." },
	"failed-tests": { description: "`check`: the cases that failed, as a JSON list of names; at most 100." },
	coverage: { description: "`check`: the share of steps and edges that the cases reach, in percent." },
	issues: { description: "`maintain`: how many issues were opened, changed or closed." }
};
function writeOutputs(values) {
	for (const [name, value] of Object.entries(values)) setOutput(name, String(value));
}

export { outputs, writeOutputs };