import { t as version } from "./version.js";
import { n as jobContext } from "./job-context.js";
import { n as plain } from "./palette.js";
import { n as workflowCommand, t as withoutCommands } from "./workflow-command.js";
import { t as Failure } from "./failure.js";
import { t as visible } from "./visible.js";
import { n as readInputs, t as oneOf } from "./inputs.js";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";

// action/src/github/retry-wait.ts
function retryWait(request) {
	const { method, status, attempt } = request;
	if (status === 429 || status === 403 && isLimit(request)) return limitWait(request);
	if (status !== null && status < 500) return null;
	return method === "POST" ? null : 1e3 * 2 ** (attempt - 1);
}
function isLimit({ header, message }) {
	return header("retry-after") !== null || header("x-ratelimit-remaining") === "0" || /rate limit/i.test(message);
}
function limitWait({ header, attempt, now }) {
	const after = Number(header("retry-after") ?? NaN);
	if (Number.isFinite(after)) return Math.max(0, after) * 1e3;
	const reset = Number(header("x-ratelimit-reset") ?? NaN) * 1e3;
	if (header("x-ratelimit-remaining") === "0" && Number.isFinite(reset)) return Math.max(0, reset - now) + 1e3;
	return 6e4 * 2 ** (attempt - 1);
}

// action/src/adapters/github-client.ts
const mostAttempts = 4;
const answerTimeout = 3e4;
function githubClient(access) {
	const changes = [];
	return async (method, path, body) => {
		for (let attempt = 1;; attempt++) {
			if (method !== "GET") await pace(changes, access);
			const { answer, header } = await send(access, method, path, body);
			if (answer.ok || attempt === mostAttempts) return answer;
			const wait = retryWait({
				method,
				...answer,
				header,
				attempt,
				now: access.now()
			});
			if (wait === null || wait > access.patience) return answer;
			await access.sleep(wait);
		}
	};
}
async function pace(changes, { now, sleep }) {
	const earlier = changes.at(-60);
	if (earlier !== void 0) await sleep(Math.max(0, earlier + 6e4 - now()));
	changes.push(now());
}
async function send({ apiUrl, token }, method, path, body) {
	try {
		const response = await fetch(`${apiUrl}${path}`, {
			method,
			headers: {
				accept: "application/vnd.github+json",
				authorization: `Bearer ${token}`,
				"user-agent": "runbooks-as-code",
				"x-github-api-version": "2022-11-28",
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			...body === void 0 ? {} : { body: JSON.stringify(body) },
			redirect: "manual",
			signal: AbortSignal.timeout(answerTimeout)
		});
		const header = (name) => response.headers.get(name);
		const data = parsed(await response.text());
		return {
			answer: response.ok ? {
				ok: true,
				data,
				hasNext: (header("link") ?? "").includes("rel=\"next\"")
			} : {
				ok: false,
				status: response.status,
				message: messageOf(response, data)
			},
			header
		};
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		return {
			answer: {
				ok: false,
				status: null,
				message: `GitHub did not answer: ${cause instanceof Error ? cause.message : String(cause)}`
			},
			header: () => null
		};
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function messageOf({ status }, data) {
	return `GitHub answered ${status}${typeof data === "object" && data !== null && "message" in data ? `: ${String(data.message)}` : ""}`;
}

// action/src/action/run-action.ts
async function runAction(system, version) {
	try {
		const job = jobOf(system, version);
		await write(system, await commandOf(job)(job));
	} catch (thrown) {
		writeFailure(system, thrown);
	}
}
function commandOf({ inputs }) {
	const command = oneOf("command", inputs.command, ["check", "maintain"]);
	switch (command) {
		case "check": return async (job) => (await import("./check-action.js")).checkAction(job);
		case "maintain": return async (job) => (await import("./maintain-action.js")).maintainAction(job);
		default: return command;
	}
}
function jobOf(system, version) {
	const variable = (name) => system.env[name];
	const inputs = readInputs(variable);
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
	system.stdout.write(withoutCommands(log, randomUUID()));
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