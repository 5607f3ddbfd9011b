import { t as driveInJob } from "./drive-in-job.js";

// action/src/commands/on-github/drive-nowhere.ts
async function driveNowhere(hub, opened, how = {}) {
	return await driveInJob(hub, opened, {
		by: null,
		place: {
			begins: "nothing",
			until: null
		},
		answer: () => Promise.resolve(null),
		...how
	});
}

export { driveNowhere as t };