import { t as jsonField } from "./json-field.js";

// action/src/adapters/github-issues.ts
const pageSize = 100;
const mostPages = 100;
function githubIssues(client, repository) {
	const path = `/repos/${repository}/issues`;
	const assignable = /* @__PURE__ */ new Map();
	const canAssign = (login) => {
		const known = assignable.get(login) ?? ask(client, repository, login);
		assignable.set(login, known);
		return known;
	};
	return {
		async list(label) {
			const issues = [];
			for (let page = 1; page <= mostPages; page++) {
				const query = `labels=${encodeURIComponent(label)}&state=all&per_page=${pageSize}&page=${page}`;
				const answer = await client("GET", `${path}?${query}`);
				if (!answer.ok) return answer;
				if (!Array.isArray(answer.data)) return {
					ok: false,
					message: "GitHub answered no list of issues"
				};
				issues.push(...answer.data.flatMap(issueOf));
				if (!answer.hasNext) break;
			}
			return {
				ok: true,
				issues
			};
		},
		async perform(action) {
			switch (action.type) {
				case "create": return create(action.draft);
				case "update": return result(await client("PATCH", `${path}/${action.number}`, action.changes), action.number);
				case "close":
				case "reopen": {
					const { number, comment } = action;
					const change = action.type === "close" ? {
						state: "closed",
						state_reason: action.reason
					} : {
						state: "open",
						state_reason: "reopened"
					};
					const changed = await client("PATCH", `${path}/${number}`, change);
					return result(changed.ok ? await client("POST", `${path}/${number}/comments`, { body: comment }) : changed, number);
				}
				default: return action;
			}
		}
	};
	async function create({ assignees, ...rest }) {
		const known = await Promise.all(assignees.map(canAssign));
		const draft = {
			...rest,
			assignees: assignees.filter((_, index) => known[index])
		};
		const answer = await client("POST", path, draft);
		const number = answer.ok ? jsonField(answer.data, "number") : void 0;
		const made = result(answer, typeof number === "number" ? number : 0);
		return made.ok ? {
			...made,
			unassigned: assignees.filter((_, index) => !known[index])
		} : made;
	}
}
async function ask(client, repository, login) {
	return (await client("GET", `/repos/${repository}/assignees/${encodeURIComponent(login)}`)).ok;
}
function result(answer, number) {
	return answer.ok ? {
		ok: true,
		number,
		unassigned: []
	} : {
		ok: false,
		message: answer.message
	};
}
function issueOf(data) {
	const number = jsonField(data, "number");
	const title = jsonField(data, "title");
	const state = jsonField(data, "state");
	const labels = jsonField(data, "labels");
	if (jsonField(data, "pull_request") !== void 0) return [];
	if (typeof number !== "number" || typeof title !== "string" || !Array.isArray(labels)) return [];
	const body = jsonField(data, "body");
	const reason = jsonField(data, "state_reason");
	return [{
		number,
		title,
		body: typeof body === "string" ? body : "",
		state: state === "open" ? "open" : "closed",
		stateReason: typeof reason === "string" ? reason : null,
		labels: labels.flatMap((label) => {
			const name = typeof label === "string" ? label : jsonField(label, "name");
			return typeof name === "string" ? [name] : [];
		})
	}];
}

export { githubIssues as t };