import { n as listFiles, t as hasEntry } from "./list-files.js";
import { n as outsideOf } from "./read-source-file.js";

// action/src/runbook/list-runbooks.ts
const folder = "runbooks";
const configPath = `${folder}/config.yaml`;
function listRunbooks(root) {
	if (!hasEntry(root, folder)) return {
		paths: [],
		findings: [about(folder, "no-runbooks", "Unexpected root without a folder `runbooks`, expected one")]
	};
	const link = outsideOf(root, `${folder}/x`);
	if (link !== void 0) return {
		paths: [],
		findings: [about(folder, link.rule, link.message)]
	};
	const { paths, findings } = listFiles(root, folder, (path) => path === `${folder}/automations`);
	const misnamed = paths.filter((path) => path.endsWith(".yml"));
	return {
		paths: paths.filter((path) => path.endsWith(".yaml") && !path.endsWith(".test.yaml")),
		findings: [...findings, ...misnamed.map((path) => ({
			...about(path, "file-extension", "Unexpected extension `.yml`, expected `.yaml`"),
			hint: `Rename it to \`${path.slice(0, -4)}.yaml\``
		}))]
	};
}
function about(file, rule, message) {
	return {
		rule,
		severity: "error",
		message,
		file,
		span: {
			start: 0,
			end: 0
		}
	};
}

export { listRunbooks as n, configPath as t };