// action/src/lint/facts.ts
const noFacts = {
	today: null,
	touched: null,
	base: null,
	coverage: null,
	shellcheck: null
};

export { noFacts as t };