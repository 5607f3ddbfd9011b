import { t as terminalNotifier } from "./terminal-notifier.js";
import { n as secretProblem } from "./secret-forms.js";
import { t as githubMarkdown } from "./github-markdown.js";
import { d as strong, l as paragraph, p as text, s as list } from "./markdown-nodes.js";
import { n as visibleLines, t as visible } from "./visible.js";
import { t as jsonField } from "./json-field.js";
import { createHash, createHmac, randomUUID } from "node:crypto";

// action/src/adapters/channels/channel-secrets.ts
function channelSecrets(channels, { variable, secrets }) {
	const found = /* @__PURE__ */ new Map();
	for (const name of new Set(Object.values(channels).flatMap(secretNames))) {
		const value = variable(name)?.trim() ?? "";
		const problem = value === "" ? "is not set" : secretProblem(value);
		if (problem === null) secrets.add(value, name);
		found.set(name, problem === null ? {
			ok: true,
			value
		} : {
			ok: false,
			error: `the environment variable \`${name}\` ${problem}`
		});
	}
	return (name) => found.get(name) ?? {
		ok: false,
		error: `the environment variable \`${name}\` is not set`
	};
}
function secretNames(channel) {
	switch (channel.type) {
		case "terminal":
		case "issue": return [];
		case "slack": return [channel.url_secret];
		case "pagerduty": return [channel.routing_key_secret];
		case "webhook": return [channel.url_secret, channel.signing_secret];
		default: return channel;
	}
}
function safeAddress(value) {
	if (!URL.canParse(value)) return null;
	const url = new URL(value);
	if (url.username !== "" || url.password !== "") return null;
	const local = [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(url.hostname);
	return url.protocol === "https:" || url.protocol === "http:" && local ? url : null;
}

// action/src/adapters/channels/message.ts
function harmless(message, mask) {
	const line = (text) => visible(mask(text));
	const { execution } = message;
	return {
		...message,
		summary: line(message.summary),
		lines: message.lines.map((text) => visibleLines(mask(text))),
		links: message.links.map(({ title, url }) => ({
			title,
			url: line(url)
		})),
		execution: execution === null ? null : {
			...execution,
			title: line(execution.title),
			services: execution.services.map(line),
			operator: line(execution.operator),
			incident: execution.incident === null ? null : line(execution.incident)
		}
	};
}
function cut(text, most) {
	return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
function wholeText({ summary, lines }) {
	return [summary, ...lines].join("\n");
}

// action/src/adapters/channels/issue-channel.ts
const longestText$2 = 24e3;
const mostPeople = 50;
function issueChannel(say) {
	return async (message) => {
		try {
			const said = await say(issueComment(message));
			return { error: said.ok ? null : said.message };
		} catch (error) {
			return { error: `GitHub could not be asked: ${error.message}` };
		}
	};
}
function issueComment(message) {
	const lines = cut(message.lines.join("\n"), longestText$2).split("\n").filter((line) => line !== "");
	const links = message.links.map(({ title, url }) => ({
		type: "link",
		url,
		children: [text(title)]
	}));
	const markdown = githubMarkdown([
		paragraph(strong(cut(message.summary, longestText$2))),
		...lines.length === 0 ? [] : [list(lines.map((line) => [text(line)]))],
		...links.map((link) => paragraph(link))
	]);
	const people = message.people.filter((person) => /^[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/.test(person)).slice(0, mostPeople);
	return `${markdown}${people.length === 0 ? "" : `\n${people.map((person) => `@${person}`).join(" ")}\n`}\n<!-- runbook-announcement ${message.id} -->\n`;
}

// action/src/adapters/channels/post-json.ts
const mostTries = 4;
const longestAnswer = 4096;
async function postJson(post, posting) {
	const { clock, signal } = posting;
	let patience = posting.patienceSeconds;
	for (let tries = 1;; tries++) {
		const result = await send(post, posting);
		if (result.outcome === "taken") return { error: null };
		if (result.outcome === "final") return { error: result.error };
		if (result.timedOut) patience -= posting.timeoutSeconds;
		const seconds = waitSeconds(result.retryAfter, tries, clock.now());
		if (signal.aborted || tries === mostTries || seconds > patience) return { error: `${result.error}${tries === 1 ? "" : `, ${tries} times`}` };
		patience -= seconds;
		await clock.sleep(seconds, signal);
	}
}
function waitSeconds(retryAfter, tries, now) {
	const usual = 2 ** (tries - 1);
	if (retryAfter === null || retryAfter === "") return usual;
	const asked = Number(retryAfter);
	const seconds = Number.isFinite(asked) ? asked : (Date.parse(retryAfter) - Date.parse(now)) / 1e3;
	return Number.isFinite(seconds) ? Math.max(0, seconds) : usual;
}
async function send({ url, body, headers, explain }, { clock, signal, timeoutSeconds }) {
	const timeout = AbortSignal.timeout(timeoutSeconds * 1e3);
	try {
		return await judge(await fetch(url, {
			method: "POST",
			headers: {
				...headers?.(clock.now()),
				"content-type": "application/json",
				"user-agent": "runbooks-as-code"
			},
			body,
			redirect: "manual",
			signal: AbortSignal.any([signal, timeout])
		}), explain);
	} catch (error) {
		return {
			outcome: "again",
			error: timeout.aborted ? `did not answer within ${timeoutSeconds} s` : signal.aborted ? "was given up when the execution was interrupted" : `did not answer (${codeOf(error)})`,
			retryAfter: null,
			timedOut: timeout.aborted
		};
	}
}
async function judge(response, explain) {
	const { status, headers } = response;
	if (response.ok) {
		await response.body?.cancel();
		return { outcome: "taken" };
	}
	if (status >= 300 && status < 400) {
		await response.body?.cancel();
		return {
			outcome: "final",
			error: `answered ${status}, a redirect, which is not followed`
		};
	}
	const meaning = explain?.(await beginning(response)) ?? null;
	const error = `answered ${status}${meaning === null ? "" : ` (${meaning})`}`;
	return status === 429 || status >= 500 ? {
		outcome: "again",
		error,
		retryAfter: headers.get("retry-after"),
		timedOut: false
	} : {
		outcome: "final",
		error
	};
}
async function beginning({ body }) {
	const decoder = new TextDecoder();
	let text = "";
	for await (const chunk of body ?? []) {
		text += decoder.decode(chunk, { stream: true });
		if (text.length >= longestAnswer) break;
	}
	return text.slice(0, longestAnswer);
}
function codeOf(error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
	return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "no connection";
}

// action/src/adapters/channels/pagerduty-channel.ts
const longestSummary = 1024;
const longestKey = 255;
const longestDetails = 8e3;
function pagerdutyChannel({ url, severity }, routingKey, posting) {
	return (message) => postJson({
		url: new URL(url),
		body: JSON.stringify({
			routing_key: routingKey,
			...pagerdutyEvent(message, severity)
		}),
		explain: pagerdutyErrors
	}, posting);
}
function pagerdutyEvent(message, severity) {
	const { action, execution, links, subject, visit, kind } = message;
	const known = {
		event_action: action === "resolve" ? "resolve" : "trigger",
		dedup_key: keyOf(message)
	};
	if (action === "resolve") return known;
	const about = execution === null ? {} : {
		component: execution.runbook_id,
		...execution.services.length === 0 ? {} : { group: execution.services.join(", ") },
		class: kind
	};
	return {
		...known,
		client: "Runbooks as Code",
		...links[0] === void 0 ? {} : { client_url: links[0].url },
		links: links.map(({ title, url }) => ({
			href: url,
			text: title
		})),
		payload: {
			summary: cut(message.summary, longestSummary),
			source: execution?.execution_id ?? "runbook",
			severity,
			timestamp: message.at,
			...about,
			custom_details: {
				text: cut(message.lines.join("\n"), longestDetails),
				...execution === null ? {} : {
					...execution,
					subject,
					visit
				}
			}
		}
	};
}
function keyOf({ dedupKey }) {
	return dedupKey.length <= longestKey ? dedupKey : createHash("sha256").update(dedupKey).digest("hex");
}
function pagerdutyErrors(answer) {
	try {
		const errors = jsonField(JSON.parse(answer), "errors");
		const said = Array.isArray(errors) ? errors.filter((error) => typeof error === "string") : [];
		return said.length === 0 ? null : cut(visible(said.join("; ")), 200);
	} catch {
		return null;
	}
}

// action/src/adapters/channels/slack-channel.ts
const longestText$1 = 4e3;
function slackChannel(url, posting) {
	return (message) => postJson({
		url,
		body: JSON.stringify({ text: slackText(message) }),
		explain: slackCode
	}, posting);
}
function slackText(message) {
	const links = message.links.map(({ title, url }) => `<${escaped(url).replaceAll("|", "%7C")}|${title}>`);
	return [escaped(cut(wholeText(message), longestText$1)), ...links.length === 0 ? [] : [links.join(" · ")]].join("\n");
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function slackCode(answer) {
	return /^[a-z_]{1,60}$/.test(answer.trim()) ? answer.trim() : null;
}

// action/src/adapters/channels/webhook-channel.ts
const longestText = 16e3;
function webhookChannel(url, key, posting) {
	return (message) => {
		const body = JSON.stringify(webhookBody(message));
		const headers = (at) => {
			const timestamp = String(Math.floor(Date.parse(at) / 1e3));
			return {
				"x-runbook-signature-256": `sha256=${createHmac("sha256", key).update(`${timestamp}.${body}`).digest("hex")}`,
				"x-runbook-timestamp": timestamp,
				"x-runbook-delivery": message.id
			};
		};
		return postJson({
			url,
			body,
			headers
		}, posting);
	};
}
function webhookBody(message) {
	const { action, kind, subject, visit, dedupKey, id, at, summary, people, links, execution } = message;
	return {
		version: 1,
		id,
		action,
		kind,
		subject,
		visit,
		dedup_key: dedupKey,
		at,
		summary: cut(summary, longestText),
		text: cut(wholeText(message), longestText),
		people,
		links,
		execution
	};
}

// action/src/adapters/channels/channel-notifier.ts
function channelNotifier({ channels }, options) {
	const secret = channelSecrets(channels, options);
	const { mask } = options.secrets;
	const terminal = terminalNotifier({
		write: options.write ?? (() => {}),
		mask
	});
	const deliver = async (name, message) => {
		const channel = Object.hasOwn(channels, name) ? channels[name] : void 0;
		if (channel === void 0) return { error: `Unexpected channel \`${name}\`, expected one of \`channels\` in \`config.yaml\`` };
		const ready = deliverer(channel, secret, options);
		if (!ready.ok) return { error: ready.error };
		const { error } = await ready.deliver(harmless(message, mask));
		return { error: error === null ? null : mask(`${name} ${error}`) };
	};
	return {
		send: async (name, text) => {
			return Object.hasOwn(channels, name) && channels[name]?.type === "terminal" ? terminal.send("terminal", text) : deliver(name, fromStep(mask(text), options.clock.now()));
		},
		announce: (announcement) => deliver(announcement.channel, announcement)
	};
}
function deliverer(channel, secret, { clock, issue = null, signal, timeoutSeconds = 10, patienceSeconds = 20 }) {
	const posting = {
		clock,
		signal: signal ?? new AbortController().signal,
		timeoutSeconds,
		patienceSeconds
	};
	switch (channel.type) {
		case "terminal": return {
			ok: false,
			error: "nothing is announced on a terminal"
		};
		case "issue": return issue === null ? {
			ok: false,
			error: "this execution has no issue on GitHub"
		} : {
			ok: true,
			deliver: issueChannel(issue)
		};
		case "slack": {
			const url = address(channel.url_secret, secret);
			return url.ok ? {
				ok: true,
				deliver: slackChannel(url.value, posting)
			} : url;
		}
		case "pagerduty": {
			const key = secret(channel.routing_key_secret);
			return key.ok ? {
				ok: true,
				deliver: pagerdutyChannel(channel, key.value, posting)
			} : key;
		}
		case "webhook": {
			const url = address(channel.url_secret, secret);
			const key = secret(channel.signing_secret);
			if (!url.ok) return url;
			return key.ok ? {
				ok: true,
				deliver: webhookChannel(url.value, key.value, posting)
			} : key;
		}
		default: return channel;
	}
}
function address(name, secret) {
	const found = secret(name);
	if (!found.ok) return found;
	const value = safeAddress(found.value);
	return value === null ? {
		ok: false,
		error: `the environment variable \`${name}\` holds no address that begins with https:// and has no password in it`
	} : {
		ok: true,
		value
	};
}
function fromStep(text, at) {
	const [summary = "An empty message", ...lines] = text.trim() === "" ? [] : text.trim().split(/\r?\n/);
	const id = randomUUID();
	return {
		kind: "notify",
		action: "send",
		subject: "",
		visit: 0,
		dedupKey: id,
		id,
		at,
		summary,
		lines,
		people: [],
		links: [],
		execution: null
	};
}

export { channelNotifier as t };