// action/src/report/status-style.ts
const looks = {
	not_started: {
		mark: "·",
		tone: "dim"
	},
	in_progress: {
		mark: "▶",
		tone: "info"
	},
	paused: {
		mark: "‖",
		tone: "warn"
	},
	completed: {
		mark: "✓",
		tone: "good"
	},
	failed: {
		mark: "✗",
		tone: "bad"
	},
	skipped: {
		mark: "–",
		tone: "dim"
	},
	indeterminate: {
		mark: "?",
		tone: "bad"
	},
	rolled_back: {
		mark: "↶",
		tone: "bad"
	},
	aborted: {
		mark: "■",
		tone: "bad"
	}
};
function statusWords(status, palette) {
	return palette[looks[status].tone](status.replace("_", " "));
}
function statusCell(status, palette) {
	return {
		text: status.replace("_", " "),
		style: palette[looks[status].tone]
	};
}
function stepMark(status, palette) {
	return {
		text: looks[status].mark,
		style: palette[looks[status].tone]
	};
}
function statusMark(status, palette) {
	return palette[looks[status].tone](looks[status].mark);
}

export { stepMark as i, statusMark as n, statusWords as r, statusCell as t };