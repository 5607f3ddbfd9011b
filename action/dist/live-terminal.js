import { n as notStarted } from "./state.js";
import { i as rollbackSteps } from "./flow.js";
import { n as millisecondsBetween } from "./time.js";
import { t as linesOf } from "./event-lines.js";
import { n as durationText } from "./instant.js";
import { t as outputText } from "./output-text.js";
import { n as visitStatus } from "./report-steps.js";
import { n as statusMark } from "./status-style.js";
import { n as subjectText } from "./subject-text.js";
import { r as textWidth, t as fitText } from "./text-width.js";
import { t as visible } from "./visible.js";

// action/src/report/live-view.ts
const keptCharacters = 2e3;
function liveView(runbook) {
	return {
		runbook,
		state: notStarted,
		tail: []
	};
}
function seeEvents(view, events, state, palette) {
	let { tail } = view;
	const lines = events.flatMap((event) => {
		const said = linesOf(event, view.runbook, state, palette);
		if (event.type === "ConditionChecked") tail = tail.filter((line) => line.step !== event.subject);
		if (event.type !== "StepFinished") return said;
		const own = tail.filter((line) => belongs(line, event.step, event.item));
		tail = tail.filter((line) => !belongs(line, event.step, event.item));
		return event.status === "failed" ? [...own.map((line) => outputText(line, palette)), ...said] : said;
	});
	return {
		view: {
			...view,
			state,
			tail
		},
		lines
	};
}
function seeOutput(view, line) {
	return {
		...view,
		tail: [...view.tail, {
			...line,
			text: line.text.slice(0, keptCharacters)
		}].slice(-20)
	};
}
function frame(view, { columns, rows }, now, palette) {
	if (view.state.position === 0) return [];
	const fit = (text, used = 0) => fitText(text, Math.max(0, columns - 1 - used));
	const head = palette.strong(fit(headText(view, now)));
	const output = view.tail.slice(-5).map((line) => palette.dim(fit(tailText(line))));
	const gate = gateTexts(view).map((text) => palette.warn(fit(text)));
	const room = Math.max(1, rows - 2 - output.length - gate.length);
	const all = shownSteps(view);
	return [
		head,
		...around(all, all.findIndex(({ visit }) => visit?.status === "in_progress" || visit?.status === "waiting"), room).map((shown) => `${statusMark(statusOf(view, shown), palette)} ${fit(stepLine(shown, now), 2)}`),
		...output,
		...gate
	].slice(0, Math.max(1, rows - 1));
}
function shownSteps({ runbook, state }) {
	const undoing = rollbackSteps(runbook);
	const aside = state.visits.filter((visit) => visit.undoes !== null || visit.recheckFor !== null);
	return [...runbook.steps.filter((step) => !undoing.has(step.step_number)).map((step) => ({
		step,
		visit: state.visits.findLast((visit) => visit.step === step.step_number && !aside.includes(visit))
	})), ...aside.flatMap((visit) => {
		const step = runbook.steps.find((other) => other.step_number === visit.step);
		return step === void 0 ? [] : [{
			step,
			visit
		}];
	})];
}
function around(lines, current, room) {
	const start = Math.max(0, Math.min((current === -1 ? lines.length : current) - Math.floor(room / 2), lines.length - room));
	return lines.slice(start, start + room);
}
function statusOf({ state }, { visit }) {
	return visit === void 0 ? "not_started" : visitStatus(state, visit);
}
function stepLine({ step, visit }, now) {
	if (visit === void 0) return `${step.step_number} ${visible(step.title)}`;
	const done = visit.runs.filter((run) => run.status === "completed").length;
	const attempt = Math.max(0, ...visit.runs.map((run) => run.attempt));
	const facts = [
		...visit.undoes === null ? [] : [`undoes ${visit.undoes.step}`],
		...visit.recheckFor === null ? [] : [`again before ${visit.recheckFor}`],
		...visit.branch === null ? [] : [visible(visit.branch)],
		...visit.each ? [`${done} of ${visit.runs.length}`] : [],
		...attempt > 1 && !visit.each ? [`attempt ${attempt}`] : []
	];
	const about = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
	const took = !visit.began || visit.startedAt === null ? "" : ` ${spent(visit.startedAt, visit.finishedAt, now)}`;
	return `${step.step_number} ${visible(step.title)}${about}${took}`;
}
function spent(from, to, now) {
	return to === null ? durationText(millisecondsBetween(from, now)).replace(/\.\d s$/, " s") : durationText(millisecondsBetween(from, to));
}
function headText({ runbook, state }, now) {
	const { runbook_id: id, title } = runbook.metadata;
	return `${visible(id)} ${visible(title)} · ${spent(state.startedAt, null, state.finishedAt ?? now)}`;
}
function tailText({ step, item, text }) {
	return `  ${step}${item === null ? "" : ` [${visible(item)}]`} │ ${visible(text)}`;
}
function gateTexts({ state: { gate }, runbook }) {
	return gate === null ? [] : [`‖ ${subjectText(runbook, gate.subject)} waits for ${gate.kind === "approval" ? "an" : "a"} ${gate.kind}`];
}
function belongs(line, step, item) {
	return line.step === step && (item === null || line.item === item);
}

// action/src/cli/live-terminal.ts
const hideCursor = "\x1B[?25l";
const showCursor = "\x1B[?25h";
const clearLine = "\x1B[K";
const clearBelow = "\x1B[J";
const [holdDrawing, showDrawing] = ["\x1B[?2026h", "\x1B[?2026l"];
const drawEveryMs = 80;
const tickMs = 1e3;
function liveTerminal(screen, palette, now) {
	let view = null;
	let drawn = [];
	let due = null;
	let tick = null;
	const draw = (above) => {
		due = cancelled(due);
		const lines = view === null ? [] : frame(view, sizeOf(screen), now(), palette);
		screen.write(drawing(rowsOf(drawn, screen), above, lines));
		drawn = lines;
	};
	const drawSoon = () => {
		due ??= setTimeout(() => draw([]), drawEveryMs).unref();
	};
	const resume = () => {
		if (tick === null) {
			screen.write(hideCursor);
			screen.on("resize", drawSoon);
			tick = setInterval(drawSoon, tickMs).unref();
		}
	};
	const suspend = () => {
		due = cancelled(due);
		if (tick !== null) {
			clearInterval(tick);
			tick = null;
			screen.off("resize", drawSoon);
			screen.write(drawing(rowsOf(drawn, screen), [], []) + showCursor);
			drawn = [];
		}
	};
	return {
		begin: (runbook) => {
			view = liveView(runbook);
		},
		recorded: (events, state) => {
			if (view !== null) {
				const seen = seeEvents(view, events, state, palette);
				view = seen.view;
				resume();
				draw(seen.lines);
			}
		},
		line: (line) => {
			if (view !== null) {
				view = seeOutput(view, line);
				resume();
				drawSoon();
			}
		},
		say: (lines) => {
			if (tick === null) screen.write(lines.map((line) => `${line}\n`).join(""));
			else draw(lines);
		},
		suspend,
		end: () => {
			suspend();
			view = null;
		}
	};
}
function drawing(rowsUp, above, lines) {
	const up = rowsUp === 0 ? "" : `\u{1b}[${rowsUp}A`;
	const text = [...above, ...lines].map((line) => `${line}${clearLine}\r\n`).join("");
	return `${holdDrawing}\r${up}${text}${clearBelow}${showDrawing}`;
}
function rowsOf(lines, screen) {
	const { columns, rows } = sizeOf(screen);
	const taken = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / columns)), 0);
	return Math.min(taken, rows - 1);
}
function sizeOf({ columns, rows }) {
	return {
		columns: Math.max(1, columns || 80),
		rows: Math.max(2, rows || 24)
	};
}
function cancelled(timer) {
	if (timer !== null) clearTimeout(timer);
	return null;
}

export { liveTerminal };