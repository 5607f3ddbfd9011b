import { t as systemClock } from "./clock2.js";
import { t as noAutomations } from "./no-automations.js";
import { t as processOwners } from "./owners.js";
import { t as orphans } from "./running-commands.js";
import { t as createSecrets } from "./secrets.js";
import { t as bashShell } from "./shell.js";
import { n as journalStoreFor } from "./journal-store-for.js";
import { t as terminalNotifier } from "./terminal-notifier.js";
import { t as visible } from "./visible.js";
import { t as paletteFor } from "./palette-for.js";
import { t as linesOf } from "./event-lines.js";
import { t as outputText } from "./output-text.js";
import { promisify } from "node:util";
import { randomBytes } from "node:crypto";
import { execFile } from "node:child_process";

// action/src/cli/notifier-for.ts
async function notifierFor(config, options) {
	if (Object.values(config.channels).every(({ type }) => type === "terminal")) {
		const terminal = terminalNotifier({
			write: options.write ?? (() => {}),
			mask: options.secrets.mask
		});
		return { send: async (name, message) => terminal.send(Object.hasOwn(config.channels, name) ? "terminal" : name, message) };
	}
	const { channelNotifier } = await import("./channel-notifier2.js");
	return channelNotifier(config, options);
}

// action/src/cli/read-commit.ts
const run = promisify(execFile);
async function readCommit(root, file) {
	const [head, status] = await Promise.all([git(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]), git(root, [
		"status",
		"--porcelain",
		"--",
		file
	])]);
	if (head === null) return {
		commit: null,
		dirty: false
	};
	return {
		commit: head,
		dirty: status !== ""
	};
}
async function git(root, words) {
	try {
		const { stdout } = await run("git", [
			"-C",
			root,
			...words
		], {
			timeout: 1e4,
			env: {
				...process.env,
				GIT_OPTIONAL_LOCKS: "0"
			}
		});
		return stdout.trim();
	} catch {
		return null;
	}
}

// action/src/cli/stop-signal.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function stopSignal(system, say) {
	const controller = new AbortController();
	for (const name of signals) system.on(name, () => {
		say(`${name}: ending what runs and recording where it stands; nothing is lost`);
		controller.abort(name);
	});
	return controller.signal;
}

// action/src/cli/plain-view.ts
function plainView(stream, palette) {
	let runbook = null;
	const write = (lines) => {
		if (lines.length > 0) stream.write(lines.map((line) => `${line}\n`).join(""));
	};
	return {
		begin: (begun) => {
			runbook = begun;
		},
		recorded: (events, state) => {
			const about = runbook;
			if (about !== null) write(events.flatMap((event) => linesOf(event, about, state, palette)));
		},
		line: (line) => write([outputText(line, palette)]),
		say: write,
		suspend: () => {},
		end: () => {}
	};
}

// action/src/cli/view-for.ts
async function viewFor(system, { variable, now }, how) {
	const stream = how.json ? system.stderr : system.stdout;
	const palette = paletteFor(stream, variable);
	const unattended = !how.attended || (variable("CI") ?? "") !== "" || variable("TERM") === "dumb";
	const asks = !how.json && !unattended && system.stdin.isTTY && system.stdout.isTTY;
	const live = stream.isTTY && !unattended && !how.plain;
	const prompts = asks ? await import("./prompts.js") : null;
	const shown = live ? (await import("./live-terminal.js")).liveTerminal(stream, palette, now) : plainView(stream, palette);
	return {
		begin: ({ runbook }) => shown.begin(runbook),
		recorded: shown.recorded,
		line: shown.line,
		say: (text) => shown.say(text.split("\n").map((line) => palette.warn(visible(line)))),
		ask: prompts === null ? null : async (view, gate, signal) => {
			shown.suspend();
			return prompts.askGate(view, gate, palette, signal);
		},
		askInput: prompts === null ? null : prompts.askInput,
		end: shown.end
	};
}

// action/src/cli/drive-environment.ts
async function storeEnvironment(environment) {
	return {
		...environment,
		store: await journalStoreFor(environment, { owners: processOwners() })
	};
}
async function driveEnvironment(system, environment, how) {
	const { root } = environment;
	const secrets = createSecrets([]);
	const owners = processOwners();
	const store = await journalStoreFor(environment, {
		owners,
		secrets
	});
	const clock = systemClock();
	const view = await viewFor(system, environment, how);
	const shell = bashShell({
		root,
		secrets,
		environment: { ...system.env },
		onLine: view.line
	});
	const signal = how.attended ? stopSignal(system, view.say) : new AbortController().signal;
	const { config } = await environment.repository();
	const notifier = await notifierFor(config, {
		variable: environment.variable,
		secrets,
		clock,
		signal
	});
	return {
		...environment,
		store,
		ports: {
			journal: store,
			shell,
			automations: noAutomations(),
			notifier,
			clock,
			secrets,
			owners
		},
		view,
		signal,
		orphans: (executionId) => orphans(root, executionId).map(orphanText),
		commit: (file) => readCommit(root, file),
		random: () => randomBytes(5).readUIntBE(0, 5).toString(36).padStart(8, "0").slice(-6)
	};
}
function orphanText({ pgid, step, since }) {
	return `A command of step ${step} still runs since ${since}, though the process that started it is gone: look at it, or end it with \`kill -- -${pgid}\``;
}

export { driveEnvironment, storeEnvironment };