import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as loadRunbook } from "./load-runbook.js";
import { t as Failure } from "./failure.js";
import { t as addMinutes } from "./time.js";
import { t as noFields } from "./no-fields.js";
import { t as writeNewFile } from "./write-file.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// action/src/commands/new-runbook-text.ts
function newRunbookText(runbook) {
	const { id, title, description, category, severity, author, services, triggers, tags, approvers, today, reviewDate } = runbook;
	return `# yaml-language-server: $schema=../schema/runbook.schema.json
metadata:
  runbook_id: ${scalar(id)}
  title: ${scalar(title)}
  description: ${scalar(description)}
  category: ${category}
  severity: ${severity}
  services_affected: ${list(services)}
  triggers: ${list(triggers)}
  author: ${scalar(author)}
  created_at: ${today}
  updated_at: ${today}
  version: "1.0"
  review_date: ${reviewDate}
${approvers.length === 0 ? "" : `  approvers: ${list(approvers)}\n`}  tags: ${list(tags)}
  estimated_total_duration_minutes: 10
  requires_change_ticket: false
  automation_level: semi-automated

prerequisites:
  - description: You know what the service should look like when it is well

steps:
  - step_number: 1
    title: Look at the service
    description: Say what to look at, and how to tell that this runbook is the right one
    step_type: verification
    commands:
      - echo "replace this by a command that looks and changes nothing"
    expected_output: What the command prints when all is well
    failure_action: Say whom to call
    on_failure: stop

  - step_number: 2
    title: Mend it
    description: Say what is done here and why it helps
    step_type: manual
    success_criteria: How to see that it worked
    failure_action: Say what to do when it did not
    on_failure: stop

post_conditions:
  - description: The service is well again

changelog:
  - date: ${today}
    author: ${scalar(author)}
    changes: First version
`;
}
function list(values) {
	return `[${values.map(scalar).join(", ")}]`;
}
function scalar(text) {
	return /^[A-Za-z][A-Za-z0-9 ._-]*[A-Za-z0-9]$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// action/src/commands/new.ts
const blank = {
	verb: "new",
	...noFields,
	file: null,
	text: null
};
async function newRunbook(options, environment) {
	const { root, program, palette } = environment;
	if (!/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(options.id)) throw new Failure("usage", `Unexpected id \`${options.id}\`, expected letters and digits, with single hyphens, dots or underscores between them`, "For instance RB-CACHE-001");
	const repository = await environment.repository();
	const file = `runbooks/${options.id}.yaml`;
	const taken = repository.runbooks.find(({ id }) => id === options.id)?.file.path ?? (existsSync(join(root, file)) ? file : null);
	if (taken !== null) throw new Failure("refused", `There already is a runbook ${options.id} (${taken})`, "Choose another id; nothing was written");
	const now = environment.now();
	const today = now.slice(0, 10);
	const reviewDate = addMinutes(now, repository.config.review.months * 30 * 1440).slice(0, 10);
	const text = newRunbookText({
		...options,
		today,
		reviewDate
	});
	const { findings } = loadRunbook({
		path: file,
		text
	}, { config: repository.config });
	const textOf = (path) => path === file ? text : repository.textOf(path);
	if (findings.some(({ severity }) => severity === "error")) return {
		exitCode: 1,
		text: findingsText(findings, textOf, palette),
		json: {
			...blank,
			runbook_id: options.id,
			findings: findingsJson(findings, textOf),
			text,
			error: {
				code: "invalid-runbook",
				message: "What was given makes no valid runbook",
				hint: "Mend what is said above; nothing was written"
			}
		}
	};
	writeNewFile(join(root, file), text);
	return {
		exitCode: 0,
		text: `wrote ${file}\nCheck it with: ${program} validate\nSee what it would do: ${program} run ${options.id} --dry-run\n`,
		json: {
			...blank,
			runbook_id: options.id,
			findings: findingsJson(findings, textOf),
			file,
			text
		}
	};
}

export { blank, newRunbook };