import { n as visibleLines, t as visible } from "./visible.js";
import { t as escapeXml } from "./escape-xml.js";

// action/src/report/junit.ts
function junit(suites, facts) {
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<testsuites>",
		...suites.flatMap((suite, index) => suiteLines(suite, index, facts)),
		"</testsuites>"
	].join("\n")}\n`;
}
function suiteLines({ name, file, cases }, id, { at, host }) {
	return [
		`  <testsuite${written({
			name,
			package: "runbooks",
			id: String(id),
			timestamp: at.slice(0, 19),
			hostname: host === "" ? "localhost" : host,
			tests: String(cases.length),
			failures: String(cases.filter(({ failure }) => failure !== null).length),
			errors: "0",
			time: time(cases.reduce((sum, { seconds }) => sum + seconds, 0))
		})}>`,
		"    <properties>",
		`      <property${written({
			name: "file",
			value: file
		})}/>`,
		"    </properties>",
		...cases.flatMap((one) => caseLines(one, name)),
		"    <system-out/>",
		"    <system-err/>",
		"  </testsuite>"
	];
}
function caseLines({ name, seconds, failure }, suite) {
	const attributes = written({
		classname: suite,
		name,
		time: time(seconds)
	});
	if (failure === null) return [`    <testcase${attributes}/>`];
	const { message, text } = failure;
	return [
		`    <testcase${attributes}>`,
		`      <failure${written({
			type: "failed",
			message
		})}>${escapeXml(writable(visibleLines(text)))}</failure>`,
		"    </testcase>"
	];
}
function written(attributes) {
	return Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(writable(visible(value)))}"`).join("");
}
function writable(text) {
	return text.replaceAll(/[\ufffe\uffff]/g, "�");
}
function time(seconds) {
	return seconds.toFixed(3);
}

export { junit as t };