import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// action/src/commands/unsent-file.ts
function writeUnsent(folder, { state, unsent }) {
	const { expected = state.position, drafts = [] } = unsent ?? {};
	const file = join(folder, `${state.executionId}.json`);
	const text = JSON.stringify({
		execution_id: state.executionId,
		expected,
		drafts
	}, null, 2);
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	writeFileSync(file, `${text}\n`, { mode: 384 });
	return file;
}

export { writeUnsent as t };