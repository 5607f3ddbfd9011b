// action/src/cli/verb.ts
function field(name, value) {
	return value === void 0 ? {} : { [name]: value };
}

export { field as t };