import { t as Failure } from "./failure.js";
import { t as visible } from "./visible.js";
import { f as quoted, t as jobEnd } from "./job-end.js";
import { a as link, c as fitParts, d as clip, l as whole, u as pageMarkdown } from "./page-links.js";
import { n as sentence } from "./github-markdown.js";
import { a as inlineCode, d as strong, f as table, i as heading, l as paragraph, o as joined, p as text, s as list } from "./markdown-nodes.js";
import { t as didYouMean } from "./did-you-mean.js";
import { t as runbooksForAlert } from "./runbooks-for-alert.js";
import { n as executionIdOf } from "./execution-id.js";
import { t as dayAndTime } from "./instant.js";
import { t as counted } from "./step-facts.js";
import { n as millisecondsBetween, r as reached, t as addMinutes } from "./time.js";
import { t as startInJob } from "./start-in-job.js";
import { t as parseRequest } from "./request.js";
import { createHash } from "node:crypto";

// action/src/github/alert-names.ts
function alertGroupDigest({ source, key }) {
	return createHash("sha256").update(`${source}\n${key}`).digest("hex");
}
function alertSuffix(digest) {
	return (Number.parseInt(digest.slice(0, 12), 16) % 36 ** 6).toString(36).padStart(6, "0");
}
function isOfGroup(executionId, digest) {
	return executionId.endsWith(`-${alertSuffix(digest)}`);
}

// action/src/github/alert-fields.ts
const mostEntries = 100;
const longestName = 200;
const longestText = 2e3;
function objectAt(value, path) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw unexpected(path, "an object", value);
}
function listAt(value, path) {
	if (Array.isArray(value)) return value;
	throw unexpected(path, "a list", value);
}
function textAt(value, path, most = longestText) {
	if (value === void 0 || value === null) return "";
	if (typeof value !== "string") throw unexpected(path, "a text", value);
	return value.slice(0, most).toWellFormed();
}
function neededAt(value, path) {
	const text = textAt(value, path);
	if (text.trim() !== "") return text;
	throw unexpected(path, "a text that is not empty", value);
}
function wordAt(value, path, words) {
	const found = words.find((word) => word === value);
	if (found !== void 0) return found;
	throw unexpected(path, words.map((word) => `\`${word}\``).join(" or "), value);
}
function textsAt(value, path) {
	if (value === void 0 || value === null) return {};
	const entries = Object.entries(objectAt(value, path)).slice(0, mostEntries);
	return Object.fromEntries(entries.map(([name, text]) => [name.slice(0, longestName), textAt(text, `${path}.${visible(name.slice(0, longestName))}`)]));
}
function timeAt(value, path) {
	const text = textAt(value, path, 100);
	const time = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) || time < Date.UTC(2e3, 0) ? null : new Date(time).toISOString();
}
function addressAt(value, path) {
	const text = textAt(value, path, longestText);
	return /^https?:\/\/[^\s<>"'`]+$/.test(text) && URL.canParse(text) ? text : null;
}
function unexpected(path, expected, found) {
	return new Failure("usage", `Unexpected \`${path}\` in \`payload\`, expected ${expected}, found ${shown(found)}`, "Send the payload of an Alertmanager webhook (version 4), a PagerDuty webhook (version 3) or a PagerDuty event as it is");
}
function shown(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return typeof value === "string" ? quoted(value, 40) : `a value of type ${typeof value}`;
}

// action/src/github/alertmanager-payload.ts
const states = ["firing", "resolved"];
const mostAlerts = 200;
function alertmanagerPayload(payload) {
	wordAt(payload["version"], "version", ["4"]);
	const status = wordAt(payload["status"], "status", states);
	const all = listAt(payload["alerts"], "alerts");
	const alerts = all.slice(0, mostAlerts).map((value, index) => alertOf(value, `alerts[${index}]`));
	const firing = alerts.filter((alert) => alert.status === status);
	const named = ["groupLabels", "commonLabels"].map((at) => textsAt(payload[at], at)["alertname"] ?? "");
	const { truncatedAlerts: cut } = payload;
	return {
		source: "Alertmanager",
		key: neededAt(payload["groupKey"], "groupKey"),
		names: distinct$1([...named, ...[...firing, ...alerts].map(({ name }) => name)]),
		status,
		told: status,
		alerts,
		leftOut: all.length - alerts.length + (typeof cut === "number" && cut > 0 ? Math.trunc(cut) : 0),
		incident: null
	};
}
function alertOf(value, path) {
	const alert = objectAt(value, path);
	const labels = textsAt(alert["labels"], `${path}.labels`);
	return {
		name: labels["alertname"] ?? "",
		status: wordAt(alert["status"], `${path}.status`, states),
		labels,
		annotations: textsAt(alert["annotations"], `${path}.annotations`),
		startsAt: timeAt(alert["startsAt"], `${path}.startsAt`),
		url: addressAt(alert["generatorURL"], `${path}.generatorURL`)
	};
}
function distinct$1(names) {
	return [...new Set(names)].filter((name) => name !== "");
}

// action/src/github/pagerduty-payload.ts
const beginnings = /* @__PURE__ */ new Set(["incident.triggered", "incident.reopened"]);
const endings = /* @__PURE__ */ new Set(["incident.resolved"]);
function pagerdutyWebhook(payload) {
	const event = objectAt(payload["event"], "event");
	const told = neededAt(event["event_type"], "event.event_type");
	const data = objectAt(event["data"], "event.data");
	const status = beginnings.has(told) ? "firing" : endings.has(told) ? "resolved" : "other";
	const title = textAt(data["title"], "event.data.title");
	const id = status === "other" ? textAt(data["id"], "event.data.id") : neededAt(data["id"], "event.data.id");
	const labels = {
		...named$1("service", data["service"]),
		...named$1("priority", data["priority"]),
		...word("urgency", data["urgency"])
	};
	return {
		source: "PagerDuty",
		key: id,
		names: title === "" ? [] : [title],
		status,
		told,
		alerts: status === "other" ? [] : [{
			name: title,
			status,
			labels,
			annotations: {},
			startsAt: timeAt(data["created_at"], "event.data.created_at"),
			url: addressAt(data["html_url"], "event.data.html_url")
		}],
		leftOut: 0,
		incident: id === "" ? null : id.slice(0, 200)
	};
}
function pagerdutyEvent(payload) {
	const told = wordAt(payload["event_action"], "event_action", [
		"trigger",
		"acknowledge",
		"resolve"
	]);
	const status = told === "trigger" ? "firing" : told === "resolve" ? "resolved" : "other";
	const given = textAt(payload["dedup_key"], "dedup_key");
	const about = told === "trigger" || (payload["payload"] ?? null) !== null ? objectAt(payload["payload"], "payload") : {};
	const summary = told === "trigger" ? neededAt(about["summary"], "payload.summary") : textAt(about["summary"], "payload.summary");
	const kind = textAt(about["class"], "payload.class");
	const source = textAt(about["source"], "payload.source");
	const key = given !== "" ? given : told === "trigger" ? `${source}\n${kind}\n${summary}` : neededAt(given, "dedup_key");
	const labels = {
		...word("source", source),
		...word("severity", about["severity"]),
		...word("component", about["component"]),
		...word("group", about["group"]),
		...word("class", kind)
	};
	return {
		source: "PagerDuty",
		key,
		names: [.../* @__PURE__ */ new Set([kind, summary])].filter((name) => name !== ""),
		status,
		told,
		alerts: status === "other" ? [] : [{
			name: kind === "" ? summary : kind,
			status,
			labels,
			annotations: word("summary", summary),
			startsAt: timeAt(about["timestamp"], "payload.timestamp"),
			url: firstLink(payload) ?? addressAt(payload["client_url"], "client_url")
		}],
		leftOut: 0,
		incident: null
	};
}
function firstLink({ links }) {
	if (links === void 0 || links === null) return null;
	const [first] = listAt(links, "links");
	return first === void 0 ? null : addressAt(objectAt(first, "links[0]")["href"], "links[0].href");
}
function named$1(name, value) {
	return value === void 0 || value === null ? {} : word(name, objectAt(value, `event.data.${name}`)["summary"]);
}
function word(name, value) {
	const text = textAt(value, name);
	return text === "" ? {} : { [name]: text };
}

// action/src/github/alert-payload.ts
const longestPayload = 65535;
function alertOfInputs(inputs) {
	const given = (name) => {
		const value = typeof inputs === "object" && inputs !== null ? Reflect.get(inputs, name) : void 0;
		return typeof value === "string" ? value.trim() : "";
	};
	const read = alertPayload(given("payload"));
	const [name, group] = [given("alert").slice(0, 200), given("group").slice(0, 1e3)];
	return {
		...read,
		...name === "" ? {} : { names: [name] },
		...group === "" ? {} : { key: group }
	};
}
function alertPayload(text) {
	if (text.length > longestPayload) throw wrong(`Unexpected length of \`payload\`, expected at most ${longestPayload} characters`);
	const payload = parsed(text);
	if ("event" in payload) return pagerdutyWebhook(payload);
	if ("event_action" in payload) return pagerdutyEvent(payload);
	if ("alerts" in payload) return alertmanagerPayload(payload);
	throw wrong("Unexpected `payload`, expected a field `alerts`, `event` or `event_action`");
}
function parsed(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw wrong("Unexpected `payload`, expected JSON");
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw wrong("Unexpected `payload`, expected a JSON object");
}
function wrong(message) {
	return new Failure("usage", message, "Send the payload of an Alertmanager webhook (version 4), a PagerDuty webhook (version 3) or a PagerDuty event as it is");
}

// action/src/github/alert-text.ts
const alertMark = "<!-- runbook-alert -->";
function alertText(group, { now, others, next }) {
	const firing = group.status === "firing";
	const [name = ""] = group.names;
	const alerts = group.alerts.toSorted((a, b) => Number(a.status !== "firing") - Number(b.status !== "firing"));
	const parts = [whole(heading(3, firing ? "🔔 The alert fires" : "✅ The alert is resolved"), paragraph(inlineCode(clip(name, 200)), text(`, told by ${group.source}, as of ${dayAndTime(now)} UTC.`), ...firing ? [] : [text(" What was begun here is not ended by that: somebody looks, and ends it.")]), ...next === "" ? [] : [paragraph(text(next))], ...others.length === 0 ? [] : [paragraph(strong("Other runbooks name this alert too"), text(": "), ...joined(others.slice(0, 20).map((id) => inlineCode(clip(id, 60)))))]), {
		name: "what the alerts say",
		worth: 1,
		forms: [
			10,
			3,
			1
		].map((most) => () => alertBlocks(alerts, most, group.leftOut)).concat(() => [])
	}];
	return `${alertMark}\n${fitParts(parts)}`;
}
function alertBlocks(alerts, most, leftOut) {
	const hidden = Math.max(0, alerts.length - most) + leftOut;
	return [...alerts.slice(0, most).flatMap((alert) => [table(["Alert", clip(alert.name, 100) || "without a name"], rowsOf(alert))]), ...hidden === 0 ? [] : [list([[text(`and ${counted(hidden, "alert")} more`)]])]];
}
function rowsOf({ status, startsAt, url, annotations, labels }) {
	const pairs = (texts, most) => Object.entries(texts).slice(0, 20).map(([name, value]) => [[text(clip(name, 100))], [inlineCode(clip(value, most))]]);
	return [
		[[text("Status")], [text(status)]],
		...startsAt === null ? [] : [[[text("Since")], [text(`${dayAndTime(startsAt)} UTC`)]]],
		...url === null ? [] : [[[text("Shown at")], [link(url, "its source")]]],
		...pairs(annotations, 500),
		...pairs(labels, 200)
	];
}

// action/src/commands/on-github/alert-request.ts
async function askForAlert(hub, group, wanted) {
	const { chosen, others, digest } = wanted;
	const executionId = await nameFor(hub, group, wanted);
	const alert = {
		group: digest,
		name: (group.names[0] ?? "").slice(0, 200)
	};
	if (!await claim(hub, group, {
		executionId,
		runbookId: chosen.id,
		alert
	})) return {
		executionId,
		said: `Another run opens the issue of \`${executionId}\` for this group.`
	};
	const started = await asked(hub, group, {
		executionId,
		runbookId: chosen.id,
		alert
	});
	const next = started.mayBegin === true && others.length === 0 ? await begin(hub, chosen.id, executionId) : "It begins when somebody takes it: reply with a line /take.";
	const now = hub.clock.now();
	const told = alertText(group, {
		now,
		others: others.map(({ id }) => id),
		next
	});
	const said = await hub.issue.say(started.issue, told);
	if (!said.ok) hub.say(`What the alert says could not be posted: ${said.message}`);
	return {
		executionId,
		said: `Opened issue ${started.issue} for \`${chosen.id}\`. ${next}`
	};
}
async function nameFor(hub, group, { chosen, digest }) {
	const now = hub.clock.now();
	const day = 864e5;
	const [first] = group.alerts.flatMap(({ status, startsAt }) => status === "firing" && startsAt !== null ? [startsAt] : []).filter((at) => millisecondsBetween(at, now) >= 0 && millisecondsBetween(at, now) < day).toSorted();
	const named = (at) => executionIdOf(chosen.id, at, alertSuffix(digest));
	const known = new Set(await hub.store.list());
	return [first, `${now.slice(0, 13)}:00:00Z`].flatMap((at) => at === void 0 ? [] : [named(at)]).find((id) => !known.has(id)) ?? named(now);
}
async function claim({ store, clock }, group, claimed) {
	const request = {
		execution_id: claimed.executionId,
		runbook_id: claimed.runbookId,
		issue: 0,
		by: null,
		operator: "",
		variables: {},
		incident: group.incident,
		change_ticket: null,
		break_glass: null,
		requested_at: clock.now(),
		alert: claimed.alert
	};
	try {
		await store.requests.write(claimed.executionId, JSON.stringify(request, null, 2));
		return true;
	} catch (thrown) {
		if (thrown instanceof Failure && thrown.code === "busy") return false;
		throw thrown;
	}
}
async function asked(hub, group, { executionId, runbookId, alert }) {
	try {
		return await startInJob(hub, {
			runbookId,
			by: null,
			operator: "",
			variables: {},
			asked: {},
			incident: group.incident,
			changeTicket: null,
			breakGlass: null,
			alert,
			asksFor: executionId,
			former: null
		});
	} catch (thrown) {
		await hub.store.requests.write(executionId, null).catch(() => hub.say(`The claim ${executionId} could not be given back; it ends by itself`));
		throw thrown;
	}
}
async function begin({ facts, context }, runbookId, executionId) {
	const file = context.workflow.slice(context.workflow.lastIndexOf("/") + 1);
	const run = await facts.dispatch(file, context.defaultBranch, {
		runbook: runbookId,
		execution: executionId
	});
	return run.ok ? "The runbook begins by itself. Before its first approval somebody has to take charge: reply with a line /take." : `The runbook would begin by itself, but its run could not be started: ${run.message}. Reply with a line /take to begin it.`;
}

// action/src/commands/on-github/alert-issue.ts
const claimMinutes = 15;
async function issueOfAlert(hub, digest) {
	const { store, clock } = hub;
	for (const request of await alertRequests(hub)) {
		if (request.alert?.group !== digest) continue;
		const age = millisecondsBetween(request.requested_at, clock.now());
		if (request.issue !== 0 || age < claimMinutes * 6e4) return {
			executionId: request.execution_id,
			issue: request.issue
		};
		await store.requests.write(request.execution_id, null);
	}
	const open = (await store.open()).find(({ executionId }) => isOfGroup(executionId, digest));
	return open?.issue === void 0 ? null : {
		executionId: open.executionId,
		issue: open.issue
	};
}
async function alertRequests({ store }) {
	const found = [];
	for (const executionId of await store.requests.list()) {
		const text = await store.requests.read(executionId);
		const request = text === null ? null : parseRequest(text);
		if (request?.alert !== void 0 && request.execution_id === executionId) found.push(request);
	}
	return found;
}
async function tellAlert(hub, group, { issue, executionId }) {
	if (issue === 0) return `Another run opens the issue of \`${executionId}\` for this group.`;
	const now = hub.clock.now();
	const body = alertText(group, {
		now,
		others: [],
		next: ""
	});
	const before = await hub.issue.said(issue, alertMark, addMinutes(now, -60));
	if (before.ok && before.value !== null) {
		const written = await hub.issue.rewrite(before.value, body);
		return written.ok ? `Issue ${issue} has it already; its comment was brought up to date.` : `Issue ${issue} has it already; its comment could not be changed: ${written.message}`;
	}
	if (group.status === "firing") await hub.issue.reopen(issue);
	const said = await hub.issue.say(issue, body);
	return said.ok ? `Issue ${issue} has it already; a comment was added.` : `Issue ${issue} has it already; the comment could not be written: ${said.message}`;
}

// action/src/commands/on-github/alert-rate.ts
async function alertsAskedFor(hub) {
	const { store, clock } = hub;
	const since = addMinutes(clock.now(), -60);
	const waiting = (await alertRequests(hub)).filter(({ requested_at: at }) => reached(at, since));
	let begun = 0;
	for (const { executionId, startedAt } of await store.summaries()) {
		if (!reached(startedAt, since)) continue;
		const read = await store.read(executionId);
		if (read.ok && read.events[0]?.by === null) begun += 1;
	}
	return waiting.length + begun;
}

// action/src/commands/on-github/alert-job.ts
async function alertJob(hub, { perHour }) {
	const { context, payload } = hub;
	if (context.ref !== `refs/heads/${context.defaultBranch}`) return refused({
		code: "not-the-default-branch",
		message: `This run is about ${context.ref}, and alerts are answered from ${context.defaultBranch} only`,
		hint: `Let monitoring start the workflow with \`"ref": "${context.defaultBranch}"\``
	});
	const group = alertOfInputs(payload?.inputs);
	if (group.status === "other") return done(`${group.source} tells \`${group.told.slice(0, 60)}\`, which begins and ends nothing.`);
	const digest = alertGroupDigest(group);
	const known = await issueOfAlert(hub, digest);
	if (known !== null) return done(await tellAlert(hub, group, known), known.executionId);
	if (group.status === "resolved") return done("The alert is resolved, and nothing that it asked for is under way.");
	const { runbooks } = await hub.repository();
	const [chosen, ...others] = distinct(group.names.flatMap((name) => runbooksForAlert(runbooks, name)));
	if (chosen === void 0) return refused(unknownAlert(group, runbooks));
	const asked = await alertsAskedFor(hub);
	if (asked >= perHour) return refused({
		code: "too-many-alerts",
		message: `Alerts have asked for ${asked} executions within an hour, and ${perHour} is the most`,
		hint: `Nothing was opened for ${named(group)}. Look at the open issues first; \`alerts-per-hour\` in .github/workflows/alert-to-runbook.yml is the limit`
	});
	const { executionId, said } = await askForAlert(hub, group, {
		chosen,
		others,
		digest
	});
	return done(said, executionId);
}
function unknownAlert(group, runbooks) {
	const known = [...new Set(runbooks.flatMap(({ runbook }) => runbook.metadata.triggers))];
	const near = group.names.map((name) => didYouMean(name, known)).find((hint) => hint !== void 0);
	return {
		code: "no-runbook-for-alert",
		message: `No runbook names ${named(group)} among its triggers`,
		hint: near ?? "Add it to `triggers` of the runbook that answers it, or give the input `alert` the name that a runbook knows"
	};
}
function named({ names }) {
	return names.length === 0 ? "an alert without a name" : names.slice(0, 3).map((name) => quoted(name)).join(" or ");
}
function distinct(runbooks) {
	return [...new Map(runbooks.map((runbook) => [runbook.id, runbook])).values()];
}
function done(said, execution) {
	return jobEnd(execution === void 0 ? {} : { execution }, { summary: summaryOf(said) });
}
function refused(refusal) {
	return jobEnd({}, {
		refusal,
		summary: summaryOf(`${refusal.message}. ${refusal.hint}`)
	});
}
function summaryOf(said) {
	return pageMarkdown([heading(2, "Alert"), paragraph(...sentence(said))]);
}

export { alertJob };