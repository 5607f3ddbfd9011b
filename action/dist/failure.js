// action/src/source/failure.ts
var Failure = class extends Error {
	code;
	hint;
	constructor(code, message, hint, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "Failure";
		this.code = code;
		this.hint = hint;
	}
};

export { Failure as t };