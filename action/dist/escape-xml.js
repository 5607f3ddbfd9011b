// action/src/report/escape-xml.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeXml(text) {
	return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

export { escapeXml as t };