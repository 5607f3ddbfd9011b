import { i as __toESM } from "./rolldown-runtime.js";
import { t as sortFindings } from "./finding.js";
import { i as readTrusted } from "./read-source-file.js";
import { n as normaliseConfig, t as loadConfig } from "./load-config.js";
import { n as listRunbooks, t as configPath } from "./list-runbooks.js";
import { t as loadRunbook } from "./load-runbook.js";
import { t as placesOf } from "./places.js";

// action/src/runbook/explain-yaml.ts
const most = 20;
const longestExplained = 2e5;
async function explainYaml(file, known) {
	if (file.text.length > longestExplained) return known;
	const { parseAllDocuments } = await import("./dist4.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const documents = parseAllDocuments(file.text, {
		prettyErrors: false,
		strict: true,
		uniqueKeys: false
	});
	const findings = ("empty" in documents ? [] : documents).flatMap((document) => document.errors).slice(0, most).map((error) => {
		const start = Math.min(error.pos[0], file.text.length);
		return {
			rule: "yaml-syntax",
			severity: "error",
			message: `Unexpected YAML: ${withoutStop(error.message)}`,
			file: file.path,
			span: {
				start,
				end: Math.max(start, Math.min(error.pos[1], file.text.length))
			}
		};
	});
	return findings.length > 0 ? findings : known;
}
function withoutStop(message) {
	return (message.split("\n")[0] ?? "").replace(/(["'])quote$/, "`$1`").replace(/[.:]$/, "");
}

// action/src/runbook/load-repository.ts
async function loadRepository(root) {
	const runbooks = [];
	const checked = await readRepository(root, (loaded) => {
		loaded.packed();
		runbooks.push(loaded);
	});
	const files = new Map(runbooks.map(({ file }) => [file.path, file]));
	let tests;
	return {
		...checked,
		runbooks,
		textOf: (path) => checked.textOf(path) ?? files.get(path)?.text ?? testText(tests, path),
		testFiles: async () => {
			const { loadAllTests } = await import("./load-all-tests.js");
			tests ??= loadAllTests(root, runbooks, checked.files);
			return tests;
		}
	};
}
async function readRepository(root, keep, seen = () => void 0) {
	const findings = [];
	const texts = /* @__PURE__ */ new Map();
	const usable = [];
	const pathOfId = /* @__PURE__ */ new Map();
	const listed = listRunbooks(root);
	const add = (file, found) => {
		findings.push(...found);
		if (found.length > 0) texts.set(file.path, file.text);
	};
	findings.push(...listed.findings);
	const config = await readConfig(root, listed.paths, add, seen);
	const paths = listed.paths.filter((path) => path !== configPath);
	for (const path of paths) {
		const { file, findings: unreadable } = readTrusted(root, path);
		if (unreadable.length > 0) {
			add(file, unreadable);
			continue;
		}
		seen(file);
		const { loaded, findings: found } = loadRunbook(file, { config });
		add(file, await explained(file, found));
		if (loaded === void 0) continue;
		keep(loaded);
		usable.push(path);
		const first = pathOfId.get(loaded.id);
		if (first === void 0) pathOfId.set(Buffer.from(loaded.id).toString(), path);
		else {
			const other = readTrusted(root, first).file;
			texts.set(first, other.text);
			add(file, [duplicateId(loaded, other)]);
		}
	}
	return {
		root,
		config,
		failOn: config.fail_on,
		files: paths,
		usable,
		findings: sortFindings(findings),
		textOf: (path) => texts.get(path)
	};
}
function testText(tests, path) {
	for (const { file } of tests?.values() ?? []) if (file.path === path) return file.text;
}
async function readConfig(root, paths, add, seen) {
	const defaults = normaliseConfig({});
	if (!paths.includes("runbooks/config.yaml")) return defaults;
	const { file, findings: unreadable } = readTrusted(root, configPath);
	seen(file);
	const { config, findings } = unreadable.length > 0 ? { findings: unreadable } : loadConfig(file);
	add(file, await explained(file, findings));
	return config ?? defaults;
}
async function explained(file, findings) {
	return findings.some(({ rule }) => rule === "yaml-syntax") ? explainYaml(file, findings) : findings;
}
function duplicateId({ id, file, places }, first) {
	const pointer = "/metadata/runbook_id";
	return {
		rule: "duplicate-id",
		severity: "error",
		message: `Unexpected second runbook \`${id}\`, expected each id in one file`,
		file: file.path,
		span: places.spanOf(pointer),
		related: [{
			message: "first used here",
			file: first.path,
			span: placesOf(first.text).spanOf(pointer)
		}]
	};
}

export { readRepository as n, loadRepository as t };