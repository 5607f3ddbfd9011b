// action/src/report/workflow-command.ts
function workflowCommand(name, properties, data) {
	const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(data)}`;
}
function withoutCommands(text, token) {
	const { stop, resume } = commandsOff(token);
	return `${stop}${text.endsWith("\n") ? text : `${text}\n`}${resume}`;
}
function commandsOff(token) {
	return {
		stop: `::stop-commands::${token}\n`,
		resume: `::${token}::\n`
	};
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export { withoutCommands as n, workflowCommand as r, commandsOff as t };