// action/src/adapters/in-turn.ts
function inTurn() {
	let last = Promise.resolve();
	return (act) => {
		const next = last.then(act);
		last = next.catch(() => void 0);
		return next;
	};
}

export { inTurn as t };