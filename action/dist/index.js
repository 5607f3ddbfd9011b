import { t as version } from "./version.js";
import { t as githubClient } from "./github-client.js";
import { n as jobContext } from "./job-context.js";
import { n as plain } from "./palette.js";
import { n as withoutCommands, r as workflowCommand } from "./workflow-command.js";
import { t as Failure } from "./failure.js";
import { t as visible } from "./visible.js";
import { i as readInputs, r as oneOf } from "./inputs.js";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";

// action/src/action/run-action.ts
async function runAction(system, version) {
	try {
		const ended = await perform(system, version);
		if (ended !== null) await write(system, ended);
	} catch (thrown) {
		writeFailure(system, thrown);
	}
}
const commandNames = [
	"check",
	"maintain",
	"executions",
	"alert",
	"plan",
	"segment",
	"settle"
];
const phase = "runbook_phase";
const isPost = "runbook_post";
async function perform(system, version) {
	const execute = async (command, inputs) => {
		const { executeAction } = await import("./execute-action.js");
		const payload = eventOf(system.env["GITHUB_EVENT_PATH"]);
		return await executeAction(system, command, {
			root: inputs.root,
			version,
			payload,
			inputs
		});
	};
	const inputs = readInputs((name) => system.env[name]);
	const before = system.env[`STATE_${phase}`];
	if (before === "began") return await execute("reconcile", inputs);
	if (before === "ended" || system.env[`STATE_${isPost}`] === "true") return null;
	await leave(system, isPost, "true");
	const command = oneOf("command", inputs.command, commandNames);
	switch (command) {
		case "check": return await (await import("./check-action.js")).checkAction(jobOf(system, version, inputs));
		case "maintain": return await (await import("./maintain-action.js")).maintainAction(jobOf(system, version, inputs));
		case "segment": {
			await leave(system, phase, "began");
			const ended = await execute(command, inputs);
			await leave(system, phase, "ended");
			return ended;
		}
		case "executions":
		case "alert":
		case "plan":
		case "settle": return await execute(command, inputs);
		default: return command;
	}
}
async function leave({ env }, name, value) {
	if ((env["GITHUB_STATE"] ?? "") === "") return;
	const { saveState } = await import("./core2.js");
	saveState(name, value);
}
function jobOf(system, version, inputs) {
	const variable = (name) => system.env[name];
	const context = jobContext(variable, eventOf(variable("GITHUB_EVENT_PATH")));
	const workspace = resolve(context.workspace);
	const root = resolve(workspace, inputs.root);
	const inside = relative(workspace, root).split(sep).join("/");
	if (inside.startsWith("..")) throw new Failure("usage", `Unexpected root \`${inputs.root}\`, expected a folder in the workspace`, "Give `root` a path below the checkout");
	const token = variable("GITHUB_TOKEN") ?? "";
	return {
		inputs,
		context: {
			...context,
			workspace
		},
		environment: environmentOf(root, version, variable),
		folder: inside === "" ? "" : `${inside}/`,
		github: token === "" || context.repository === "" ? null : (patience) => githubClient({
			apiUrl: context.apiUrl,
			token,
			now: Date.now,
			sleep: (time) => setTimeout(time),
			patience
		})
	};
}
function environmentOf(root, version, variable) {
	let opener = null;
	let repository = null;
	return {
		root,
		program: "runbook",
		version,
		palette: plain,
		repository: () => {
			repository ??= import("./load-repository2.js").then(({ loadRepository }) => loadRepository(root));
			return repository;
		},
		soundRoots: () => null,
		now: () => (/* @__PURE__ */ new Date()).toISOString(),
		variable,
		user: () => variable("GITHUB_ACTOR") ?? "unknown",
		openFakeWorld: async (setup) => {
			opener ??= (await import("./open-fake-world.js")).fakeWorldOpener(variable("PATH"));
			return opener(setup);
		}
	};
}
function eventOf(path) {
	if (path === void 0 || path === "") return null;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
async function write(system, { exitCode, log, commands, outputs, summary }) {
	const [{ summary: file }, { writeOutputs }] = await Promise.all([import("./core2.js"), import("./outputs.js")]);
	if (log !== "") system.stdout.write(withoutCommands(log, randomUUID()));
	system.stdout.write(commands.map((line) => `${line}\n`).join(""));
	if ((system.env["GITHUB_OUTPUT"] ?? "") !== "") writeOutputs(outputs);
	if ((system.env["GITHUB_STEP_SUMMARY"] ?? "") !== "") await file.addRaw(summary).write();
	system.exitCode = exitCode;
}
function writeFailure(system, thrown) {
	const lines = thrown instanceof Failure ? [thrown.message, thrown.hint] : [`This should not have happened: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`, "Please open an issue in the repository this action came from; RUNBOOK_DEBUG=1 shows where it happened"];
	if (!(thrown instanceof Failure) && (system.env["RUNBOOK_DEBUG"] ?? "") !== "" && thrown instanceof Error) system.stderr.write(withoutCommands(thrown.stack ?? "", randomUUID()));
	const message = lines.filter((line) => line !== "").map(visible).join("\n");
	system.stdout.write(`${workflowCommand("error", { title: "Runbooks" }, message)}\n`);
	system.exitCode = thrown instanceof Failure && thrown.code === "usage" ? 2 : 1;
}

// action/src/action/main.ts
await runAction(process, version);

export {  };