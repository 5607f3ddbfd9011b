import { t as writeSourceFile } from "./write-source-file.js";
import { t as loadRunbook } from "./load-runbook.js";

// action/src/runbook/save-runbook.ts
async function saveRunbook(root, { file }, edits, facts) {
	const { editYaml } = await import("./edit-yaml.js");
	return writeRunbook(root, file.path, editYaml(file.text, edits), facts);
}
function writeRunbook(root, path, text, facts) {
	const { loaded, findings } = loadRunbook({
		path,
		text
	}, facts);
	if (loaded === void 0) return {
		ok: false,
		text,
		findings
	};
	writeSourceFile(root, path, text);
	return {
		ok: true,
		loaded
	};
}

export { writeRunbook as n, saveRunbook as t };