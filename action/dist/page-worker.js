import { t as openOwnRenderer } from "./render-runbook.js";
import { parentPort, workerData } from "node:worker_threads";

// action/src/cli/page-worker.ts
const opened = openOwnRenderer(workerData, 1);
let last = opened;
parentPort?.on("message", (task) => {
	last = last.then(() => answer(task)).then((said) => parentPort?.postMessage(said));
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