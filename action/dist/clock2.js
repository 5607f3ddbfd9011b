// action/src/adapters/clock.ts
const longestTimer = 2 ** 31 - 1;
function systemClock() {
	return {
		now: () => (/* @__PURE__ */ new Date()).toISOString(),
		sleep: async (seconds, signal) => {
			const until = performance.now() + seconds * 1e3;
			for (let left = until - performance.now(); left > 0 && !signal.aborted; left = until - performance.now()) await pause(Math.min(left, longestTimer), signal);
		}
	};
}
async function pause(milliseconds, signal) {
	await new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		signal.addEventListener("abort", end, { once: true });
	});
}

export { systemClock as t };