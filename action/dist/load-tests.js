import { r as formats, t as codePoints } from "./ajv-runtime.js";
import { t as sortFindings } from "./finding.js";
import { n as readScript } from "./bash.js";
import { o as builtins } from "./bash-programs.js";
import { t as didYouMean } from "./did-you-mean.js";
import { n as tokenOf, r as tokensOf } from "./json-pointer.js";
import { i as rollbackSteps } from "./flow.js";
import { n as checkTestMocks } from "./check-test-mocks.js";
import { t as placesOf } from "./places.js";
import { a as mapped, i as reporter, n as mockFields, r as readYaml, t as schemaFindings } from "./schema-findings.js";
import { t as fitValue } from "./value.js";
import { t as atPointer } from "./shown-value.js";

// action/src/schema/test-case.validator.js
const validate = validate264;
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate266.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (typeof data !== "boolean") {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/2/type",
			keyword: "type",
			params: { type: "boolean" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate266.errors = vErrors;
	return errors === 0;
}
validate266.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern75 = /* @__PURE__ */ new RegExp("^(?:[1-9][0-9]*|(?:prerequisites|post_conditions)\\.[1-9][0-9]*)$", "u");
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate268.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern75.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9][0-9]*|(?:prerequisites|post_conditions)\\.[1-9][0-9]*)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate268.errors = vErrors;
	return errors === 0;
}
validate268.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate271.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "stdout" || key0 === "stderr" || key0 === "exit_code" || key0 === "outputs" || key0 === "duration_seconds" || key0 === "crash")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.stdout !== void 0) {
			if (typeof data.stdout !== "string") {
				const err2 = {
					instancePath: instancePath + "/stdout",
					schemaPath: "#/properties/stdout/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.stderr !== void 0) {
			if (typeof data.stderr !== "string") {
				const err3 = {
					instancePath: instancePath + "/stderr",
					schemaPath: "#/properties/stderr/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.exit_code !== void 0) {
			let data2 = data.exit_code;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/exit_code",
					schemaPath: "#/properties/exit_code/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 255 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/exit_code",
						schemaPath: "#/properties/exit_code/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 255
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/exit_code",
						schemaPath: "#/properties/exit_code/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.outputs !== void 0) {
			let data3 = data.outputs;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!validate266(data3[key1], {
					instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.duration_seconds !== void 0) {
			let data5 = data.duration_seconds;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 31536e3 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/duration_seconds",
						schemaPath: "#/properties/duration_seconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 31536e3
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err9 = {
						instancePath: instancePath + "/duration_seconds",
						schemaPath: "#/properties/duration_seconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/duration_seconds",
					schemaPath: "#/properties/duration_seconds/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.crash !== void 0) {
			if (typeof data.crash !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/crash",
					schemaPath: "#/properties/crash/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate271.errors = vErrors;
	return errors === 0;
}
validate271.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate275.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate271(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate275.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate275.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate275(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate279.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			const _errs2 = errors;
			const _errs3 = errors;
			if (!(key0 === "stdout" || key0 === "stderr" || key0 === "exit_code" || key0 === "outputs" || key0 === "duration_seconds" || key0 === "crash")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (_errs3 === errors) {
				const err2 = {
					instancePath,
					schemaPath: "#/propertyNames/not",
					keyword: "not",
					params: {},
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
			if (!(_errs1 === errors)) {
				const err3 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			const _errs6 = errors;
			let valid3 = false;
			const _errs7 = errors;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid3 = valid3 || _valid0;
			const _errs9 = errors;
			if (!validate271(data0, {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid3 = valid3 || _valid0;
			const _errs10 = errors;
			if (!validate274(data0, {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs10 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err5 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate279.errors = vErrors;
	return errors === 0;
}
validate279.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate271(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	const _errs4 = errors;
	if (!validate274(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs5 = errors;
	if (!validate279(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate270.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate270.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const func2 = codePoints;
const pattern77 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.+-]*$", "u");
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate284.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern77.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.+-]*$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate284.errors = vErrors;
	return errors === 0;
}
validate284.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern72 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$", "u");
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate265.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "input_variables" || key0 === "mock_responses" || key0 === "today" || key0 === "fakes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.input_variables !== void 0) {
			let data0 = data.input_variables;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!validate266(data0[key1], {
					instancePath: instancePath + "/input_variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/input_variables",
					schemaPath: "#/properties/input_variables/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.mock_responses !== void 0) {
			let data2 = data.mock_responses;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key2 in data2) {
					const _errs8 = errors;
					if (!validate268(key2, {
						instancePath: instancePath + "/mock_responses",
						parentData: data2,
						parentDataProperty: "mock_responses",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
						errors = vErrors.length;
					}
					if (!(_errs8 === errors)) {
						const err2 = {
							instancePath: instancePath + "/mock_responses",
							schemaPath: "#/properties/mock_responses/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				for (const key3 in data2) if (!validate270(data2[key3], {
					instancePath: instancePath + "/mock_responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/mock_responses",
					schemaPath: "#/properties/mock_responses/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.today !== void 0) {
			let data4 = data.today;
			if (typeof data4 === "string") {
				if (!pattern72.test(data4)) {
					const err4 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/today",
					schemaPath: "#/properties/today/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.fakes !== void 0) {
			let data5 = data.fakes;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key4 in data5) {
					const _errs15 = errors;
					if (!validate284(key4, {
						instancePath: instancePath + "/fakes",
						parentData: data5,
						parentDataProperty: "fakes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
						errors = vErrors.length;
					}
					if (!(_errs15 === errors)) {
						const err6 = {
							instancePath: instancePath + "/fakes",
							schemaPath: "#/properties/fakes/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key5 in data5) if (typeof data5[key5] !== "string") {
					const err7 = {
						instancePath: instancePath + "/fakes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/fakes/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/fakes",
					schemaPath: "#/properties/fakes/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate265.errors = vErrors;
	return errors === 0;
}
validate265.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema106 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["test_id"],
	"properties": {
		"test_id": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"runbook_id": {
			"type": "string",
			"minLength": 1
		},
		"description": { "type": "string" },
		"scenario": { "type": "string" },
		"input_variables": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/scalar" }
		},
		"expected_outcomes": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"mock_responses": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/mockKey" },
			"additionalProperties": { "anyOf": [{ "$ref": "#/$defs/stepMock" }, { "type": "null" }] }
		},
		"decisions": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/stepKey" },
			"additionalProperties": { "$ref": "#/$defs/branches" }
		},
		"approvals": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/stepKey" },
			"additionalProperties": { "$ref": "#/$defs/approvals" }
		},
		"confirmations": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/confirmationKey" },
			"additionalProperties": { "$ref": "#/$defs/confirmations" }
		},
		"today": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$"
		},
		"fakes": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/program" },
			"additionalProperties": { "type": "string" }
		},
		"expected": { "$ref": "#/$defs/expected" }
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern78 = /* @__PURE__ */ new RegExp("^[1-9][0-9]*$", "u");
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate291.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern78.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]*$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate291.errors = vErrors;
	return errors === 0;
}
validate291.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate293.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func2(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/1/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate293.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate293.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema110 = {
	"type": "string",
	"enum": [
		"approved",
		"rejected",
		"expired"
	]
};
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate297.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "approved" || data === "rejected" || data === "expired")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema110.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate297.errors = vErrors;
	return errors === 0;
}
validate297.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate299.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "by" || key0 === "outcome")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.by !== void 0) {
			let data0 = data.by;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			if (!validate297(data.outcome, {
				instancePath: instancePath + "/outcome",
				parentData: data,
				parentDataProperty: "outcome",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate299.errors = vErrors;
	return errors === 0;
}
validate299.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate296.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate297(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate299(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	const _errs3 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/2/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			const _errs6 = errors;
			let valid3 = false;
			const _errs7 = errors;
			if (!validate297(data0, {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs7 === errors;
			valid3 = valid3 || _valid1;
			const _errs8 = errors;
			if (!validate299(data0, {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs8 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/2/items/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/2/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate296.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate296.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const pattern79 = /* @__PURE__ */ new RegExp("^(?:[1-9][0-9]*|prerequisites\\.[1-9][0-9]*)$", "u");
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate305.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern79.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[1-9][0-9]*|prerequisites\\.[1-9][0-9]*)$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate305.errors = vErrors;
	return errors === 0;
}
validate305.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema114 = {
	"type": "string",
	"enum": [
		"done",
		"failed",
		"skip",
		"retry",
		"rollback",
		"abort"
	]
};
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate308.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "done" || data === "failed" || data === "skip" || data === "retry" || data === "rollback" || data === "abort")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema114.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate308.errors = vErrors;
	return errors === 0;
}
validate308.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate307.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate308(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate308(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate307.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate307.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema115 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"status": {
			"type": "string",
			"enum": [
				"in_progress",
				"paused",
				"completed",
				"failed",
				"rolled_back",
				"aborted"
			]
		},
		"path": {
			"type": "array",
			"items": { "$ref": "#/$defs/stepNumber" }
		},
		"skipped": {
			"type": "array",
			"items": { "$ref": "#/$defs/stepNumber" }
		},
		"failed": {
			"type": "array",
			"items": { "$ref": "#/$defs/stepNumber" }
		},
		"outputs": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/scalar" }
		},
		"rolled_back": {
			"type": "array",
			"items": { "$ref": "#/$defs/stepNumber" }
		},
		"escalated": {
			"type": "array",
			"items": { "anyOf": [{ "$ref": "#/$defs/stepNumber" }, { "$ref": "#/$defs/subject" }] }
		},
		"notified": {
			"type": "array",
			"items": { "$ref": "#/$defs/notified" }
		},
		"waiting": { "anyOf": [{ "$ref": "#/$defs/waiting" }, {
			"type": "array",
			"maxItems": 1,
			"items": { "$ref": "#/$defs/waiting" }
		}] }
	}
};
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate314.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 1 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate314.errors = vErrors;
	return errors === 0;
}
validate314.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern81 = /* @__PURE__ */ new RegExp("^prerequisites\\.[1-9][0-9]*$", "u");
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern81.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^prerequisites\\.[1-9][0-9]*$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate325.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "step" || key0 === "channel" || key0 === "message")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.step !== void 0) {
			if (!validate314(data.step, {
				instancePath: instancePath + "/step",
				parentData: data,
				parentDataProperty: "step",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			let data1 = data.channel;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data2 = data.message;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err4 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate325.errors = vErrors;
	return errors === 0;
}
validate325.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate323.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate314(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (typeof data === "string") {
		if (func2(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (!validate325(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate323.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate323.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema121 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["kind", "step"],
	"properties": {
		"kind": {
			"type": "string",
			"enum": [
				"approval",
				"decision",
				"confirmation"
			]
		},
		"step": { "anyOf": [{ "$ref": "#/$defs/stepNumber" }, { "$ref": "#/$defs/subject" }] }
	}
};
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate332.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.step === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "step")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data0 === "approval" || data0 === "decision" || data0 === "confirmation")) {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema121.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data1 = data.step;
			const _errs5 = errors;
			let valid1 = false;
			const _errs6 = errors;
			if (!validate314(data1, {
				instancePath: instancePath + "/step",
				parentData: data,
				parentDataProperty: "step",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			const _errs7 = errors;
			if (!validate321(data1, {
				instancePath: instancePath + "/step",
				parentData: data,
				parentDataProperty: "step",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err5 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate332.errors = vErrors;
	return errors === 0;
}
validate332.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate329.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate314(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (!validate321(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate332(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate329.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate329.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate313.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema115.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "in_progress" || data0 === "paused" || data0 === "completed" || data0 === "failed" || data0 === "rolled_back" || data0 === "aborted")) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema115.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate314(data1[i0], {
					instancePath: instancePath + "/path/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data3 = data.skipped;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate314(data3[i1], {
					instancePath: instancePath + "/skipped/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.failed !== void 0) {
			let data5 = data.failed;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate314(data5[i2], {
					instancePath: instancePath + "/failed/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data7 = data.outputs;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key1 in data7) if (!validate266(data7[key1], {
					instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.rolled_back !== void 0) {
			let data9 = data.rolled_back;
			if (Array.isArray(data9)) {
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate314(data9[i3], {
					instancePath: instancePath + "/rolled_back/" + i3,
					parentData: data9,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/rolled_back",
					schemaPath: "#/properties/rolled_back/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.escalated !== void 0) {
			let data11 = data.escalated;
			if (Array.isArray(data11)) {
				const len4 = data11.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data12 = data11[i4];
					const _errs23 = errors;
					let valid12 = false;
					const _errs24 = errors;
					if (!validate314(data12, {
						instancePath: instancePath + "/escalated/" + i4,
						parentData: data11,
						parentDataProperty: i4,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs24 === errors;
					valid12 = valid12 || _valid0;
					const _errs25 = errors;
					if (!validate321(data12, {
						instancePath: instancePath + "/escalated/" + i4,
						parentData: data11,
						parentDataProperty: i4,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs25 === errors;
					valid12 = valid12 || _valid0;
					if (!valid12) {
						const err8 = {
							instancePath: instancePath + "/escalated/" + i4,
							schemaPath: "#/properties/escalated/items/anyOf",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					} else {
						errors = _errs23;
						if (vErrors !== null) {
							if (_errs23) vErrors.length = _errs23;
							else vErrors = null;
						}
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/escalated",
					schemaPath: "#/properties/escalated/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.notified !== void 0) {
			let data13 = data.notified;
			if (Array.isArray(data13)) {
				const len5 = data13.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate323(data13[i5], {
					instancePath: instancePath + "/notified/" + i5,
					parentData: data13,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/notified",
					schemaPath: "#/properties/notified/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.waiting !== void 0) {
			let data15 = data.waiting;
			const _errs30 = errors;
			let valid15 = false;
			const _errs31 = errors;
			if (!validate329(data15, {
				instancePath: instancePath + "/waiting",
				parentData: data,
				parentDataProperty: "waiting",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs31 === errors;
			valid15 = valid15 || _valid1;
			const _errs32 = errors;
			if (Array.isArray(data15)) {
				if (data15.length > 1) {
					const err11 = {
						instancePath: instancePath + "/waiting",
						schemaPath: "#/properties/waiting/anyOf/1/maxItems",
						keyword: "maxItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len6 = data15.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate329(data15[i6], {
					instancePath: instancePath + "/waiting/" + i6,
					parentData: data15,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/waiting",
					schemaPath: "#/properties/waiting/anyOf/1/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid1 = _errs32 === errors;
			valid15 = valid15 || _valid1;
			if (!valid15) {
				const err13 = {
					instancePath: instancePath + "/waiting",
					schemaPath: "#/properties/waiting/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate313.errors = vErrors;
	return errors === 0;
}
validate313.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate287.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.test_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "test_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema106.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.test_id !== void 0) {
			let data0 = data.test_id;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/test_id",
						schemaPath: "#/properties/test_id/maxLength",
						keyword: "maxLength",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/test_id",
						schemaPath: "#/properties/test_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/test_id",
					schemaPath: "#/properties/test_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runbook_id !== void 0) {
			let data1 = data.runbook_id;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/runbook_id",
						schemaPath: "#/properties/runbook_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/runbook_id",
					schemaPath: "#/properties/runbook_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.scenario !== void 0) {
			if (typeof data.scenario !== "string") {
				const err8 = {
					instancePath: instancePath + "/scenario",
					schemaPath: "#/properties/scenario/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.input_variables !== void 0) {
			let data4 = data.input_variables;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!validate266(data4[key1], {
					instancePath: instancePath + "/input_variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/input_variables",
					schemaPath: "#/properties/input_variables/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.expected_outcomes !== void 0) {
			let data6 = data.expected_outcomes;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (func2(data7) < 1) {
							const err10 = {
								instancePath: instancePath + "/expected_outcomes/" + i0,
								schemaPath: "#/properties/expected_outcomes/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/expected_outcomes/" + i0,
							schemaPath: "#/properties/expected_outcomes/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/expected_outcomes",
					schemaPath: "#/properties/expected_outcomes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.mock_responses !== void 0) {
			let data8 = data.mock_responses;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key2 in data8) {
					const _errs20 = errors;
					if (!validate268(key2, {
						instancePath: instancePath + "/mock_responses",
						parentData: data8,
						parentDataProperty: "mock_responses",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
						errors = vErrors.length;
					}
					if (!(_errs20 === errors)) {
						const err13 = {
							instancePath: instancePath + "/mock_responses",
							schemaPath: "#/properties/mock_responses/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				for (const key3 in data8) {
					let data9 = data8[key3];
					const _errs23 = errors;
					let valid6 = false;
					const _errs24 = errors;
					if (!validate270(data9, {
						instancePath: instancePath + "/mock_responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data8,
						parentDataProperty: key3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs24 === errors;
					valid6 = valid6 || _valid0;
					const _errs25 = errors;
					if (data9 !== null) {
						const err14 = {
							instancePath: instancePath + "/mock_responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/mock_responses/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "null" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					var _valid0 = _errs25 === errors;
					valid6 = valid6 || _valid0;
					if (!valid6) {
						const err15 = {
							instancePath: instancePath + "/mock_responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/mock_responses/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					} else {
						errors = _errs23;
						if (vErrors !== null) {
							if (_errs23) vErrors.length = _errs23;
							else vErrors = null;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/mock_responses",
					schemaPath: "#/properties/mock_responses/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data10 = data.decisions;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key4 in data10) {
					const _errs29 = errors;
					if (!validate291(key4, {
						instancePath: instancePath + "/decisions",
						parentData: data10,
						parentDataProperty: "decisions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
						errors = vErrors.length;
					}
					if (!(_errs29 === errors)) {
						const err17 = {
							instancePath: instancePath + "/decisions",
							schemaPath: "#/properties/decisions/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				for (const key5 in data10) if (!validate293(data10[key5], {
					instancePath: instancePath + "/decisions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data10,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
					errors = vErrors.length;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data12 = data.approvals;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key6 in data12) {
					const _errs34 = errors;
					if (!validate291(key6, {
						instancePath: instancePath + "/approvals",
						parentData: data12,
						parentDataProperty: "approvals",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
						errors = vErrors.length;
					}
					if (!(_errs34 === errors)) {
						const err19 = {
							instancePath: instancePath + "/approvals",
							schemaPath: "#/properties/approvals/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				for (const key7 in data12) if (!validate296(data12[key7], {
					instancePath: instancePath + "/approvals/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data12,
					parentDataProperty: key7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.confirmations !== void 0) {
			let data14 = data.confirmations;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key8 in data14) {
					const _errs39 = errors;
					if (!validate305(key8, {
						instancePath: instancePath + "/confirmations",
						parentData: data14,
						parentDataProperty: "confirmations",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
						errors = vErrors.length;
					}
					if (!(_errs39 === errors)) {
						const err21 = {
							instancePath: instancePath + "/confirmations",
							schemaPath: "#/properties/confirmations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				for (const key9 in data14) if (!validate307(data14[key9], {
					instancePath: instancePath + "/confirmations/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/confirmations",
					schemaPath: "#/properties/confirmations/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.today !== void 0) {
			let data16 = data.today;
			if (typeof data16 === "string") {
				if (!pattern72.test(data16)) {
					const err23 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/today",
					schemaPath: "#/properties/today/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.fakes !== void 0) {
			let data17 = data.fakes;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key10 in data17) {
					const _errs46 = errors;
					if (!validate284(key10, {
						instancePath: instancePath + "/fakes",
						parentData: data17,
						parentDataProperty: "fakes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
						errors = vErrors.length;
					}
					if (!(_errs46 === errors)) {
						const err25 = {
							instancePath: instancePath + "/fakes",
							schemaPath: "#/properties/fakes/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key10 }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				for (const key11 in data17) if (typeof data17[key11] !== "string") {
					const err26 = {
						instancePath: instancePath + "/fakes/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/fakes/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/fakes",
					schemaPath: "#/properties/fakes/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.expected !== void 0) {
			if (!validate313(data.expected, {
				instancePath: instancePath + "/expected",
				parentData: data,
				parentDataProperty: "expected",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate287.errors = vErrors;
	return errors === 0;
}
validate287.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tests === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "defaults" || key0 === "tests")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.defaults !== void 0) {
			if (!validate265(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
				errors = vErrors.length;
			}
		}
		if (data.tests !== void 0) {
			let data1 = data.tests;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err2 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate287(data1[i0], {
					instancePath: instancePath + "/tests/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate264.errors = vErrors;
	return errors === 0;
}
validate264.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// action/src/runbook/check-test-answers.ts
function checkTestAnswers(subject) {
	const { test } = subject;
	for (const [key, branches] of Object.entries(test.decisions)) checkDecision(subject, key, branches);
	for (const key of Object.keys(test.approvals)) checkApproval(subject, key);
	for (const [key, answers] of Object.entries(test.confirmations)) checkConfirmation(subject, key, answers);
}
function checkDecision({ runbook, report, hasStep }, key, branches) {
	const place = `/decisions/${tokenOf(key)}`;
	const step = stepOf(runbook.steps, key);
	if (!hasStep(Number(key), `${place}#`) || step === void 0) return;
	if (step.step_type !== "decision") {
		report("test-answer", `${place}#`, `Unexpected decision of ${step.step_type} step ${key}, expected a decision step`);
		return;
	}
	const names = Object.keys(step.decision_branches);
	for (const branch of branches) {
		if (names.includes(branch)) continue;
		report("test-answer", branches.length === 1 ? place : `${place}/${branches.indexOf(branch)}`, `Unexpected branch \`${branch}\`, expected one of step ${key}`, didYouMean(branch, names) ?? `There is ${names.map((name) => `\`${name}\``).join(", ")}`);
	}
}
function checkApproval({ runbook, report, hasStep }, key) {
	const place = `/approvals/${tokenOf(key)}`;
	const step = stepOf(runbook.steps, key);
	if (!hasStep(Number(key), `${place}#`) || step === void 0 || step.requires_approval) return;
	report("test-answer", `${place}#`, `Unexpected approval of step ${key}, expected a step with \`requires_approval\``);
}
function checkConfirmation({ runbook, test, report, hasStep }, key, answers) {
	const place = `/confirmations/${tokenOf(key)}`;
	const condition = /^prerequisites\.(\d+)$/.exec(key);
	if (condition !== null) {
		if (runbook.prerequisites[Number(condition[1]) - 1]?.check === void 0) report("test-answer", `${place}#`, `Unexpected answer about \`${key}\`, expected a prerequisite with a \`check\``);
		return;
	}
	const step = stepOf(runbook.steps, key);
	if (!hasStep(Number(key), `${place}#`) || step === void 0) return;
	if (!mayAsk(step, test)) report("test-answer", `${place}#`, `Unexpected answer about step ${key}, expected a step that asks: a manual one, one with \`on_failure: escalate\` or \`irreversible\`, or one whose mock has \`crash\``);
	for (const [index, answer] of answers.entries()) {
		if (answer !== "abort") continue;
		report("test-answer", answers.length === 1 ? place : `${place}/${index}`, `Unexpected \`abort\` about step ${key}, expected an answer that it takes`, "Only a prerequisite takes `abort`");
	}
}
function mayAsk(step, test) {
	if (step.step_type === "manual" || step.on_failure === "escalate" || step.irreversible !== void 0) return true;
	const mock = test.mock_responses[String(step.step_number)];
	return mock !== void 0 && crashes(mock);
}
function crashes(mock) {
	switch (mock.kind) {
		case "always": return mock.attempt.crash;
		case "each": return mock.attempts.some(({ crash }) => crash);
		case "items": return Object.values(mock.items).some(crashes);
		default: return mock;
	}
}
function stepOf(steps, key) {
	return steps.find(({ step_number }) => step_number === Number(key));
}

// action/src/runbook/check-test-expected.ts
function checkTestExpected(subject) {
	const { expected } = subject.test;
	for (const field of [
		"path",
		"skipped",
		"failed"
	]) checkForward(subject, field, expected[field] ?? []);
	checkRolledBack(subject, expected.rolled_back ?? []);
	for (const [index, about] of (expected.escalated ?? []).entries()) checkSubject(subject, about, `/expected/escalated/${index}`);
	for (const [index, { step }] of (expected.notified ?? []).entries()) if (step !== null) checkNotified(subject, step, `/expected/notified/${index}`);
	if (expected.waiting !== null && expected.waiting !== "none") checkSubject(subject, expected.waiting.subject, "/expected/waiting");
	checkOutputs(subject);
}
function checkForward({ runbook, test, report, hasStep }, field, numbers) {
	const rollbacks = rollbackSteps(runbook);
	for (const [index, number] of numbers.entries()) {
		const place = `/expected/${field}/${index}`;
		if (!hasStep(number, place)) continue;
		if (rollbacks.has(number)) report("test-expected", place, `Unexpected rollback step ${number} in \`${field}\`, expected a step of the forward flow`, "What was undone stands in `rolled_back`");
		else if (field !== "path" && test.expected.path !== null && !test.expected.path.includes(number)) report("test-expected", place, `Unexpected step ${number} in \`${field}\`, expected one that is in \`path\``);
	}
}
function checkRolledBack({ runbook, report, hasStep }, numbers) {
	const rollbacks = rollbackSteps(runbook);
	const kinds = new Set(numbers.map((number) => rollbacks.has(number)));
	for (const [index, number] of numbers.entries()) {
		const place = `/expected/rolled_back/${index}`;
		if (!hasStep(number, place)) continue;
		if (kinds.size > 1 && !rollbacks.has(number)) report("test-expected", place, `Unexpected step ${number} among rollback steps, expected rollback steps alone, or alone the steps that they undo`);
		else if (kinds.size === 1 && !rollbacks.has(number)) {
			const step = runbook.steps.find(({ step_number }) => step_number === number);
			if (step?.rollback_step === void 0 && step?.irreversible === void 0) report("test-expected", place, `Unexpected step ${number} in \`rolled_back\`, expected one with a \`rollback_step\``);
		}
	}
}
function checkSubject({ runbook, report, hasStep }, about, place) {
	if (typeof about === "number") hasStep(about, place);
	else if (runbook.prerequisites[Number(about.split(".")[1]) - 1] === void 0) report("test-step", place, `Unexpected \`${about}\`, expected a condition that exists`);
}
function checkNotified({ runbook, report, hasStep }, number, place) {
	if (!hasStep(number, place)) return;
	if (runbook.steps.find(({ step_number }) => step_number === number)?.notify !== void 0) return;
	report("test-expected", place, `Unexpected step ${number} in \`notified\`, expected one with \`notify\``);
}
function checkOutputs({ runbook, test, report }) {
	const published = [...new Set(runbook.steps.flatMap(({ outputs }) => Object.keys(outputs)))];
	for (const name of Object.keys(test.expected.outputs)) {
		if (published.includes(name)) continue;
		const hint = didYouMean(name, published) ?? (published.length === 0 ? "No step declares `outputs`" : void 0);
		report("test-expected", `/expected/outputs/${tokenOf(name)}#`, `Unexpected output \`${name}\`, expected one that a step publishes`, hint);
	}
}

// action/src/runbook/check-tests.ts
function checkTests(at) {
	const { file, cases, loaded, places } = at;
	const { runbook } = loaded;
	const { findings, report } = reporter(file);
	const unusable = /* @__PURE__ */ new Set();
	const firstOf = /* @__PURE__ */ new Map();
	for (const { test, pointer } of cases) {
		const before = findings.length;
		const subject = subjectOf(test, pointer);
		checkIds(subject, pointer);
		checkInputs(subject);
		checkToday(subject, at.source.tests[Number(pointer.split("/").at(-1))]?.today ?? at.source.defaults?.today);
		checkFakes(subject);
		checkTestMocks(subject);
		checkTestAnswers(subject);
		checkTestExpected(subject);
		if (findings.slice(before).some(({ severity }) => severity === "error")) unusable.add(pointer);
	}
	return {
		findings,
		unusable
	};
	function subjectOf(test, pointer) {
		const spanOf = (place) => {
			const below = place.endsWith("#") ? place.slice(0, -1) : place;
			const whole = pointer + below;
			return place === below ? places.spanOf(whole) : places.keyOf(whole);
		};
		const add = (rule, place, message, hint) => report(rule, spanOf(place), message, { hint });
		const hasStep = (number, place) => {
			if (runbook.steps.some(({ step_number }) => step_number === number)) return true;
			add("test-step", place, `Unexpected step ${number}, expected a step of ${loaded.id}`, stepsHint(runbook));
			return false;
		};
		return {
			runbook,
			test,
			report: add,
			hasStep
		};
	}
	function checkIds({ test, report: add }, pointer) {
		if (test.runbook_id !== loaded.id) add("test-runbook", "/runbook_id", `Unexpected runbook \`${test.runbook_id}\`, expected \`${loaded.id}\`, which stands beside this file`, didYouMean(test.runbook_id, [loaded.id]));
		const first = firstOf.get(test.test_id);
		if (first === void 0) firstOf.set(test.test_id, pointer);
		else report("duplicate-test", places.spanOf(`${pointer}/test_id`), `Unexpected second case \`${test.test_id}\`, expected each id once`, { related: [{
			message: "first used here",
			file: file.path,
			span: places.spanOf(`${first}/test_id`)
		}] });
	}
}
function stepsHint({ steps }) {
	const numbers = steps.map(({ step_number }) => step_number);
	return `There is ${numbers.length > 30 ? `${numbers[0] ?? 1} to ${numbers.at(-1) ?? 1}` : numbers.join(", ")}`;
}
function checkInputs({ runbook, test, report }) {
	const names = Object.keys(runbook.variables);
	for (const [name, value] of Object.entries(test.input_variables)) {
		const place = `/input_variables/${tokenOf(name)}`;
		const declaration = Object.hasOwn(runbook.variables, name) ? runbook.variables[name] : void 0;
		if (declaration === void 0) {
			const hint = didYouMean(name, names) ?? (names.length === 0 ? "The runbook has none" : `There is ${names.join(", ")}`);
			report("test-input", `${place}#`, `Unexpected variable \`${name}\`, expected one that the runbook declares`, hint);
			continue;
		}
		const fits = fitValue(name, value, declaration);
		if (!fits.ok) report("test-input", place, fits.message);
	}
	for (const [name, declaration] of Object.entries(runbook.variables)) {
		const given = declaration.default !== void 0 || declaration.secret || Object.hasOwn(test.input_variables, name);
		if (declaration.required && !given) report("test-input", "/input_variables#", `Unexpected case without \`${name}\`, expected a value for it: it has no default`);
	}
}
function checkToday({ report }, today) {
	if (today === void 0) return;
	if (!(today.length === 10 ? formats.date(today) : formats["date-time"](today.replace(/[t ]/, "T").replace("z", "Z")))) report("test-expected", "/today", `Unexpected date \`${today}\`, expected a day of the calendar`);
}
function checkFakes({ test, report }) {
	for (const [program, script] of Object.entries(test.fakes ?? {})) {
		const place = `/fakes/${tokenOf(program)}`;
		if (builtins.has(program)) report("test-fake", `${place}#`, `Unexpected fake of \`${program}\`, which bash runs itself, expected the name of a program`);
		const [error] = readScript(script).errors;
		if (error !== void 0) report("test-fake", place, `Unexpected bash: ${error.message.replaceAll("'", "`")}`);
	}
}

// action/src/runbook/normalise-test.ts
const someDay = "2026-01-01";
function normaliseTest(own, defaults, runbookId) {
	const source = withDefaults(own, defaults);
	return {
		test_id: source.test_id,
		runbook_id: source.runbook_id ?? runbookId,
		description: source.description ?? "",
		scenario: source.scenario ?? null,
		input_variables: source.input_variables ?? {},
		expected_outcomes: source.expected_outcomes ?? [],
		mock_responses: mapped(source.mock_responses, stepMockOf),
		decisions: mapped(source.decisions, (branches) => listOf(branches)),
		approvals: mapped(source.approvals, (approvals) => listOf(approvals).map(approvalOf)),
		confirmations: mapped(source.confirmations, (answers) => listOf(answers)),
		today: momentOf(source.today ?? someDay),
		fakes: source.fakes ?? null,
		expected: expectedOf(source.expected ?? {})
	};
}
function withDefaults(source, defaults) {
	const fakes = source.fakes === void 0 && defaults.fakes === void 0 ? {} : { fakes: {
		...defaults.fakes,
		...source.fakes
	} };
	const today = source.today ?? defaults.today;
	return {
		...source,
		input_variables: {
			...defaults.input_variables,
			...source.input_variables
		},
		mock_responses: Object.fromEntries(Object.entries({
			...defaults.mock_responses,
			...source.mock_responses
		}).flatMap(([key, mock]) => mock === null ? [] : [[key, mock]])),
		...fakes,
		...today === void 0 ? {} : { today }
	};
}
function isMock(mock) {
	return Object.keys(mock).some((key) => mockFields.includes(key));
}
function stepMockOf(source) {
	if (typeof source === "string" || isList(source) || isMock(source)) return attemptsOf(source);
	return {
		kind: "items",
		items: mapped(source, attemptsOf)
	};
}
function attemptsOf(source) {
	return isList(source) ? {
		kind: "each",
		attempts: source.map(attemptOf)
	} : {
		kind: "always",
		attempt: attemptOf(source)
	};
}
function attemptOf(source) {
	const { stdout = "", stderr = "", exit_code = 0, outputs = {}, duration_seconds = 0, crash = false } = typeof source === "string" ? { stdout: source } : source;
	return {
		stdout,
		stderr,
		exit_code,
		outputs,
		duration_seconds,
		crash
	};
}
function approvalOf(source) {
	if (typeof source === "string") return {
		by: null,
		outcome: source
	};
	return {
		by: source.by ?? null,
		outcome: source.outcome ?? "approved"
	};
}
function expectedOf(source) {
	const waiting = waitingOf(source.waiting);
	return {
		status: source.status ?? (waiting === null || waiting === "none" ? "completed" : "paused"),
		path: source.path ?? null,
		skipped: source.skipped ?? null,
		failed: source.failed ?? null,
		outputs: source.outputs ?? {},
		rolled_back: source.rolled_back ?? null,
		escalated: source.escalated ?? null,
		notified: source.notified?.map(messageOf) ?? null,
		waiting
	};
}
function waitingOf(source) {
	if (source === void 0) return null;
	const [gate] = listOf(source);
	return gate === void 0 ? "none" : gateOf(gate);
}
function gateOf(source) {
	return typeof source === "object" ? {
		kind: source.kind,
		subject: source.step
	} : {
		kind: null,
		subject: source
	};
}
function messageOf(source) {
	const nothing = {
		step: null,
		channel: null,
		message: null,
		text: null
	};
	if (typeof source === "number") return {
		...nothing,
		step: source
	};
	return typeof source === "string" ? {
		...nothing,
		text: source
	} : {
		...nothing,
		...source
	};
}
function momentOf(today) {
	return today.length === 10 ? `${today}T00:00:00Z` : today.replace(/[t ]/, "T").replace("z", "Z");
}
function listOf(source) {
	return isList(source) ? source : [source];
}
function isList(source) {
	return Array.isArray(source);
}

// action/src/runbook/load-tests.ts
const mostFindings = 200;
function loadTests(file, loaded) {
	const places = placesWithDefaults(placesOf(file.text));
	const nothing = {
		file,
		cases: [],
		written: 0,
		places
	};
	const yaml = readYaml(file);
	if (!yaml.ok) return {
		...nothing,
		findings: yaml.findings
	};
	const { value } = yaml;
	if (!validate(value)) {
		const errors = meantErrors(value, validate.errors ?? []);
		const findings = schemaFindings({
			file,
			kind: "tests",
			value,
			places: yaml.places,
			errors
		});
		return {
			...nothing,
			findings: sortFindings(findings).slice(0, mostFindings)
		};
	}
	const cases = casesOf(value, loaded);
	if (loaded === void 0) return {
		file,
		cases,
		written: cases.length,
		findings: [],
		places
	};
	const { findings, unusable } = checkTests({
		file,
		source: value,
		cases,
		loaded,
		places
	});
	return {
		file,
		cases: cases.filter(({ pointer }) => !unusable.has(pointer)),
		written: cases.length,
		findings: sortFindings(findings).slice(0, mostFindings),
		places
	};
}
function casesOf({ tests, defaults = {} }, loaded) {
	return tests.map((source, index) => ({
		test: normaliseTest(source, defaults, loaded?.id ?? ""),
		pointer: `/tests/${index}`
	}));
}
function placesWithDefaults(places) {
	const whole = (pointer) => {
		if (places.at(pointer) !== void 0) return pointer;
		const inDefaults = pointer.replace(/^\/tests\/\d+\//, "/defaults/");
		return places.at(inDefaults) === void 0 ? pointer : inDefaults;
	};
	return {
		at: (pointer) => places.at(whole(pointer)),
		spanOf: (pointer) => places.spanOf(whole(pointer)),
		keyOf: (pointer) => places.keyOf(whole(pointer)),
		within: (pointer, start, end) => places.within(whole(pointer), start, end)
	};
}
function meantErrors(value, errors) {
	return errors.filter(({ schemaPath, instancePath, keyword }) => {
		const pointer = /^\/(?:tests\/\d+|defaults)\/mock_responses\/[^/]+/.exec(instancePath)?.[0];
		const found = pointer === void 0 ? void 0 : atPointer(value, pointer);
		if (pointer === void 0 || typeof found !== "object" || found === null || Array.isArray(found)) return true;
		const meantMock = Object.keys(found).some((key) => mockFields.includes(key));
		if (instancePath === pointer) return keyword !== (meantMock ? "propertyNames" : "additionalProperties");
		const isOfField = tokensOf(instancePath).length === tokensOf(pointer).length + 1;
		return !meantMock || !isOfField || schemaPath.startsWith("#/properties/");
	});
}

export { loadTests as t };