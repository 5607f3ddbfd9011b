// action/src/github/retry-wait.ts
const longestPause = 3e4;
function retryWait(request) {
	const { method, status, attempt } = request;
	if (isLimit(request)) return limitWait(request);
	if (status !== null && status < 500) return null;
	return method === "POST" ? null : Math.min(longestPause, 1e3 * 2 ** (attempt - 1));
}
function isLimit({ status, message, header }) {
	if (status !== 403) return status === 429;
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
		const began = access.now();
		for (let attempt = 1;; attempt++) {
			if (method !== "GET") await pace(changes, access);
			const { answer, header } = await send(access, method, path, body);
			if (answer.ok) return answer;
			const asked = retryWait({
				method,
				...answer,
				header,
				attempt,
				now: access.now()
			});
			if (asked === null) return answer;
			const wait = attempt < mostAttempts ? asked : Math.max(asked, 1e3);
			if (isTooLong(access, {
				attempt,
				began,
				wait
			})) return answer;
			await access.sleep(wait);
		}
	};
}
function isTooLong({ patience, endurance, now }, { attempt, began, wait }) {
	if (wait > patience) return true;
	return endurance === void 0 ? attempt >= mostAttempts : now() - began + wait > endurance;
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
		if (response.ok) return {
			answer: {
				ok: true,
				data,
				hasNext: (header("link") ?? "").includes("rel=\"next\"")
			},
			header
		};
		const { status } = response;
		const message = messageOf(response, data);
		return {
			answer: {
				ok: false,
				status,
				message,
				...isLimit({
					status,
					message,
					header
				}) ? { limited: true } : {}
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

export { githubClient as t };