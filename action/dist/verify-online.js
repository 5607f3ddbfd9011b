import { n as findToken, t as findRepository } from "./github-access.js";
import { t as githubClient } from "./github-client.js";
import { t as githubFacts } from "./github-facts.js";
import { n as journalOnline } from "./journal-online.js";
import { t as Failure } from "./failure.js";
import { setTimeout } from "node:timers/promises";

// action/src/cli/verify-online.ts
async function verifyOnline(executionId, environment) {
	const { root, variable } = environment;
	const place = await findRepository(root, variable);
	const found = await findToken(place, {
		root,
		variable
	});
	if (found === null) throw new Failure("missing-input", `There is no token to ask GitHub about ${place.repository}`, "Log in with `gh auth login`, or set GH_TOKEN to a token that may read actions and issues");
	const client = githubClient({
		apiUrl: place.apiUrl,
		token: found.token,
		now: () => Date.now(),
		sleep: (milliseconds) => setTimeout(milliseconds),
		patience: 6e4
	});
	return journalOnline(executionId, environment, githubFacts(client, place.repository));
}

export { verifyOnline };