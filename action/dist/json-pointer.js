// action/src/runbook/json-pointer.ts
function tokensOf(pointer) {
	return pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function tokenOf(name) {
	return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
function parentOf(pointer) {
	return pointer.slice(0, pointer.lastIndexOf("/"));
}

export { tokenOf as n, tokensOf as r, parentOf as t };