// action/src/commands/outcome.ts
function errorOf({ code, message, hint }) {
	return {
		code,
		message,
		hint
	};
}

export { errorOf as t };