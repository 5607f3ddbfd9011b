import { n as listFiles } from "./list-files.js";
import { i as readTrusted } from "./read-source-file.js";
import { t as loadTests } from "./load-tests.js";
import { t as placesOf } from "./places.js";

// action/src/runbook/load-all-tests.ts
const ending = ".test.yaml";
function loadAllTests(root, runbooks, files) {
	const byPath = new Map(runbooks.map((loaded) => [loaded.file.path, loaded]));
	const { paths } = listFiles(root, "runbooks", (path) => path === "runbooks/automations");
	const found = /* @__PURE__ */ new Map();
	for (const path of paths.filter((candidate) => candidate.endsWith(ending))) {
		const beside = `${path.slice(0, -10)}.yaml`;
		const loaded = byPath.get(beside);
		const tests = readTests(root, path, loaded);
		const known = loaded !== void 0 || files.includes(beside);
		found.set(loaded?.id ?? path, known ? tests : withoutRunbook(tests, beside));
	}
	return found;
}
function readTests(root, path, loaded) {
	const { file, findings } = readTrusted(root, path);
	if (findings.length === 0) return loadTests(file, loaded);
	return {
		file,
		cases: [],
		written: 0,
		findings,
		places: placesOf(file.text)
	};
}
function withoutRunbook(tests, beside) {
	const { file, findings } = tests;
	const finding = {
		rule: "test-runbook",
		severity: "error",
		message: `Unexpected test file without a runbook, expected \`${beside}\` beside it`,
		file: file.path,
		span: {
			start: 0,
			end: 0
		}
	};
	return {
		...tests,
		cases: [],
		findings: [finding, ...findings]
	};
}

export { loadAllTests };