import { t as inTurn } from "./in-turn.js";
import { t as openOwnRenderer } from "./render-runbook.js";
import { parentPort, workerData } from "node:worker_threads";

// action/src/cli/page-worker.ts
const opened = openOwnRenderer(workerData, 1);
const run = inTurn();
parentPort?.on("message", (task) => {
	run(async () => {
		const said = await answer(task);
		parentPort?.postMessage(said, said.ok ? [said.answer.page.buffer] : []);
	});
});
async function answer(task) {
	try {
		return {
			ok: true,
			answer: await (await opened).render(task)
		};
	} catch (error) {
		return {
			ok: false,
			error: error instanceof Error ? error : new Error(String(error))
		};
	}
}

export {  };