import { t as inTurn } from "./in-turn.js";
import { t as openOwnRenderer } from "./render-runbook.js";
import { Worker } from "node:worker_threads";
import { setImmediate } from "node:timers/promises";
import { availableParallelism } from "node:os";

// action/src/adapters/worker-pool.ts
const resourceLimits = { maxYoungGenerationSizeMb: 64 };
function openWorkerPool(entry, { size, settings }) {
	const threads = Array.from({ length: size }, () => {
		const worker = new Worker(entry, {
			workerData: settings,
			resourceLimits
		});
		const waiting = [];
		let ended = null;
		const end = (error) => {
			ended ??= error;
			for (const { reject } of waiting.splice(0)) reject(ended);
		};
		worker.on("message", (said) => {
			const next = waiting.shift();
			if (said.ok) next?.resolve(said.answer);
			else next?.reject(said.error);
		});
		worker.on("error", end);
		worker.on("exit", (code) => end(/* @__PURE__ */ new Error(`A thread ended with ${code}`)));
		return {
			worker,
			waiting,
			run: (task) => new Promise((resolve, reject) => {
				if (ended !== null) {
					reject(ended);
					return;
				}
				waiting.push({
					resolve,
					reject
				});
				worker.postMessage(task);
			})
		};
	});
	return {
		run: (task) => {
			const [first, ...others] = threads;
			if (first === void 0) throw new Error("A pool needs a thread");
			return others.reduce((best, one) => one.waiting.length < best.waiting.length ? one : best, first).run(task);
		},
		waiting: () => threads.reduce((sum, { waiting }) => sum + waiting.length, 0),
		async close() {
			await Promise.all(threads.map(({ worker }) => worker.terminate()));
		}
	};
}

// action/src/cli/page-renderer.ts
const fewest = 40;
const mostThreads = 4;
const openRenderer = async (settings, count) => {
	const own = await openOwnRenderer(settings, count);
	const size = Math.min(availableParallelism(), mostThreads) - 1;
	if (count < fewest || size < 1) return own;
	const name = import.meta.url.endsWith(".ts") ? "./page-worker.ts" : "./page-worker.js";
	const pool = openWorkerPool(new URL(name, import.meta.url), {
		size,
		settings
	});
	const run = inTurn();
	let waiting = 0;
	const here = async (task) => {
		waiting += 1;
		return run(async () => {
			await setImmediate();
			waiting -= 1;
			return own.render(task);
		});
	};
	return {
		render: (task) => waiting * size < pool.waiting() ? here(task) : pool.run(task),
		close: () => pool.close()
	};
};

export { openRenderer };