import { t as executionsText } from "./lists-text.js";
import { t as Failure } from "./failure.js";
import { t as addMinutes } from "./time.js";
import { t as noFields } from "./no-fields.js";
import { t as summaries } from "./summaries.js";

// action/src/commands/executions.ts
const blank = {
	verb: "executions",
	...noFields,
	executions: [],
	pruned: []
};
async function executions({ prune, olderThan }, environment) {
	const pruned = prune ? await pruneOld(olderThan, environment) : [];
	if (!prune && olderThan !== void 0) throw new Failure("usage", "Unexpected --older-than without --prune", "Say --prune --older-than 90d");
	const all = await summaries(environment);
	return {
		exitCode: 0,
		text: [...prune && pruned.length === 0 ? ["nothing to remove"] : pruned.map((id) => `removed ${id}`), ...executionsText(all, environment.palette)].map((line) => `${line}\n`).join(""),
		json: {
			...blank,
			executions: all,
			pruned
		}
	};
}
async function pruneOld(olderThan, { store, now }) {
	if (olderThan === void 0) throw new Failure("usage", "To prune needs an age", "Say --prune --older-than 90d");
	const at = now();
	return store.prune({
		olderThan: readLimit(olderThan, at),
		now: at
	});
}
function readLimit(text, now) {
	const age = /^(\d{1,6})(d|h)$/.exec(text);
	if (age !== null) return addMinutes(now, -Number(age[1]) * (age[2] === "d" ? 1440 : 60));
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return `${text}T00:00:00.000Z`;
	throw new Failure("usage", `Unexpected age \`${text}\`, expected one like 90d or 12h, or a date`, "Say --prune --older-than 90d");
}

export { blank, executions };