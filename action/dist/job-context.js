// action/src/github/job-context.ts
function jobContext(variable, event) {
	const repository = variable("GITHUB_REPOSITORY") ?? "";
	const serverUrl = variable("GITHUB_SERVER_URL") ?? "https://github.com";
	return {
		repository,
		serverUrl,
		apiUrl: variable("GITHUB_API_URL") ?? "https://api.github.com",
		workspace: variable("GITHUB_WORKSPACE") ?? ".",
		runUrl: `${serverUrl}/${repository}/actions/runs/${variable("GITHUB_RUN_ID") ?? "0"}`,
		change: changeContext(repository, variable, event)
	};
}
function changeContext(repository, variable, event) {
	const name = variable("GITHUB_EVENT_NAME") ?? "";
	const here = {
		repository,
		commit: variable("GITHUB_SHA") ?? ""
	};
	switch (name) {
		case "pull_request": {
			const number = at(event, "pull_request", "number");
			const head = at(event, "pull_request", "head", "repo", "full_name");
			const commit = at(event, "pull_request", "head", "sha");
			return {
				event: name,
				pullRequest: typeof number === "number" ? {
					number,
					fork: head !== repository
				} : null,
				bases: [...variable("GITHUB_REF")?.endsWith("/merge") === true ? commitsOf(here.commit).map((merge) => `${merge}^1`) : [], ...commitsOf(at(event, "pull_request", "base", "sha"))],
				source: typeof head === "string" && typeof commit === "string" ? {
					repository: head,
					commit
				} : here
			};
		}
		case "merge_group": return {
			event: name,
			pullRequest: null,
			bases: commitsOf(at(event, "merge_group", "base_sha")),
			source: here
		};
		case "push": return {
			event: name,
			pullRequest: null,
			bases: commitsOf(at(event, "before")),
			source: here
		};
		default: return {
			event: name,
			pullRequest: null,
			bases: [],
			source: here
		};
	}
}
function at(event, ...keys) {
	return keys.reduce((value, key) => typeof value === "object" && value !== null ? value[key] : void 0, event);
}
function commitsOf(value) {
	return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? [value] : [];
}
function fileUrl({ serverUrl, change: { source } }, file, line) {
	const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return `${serverUrl}/${source.repository}/blob/${source.commit}/${path}${line === null ? "" : `#L${line}`}`;
}

export { jobContext as n, fileUrl as t };