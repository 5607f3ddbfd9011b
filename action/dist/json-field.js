// action/src/adapters/json-field.ts
function jsonField(data, name) {
	return typeof data === "object" && data !== null ? data[name] : void 0;
}

export { jsonField as t };