import { t as maskDraft } from "./mask-draft.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// action/src/commands/unsent-file.ts
function writeUnsent(folder, { state, unsent }, { mask }) {
	const { expected = state.position, drafts = [] } = unsent ?? {};
	const file = join(folder, `${state.executionId}.json`);
	const masked = drafts.map((draft) => maskDraft(draft, mask));
	const text = JSON.stringify({
		execution_id: state.executionId,
		expected,
		drafts: masked
	}, null, 2);
	mkdirSync(folder, {
		recursive: true,
		mode: 448
	});
	writeFileSync(file, `${text}\n`, { mode: 384 });
	return file;
}

export { writeUnsent as t };