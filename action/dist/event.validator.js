import { t as codePoints } from "./ajv-runtime.js";

// action/src/schema/event.validator.js
const validate = validate106;
const schema40 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"format",
		"behaviour",
		"engine",
		"execution_id",
		"runbook_id",
		"runbook_version",
		"digest",
		"commit",
		"dirty",
		"lock",
		"overrode",
		"operator",
		"incident",
		"change_ticket",
		"variables",
		"secrets",
		"start_at",
		"continues",
		"carried",
		"reason",
		"owner"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ExecutionStarted" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"format": {
			"type": "integer",
			"minimum": 1
		},
		"behaviour": {
			"type": "integer",
			"minimum": 1
		},
		"engine": { "type": "string" },
		"execution_id": {
			"type": "string",
			"pattern": "^exec-[A-Za-z0-9._-]+-\\d{8}T\\d{6}Z-[a-z0-9]+$"
		},
		"runbook_id": { "type": "string" },
		"runbook_version": { "type": "string" },
		"digest": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"commit": { "type": ["string", "null"] },
		"dirty": { "type": "boolean" },
		"lock": { "type": "string" },
		"overrode": { "type": ["string", "null"] },
		"operator": { "type": "string" },
		"incident": { "type": ["string", "null"] },
		"change_ticket": { "type": ["string", "null"] },
		"variables": {
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"required": ["value", "source"],
				"properties": {
					"value": { "type": [
						"string",
						"number",
						"boolean"
					] },
					"source": {
						"type": "string",
						"enum": [
							"given",
							"default",
							"asked"
						]
					}
				}
			}
		},
		"secrets": {
			"type": "array",
			"items": { "type": "string" }
		},
		"start_at": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"continues": { "type": ["string", "null"] },
		"carried": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"reason": { "type": ["string", "null"] },
		"owner": { "$ref": "#/$defs/Owner" },
		"issue": {
			"type": "integer",
			"minimum": 1
		},
		"break_glass": {
			"type": "string",
			"minLength": 1
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const pattern8 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^exec-[A-Za-z0-9._-]+-\\d{8}T\\d{6}Z-[a-z0-9]+$", "u");
const schema41 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["person", "via"],
	"properties": {
		"person": {
			"type": "string",
			"minLength": 1
		},
		"via": {
			"type": "string",
			"enum": [
				"local",
				"github-dispatch",
				"github-comment",
				"github-environment"
			]
		},
		"run": {
			"type": "integer",
			"minimum": 1
		},
		"comment": {
			"type": "integer",
			"minimum": 1
		},
		"environment": {
			"type": "string",
			"minLength": 1
		},
		"entry": {
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.person === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "person" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.via === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "via" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "person" || key0 === "via" || key0 === "run" || key0 === "comment" || key0 === "environment" || key0 === "entry")) {
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
		if (data.person !== void 0) {
			let data0 = data.person;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/person",
						schemaPath: "#/properties/person/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/person",
					schemaPath: "#/properties/person/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.via !== void 0) {
			let data1 = data.via;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/via",
					schemaPath: "#/properties/via/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "local" || data1 === "github-dispatch" || data1 === "github-comment" || data1 === "github-environment")) {
				const err6 = {
					instancePath: instancePath + "/via",
					schemaPath: "#/properties/via/enum",
					keyword: "enum",
					params: { allowedValues: schema41.properties.via.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data2 = data.run;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.comment !== void 0) {
			let data3 = data.comment;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err9 = {
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					const err10 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.environment !== void 0) {
			let data4 = data.environment;
			if (typeof data4 === "string") {
				if (func2(data4) < 1) {
					const err11 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.entry !== void 0) {
			let data5 = data.entry;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err13 = {
					instancePath: instancePath + "/entry",
					schemaPath: "#/properties/entry/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/entry",
						schemaPath: "#/properties/entry/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.host === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "host" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pid" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.started_at === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "started_at" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "host" || key0 === "pid" || key0 === "started_at" || key0 === "workflow_run")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.host !== void 0) {
			if (typeof data.host !== "string") {
				const err4 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/properties/host/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.pid !== void 0) {
			let data1 = data.pid;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/pid",
					schemaPath: "#/properties/pid/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/pid",
						schemaPath: "#/properties/pid/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.started_at !== void 0) {
			if (typeof data.started_at !== "string") {
				const err7 = {
					instancePath: instancePath + "/started_at",
					schemaPath: "#/properties/started_at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.workflow_run !== void 0) {
			let data3 = data.workflow_run;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.id === void 0) {
					const err8 = {
						instancePath: instancePath + "/workflow_run",
						schemaPath: "#/properties/workflow_run/required",
						keyword: "required",
						params: { missingProperty: "id" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.attempt === void 0) {
					const err9 = {
						instancePath: instancePath + "/workflow_run",
						schemaPath: "#/properties/workflow_run/required",
						keyword: "required",
						params: { missingProperty: "attempt" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.job === void 0) {
					const err10 = {
						instancePath: instancePath + "/workflow_run",
						schemaPath: "#/properties/workflow_run/required",
						keyword: "required",
						params: { missingProperty: "job" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "id" || key1 === "attempt" || key1 === "job")) {
					const err11 = {
						instancePath: instancePath + "/workflow_run",
						schemaPath: "#/properties/workflow_run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.id !== void 0) {
					let data4 = data3.id;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err12 = {
							instancePath: instancePath + "/workflow_run/id",
							schemaPath: "#/properties/workflow_run/properties/id/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err13 = {
								instancePath: instancePath + "/workflow_run/id",
								schemaPath: "#/properties/workflow_run/properties/id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data3.attempt !== void 0) {
					let data5 = data3.attempt;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err14 = {
							instancePath: instancePath + "/workflow_run/attempt",
							schemaPath: "#/properties/workflow_run/properties/attempt/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err15 = {
								instancePath: instancePath + "/workflow_run/attempt",
								schemaPath: "#/properties/workflow_run/properties/attempt/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data3.job !== void 0) {
					if (typeof data3.job !== "string") {
						const err16 = {
							instancePath: instancePath + "/workflow_run/job",
							schemaPath: "#/properties/workflow_run/properties/job/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/workflow_run",
					schemaPath: "#/properties/workflow_run/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.format === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.behaviour === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "behaviour" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.engine === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "engine" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.execution_id === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "execution_id" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.runbook_id === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runbook_id" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.runbook_version === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runbook_version" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.digest === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.commit === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.dirty === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dirty" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.lock === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lock" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.overrode === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overrode" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.operator === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operator" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.incident === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "incident" }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.change_ticket === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "change_ticket" }
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.variables === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "variables" }
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.secrets === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secrets" }
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.start_at === void 0) {
			const err21 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start_at" }
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data.continues === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "continues" }
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.carried === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "carried" }
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.reason === void 0) {
			const err24 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.owner === void 0) {
			const err25 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema40.properties, key0)) {
			const err26 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err27 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err28 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err29 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ExecutionStarted" !== data.type) {
				const err31 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ExecutionStarted" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err32 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err33 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err34 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data5 = data.format;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err36 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err37 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.behaviour !== void 0) {
			let data6 = data.behaviour;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err38 = {
					instancePath: instancePath + "/behaviour",
					schemaPath: "#/properties/behaviour/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err39 = {
						instancePath: instancePath + "/behaviour",
						schemaPath: "#/properties/behaviour/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
		}
		if (data.engine !== void 0) {
			if (typeof data.engine !== "string") {
				const err40 = {
					instancePath: instancePath + "/engine",
					schemaPath: "#/properties/engine/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.execution_id !== void 0) {
			let data8 = data.execution_id;
			if (typeof data8 === "string") {
				if (!pattern10.test(data8)) {
					const err41 = {
						instancePath: instancePath + "/execution_id",
						schemaPath: "#/properties/execution_id/pattern",
						keyword: "pattern",
						params: { pattern: "^exec-[A-Za-z0-9._-]+-\\d{8}T\\d{6}Z-[a-z0-9]+$" }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/execution_id",
					schemaPath: "#/properties/execution_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.runbook_id !== void 0) {
			if (typeof data.runbook_id !== "string") {
				const err43 = {
					instancePath: instancePath + "/runbook_id",
					schemaPath: "#/properties/runbook_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.runbook_version !== void 0) {
			if (typeof data.runbook_version !== "string") {
				const err44 = {
					instancePath: instancePath + "/runbook_version",
					schemaPath: "#/properties/runbook_version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data11 = data.digest;
			if (typeof data11 === "string") {
				if (!pattern9.test(data11)) {
					const err45 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data12 = data.commit;
			if (typeof data12 !== "string" && data12 !== null) {
				const err47 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: schema40.properties.commit.type }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.dirty !== void 0) {
			if (typeof data.dirty !== "boolean") {
				const err48 = {
					instancePath: instancePath + "/dirty",
					schemaPath: "#/properties/dirty/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.lock !== void 0) {
			if (typeof data.lock !== "string") {
				const err49 = {
					instancePath: instancePath + "/lock",
					schemaPath: "#/properties/lock/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.overrode !== void 0) {
			let data15 = data.overrode;
			if (typeof data15 !== "string" && data15 !== null) {
				const err50 = {
					instancePath: instancePath + "/overrode",
					schemaPath: "#/properties/overrode/type",
					keyword: "type",
					params: { type: schema40.properties.overrode.type }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.operator !== void 0) {
			if (typeof data.operator !== "string") {
				const err51 = {
					instancePath: instancePath + "/operator",
					schemaPath: "#/properties/operator/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.incident !== void 0) {
			let data17 = data.incident;
			if (typeof data17 !== "string" && data17 !== null) {
				const err52 = {
					instancePath: instancePath + "/incident",
					schemaPath: "#/properties/incident/type",
					keyword: "type",
					params: { type: schema40.properties.incident.type }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.change_ticket !== void 0) {
			let data18 = data.change_ticket;
			if (typeof data18 !== "string" && data18 !== null) {
				const err53 = {
					instancePath: instancePath + "/change_ticket",
					schemaPath: "#/properties/change_ticket/type",
					keyword: "type",
					params: { type: schema40.properties.change_ticket.type }
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.variables !== void 0) {
			let data19 = data.variables;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) for (const key1 in data19) {
				let data20 = data19[key1];
				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
					if (data20.value === void 0) {
						const err54 = {
							instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/variables/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "value" }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (data20.source === void 0) {
						const err55 = {
							instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/variables/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "source" }
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					for (const key2 in data20) if (!(key2 === "value" || key2 === "source")) {
						const err56 = {
							instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/variables/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
					if (data20.value !== void 0) {
						let data21 = data20.value;
						if (typeof data21 !== "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 !== "boolean") {
							const err57 = {
								instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
								schemaPath: "#/properties/variables/additionalProperties/properties/value/type",
								keyword: "type",
								params: { type: schema40.properties.variables.additionalProperties.properties.value.type }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					}
					if (data20.source !== void 0) {
						let data22 = data20.source;
						if (typeof data22 !== "string") {
							const err58 = {
								instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/source",
								schemaPath: "#/properties/variables/additionalProperties/properties/source/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (!(data22 === "given" || data22 === "default" || data22 === "asked")) {
							const err59 = {
								instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/source",
								schemaPath: "#/properties/variables/additionalProperties/properties/source/enum",
								keyword: "enum",
								params: { allowedValues: schema40.properties.variables.additionalProperties.properties.source.enum }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
				} else {
					const err60 = {
						instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/variables/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
			}
			else {
				const err61 = {
					instancePath: instancePath + "/variables",
					schemaPath: "#/properties/variables/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data23 = data.secrets;
			if (Array.isArray(data23)) {
				const len0 = data23.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data23[i0] !== "string") {
					const err62 = {
						instancePath: instancePath + "/secrets/" + i0,
						schemaPath: "#/properties/secrets/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/properties/secrets/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.start_at !== void 0) {
			let data25 = data.start_at;
			if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)) && data25 !== null) {
				const err64 = {
					instancePath: instancePath + "/start_at",
					schemaPath: "#/properties/start_at/type",
					keyword: "type",
					params: { type: schema40.properties.start_at.type }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
			if (typeof data25 == "number" && isFinite(data25)) {
				if (data25 < 1 || isNaN(data25)) {
					const err65 = {
						instancePath: instancePath + "/start_at",
						schemaPath: "#/properties/start_at/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			}
		}
		if (data.continues !== void 0) {
			let data26 = data.continues;
			if (typeof data26 !== "string" && data26 !== null) {
				const err66 = {
					instancePath: instancePath + "/continues",
					schemaPath: "#/properties/continues/type",
					keyword: "type",
					params: { type: schema40.properties.continues.type }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.carried !== void 0) {
			let data27 = data.carried;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) for (const key3 in data27) {
				let data28 = data27[key3];
				if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28)) && typeof data28 !== "boolean") {
					const err67 = {
						instancePath: instancePath + "/carried/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/carried/additionalProperties/type",
						keyword: "type",
						params: { type: schema40.properties.carried.additionalProperties.type }
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			}
			else {
				const err68 = {
					instancePath: instancePath + "/carried",
					schemaPath: "#/properties/carried/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data29 = data.reason;
			if (typeof data29 !== "string" && data29 !== null) {
				const err69 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema40.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (!validate110(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.issue !== void 0) {
			let data31 = data.issue;
			if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
				const err70 = {
					instancePath: instancePath + "/issue",
					schemaPath: "#/properties/issue/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			if (typeof data31 == "number" && isFinite(data31)) {
				if (data31 < 1 || isNaN(data31)) {
					const err71 = {
						instancePath: instancePath + "/issue",
						schemaPath: "#/properties/issue/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
			}
		}
		if (data.break_glass !== void 0) {
			let data32 = data.break_glass;
			if (typeof data32 === "string") {
				if (func2(data32) < 1) {
					const err72 = {
						instancePath: instancePath + "/break_glass",
						schemaPath: "#/properties/break_glass/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/break_glass",
					schemaPath: "#/properties/break_glass/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
	} else {
		const err74 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err74];
		else vErrors.push(err74);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema43 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"owner",
		"former",
		"take_over",
		"torn_bytes",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ExecutionResumed" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"owner": { "$ref": "#/$defs/Owner" },
		"former": { "anyOf": [{ "$ref": "#/$defs/Owner" }, { "type": "null" }] },
		"take_over": { "type": "boolean" },
		"torn_bytes": {
			"type": "integer",
			"minimum": 0
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.owner === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.former === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "former" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.take_over === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "take_over" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.torn_bytes === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "torn_bytes" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.reason === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema43.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err11 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err12 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ExecutionResumed" !== data.type) {
				const err15 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ExecutionResumed" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (!validate110(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.former !== void 0) {
			let data6 = data.former;
			const _errs16 = errors;
			let valid2 = false;
			const _errs17 = errors;
			if (!validate110(data6, {
				instancePath: instancePath + "/former",
				parentData: data,
				parentDataProperty: "former",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs17 === errors;
			valid2 = valid2 || _valid1;
			const _errs18 = errors;
			if (data6 !== null) {
				const err20 = {
					instancePath: instancePath + "/former",
					schemaPath: "#/properties/former/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid1 = _errs18 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err21 = {
					instancePath: instancePath + "/former",
					schemaPath: "#/properties/former/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			} else {
				errors = _errs16;
				if (vErrors !== null) {
					if (_errs16) vErrors.length = _errs16;
					else vErrors = null;
				}
			}
		}
		if (data.take_over !== void 0) {
			if (typeof data.take_over !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/take_over",
					schemaPath: "#/properties/take_over/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.torn_bytes !== void 0) {
			let data8 = data.torn_bytes;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err23 = {
					instancePath: instancePath + "/torn_bytes",
					schemaPath: "#/properties/torn_bytes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 0 || isNaN(data8)) {
					const err24 = {
						instancePath: instancePath + "/torn_bytes",
						schemaPath: "#/properties/torn_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.reason !== void 0) {
			let data9 = data.reason;
			if (typeof data9 !== "string" && data9 !== null) {
				const err25 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema43.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ExecutionReopened" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "reason")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ExecutionReopened" !== data.type) {
				const err11 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ExecutionReopened" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err12 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err13 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data5 = data.reason;
			if (typeof data5 !== "string" && data5 !== null) {
				const err16 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema44.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate118.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.to === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "to")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("HandedOver" !== data.type) {
				const err11 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "HandedOver" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err12 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err13 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.to !== void 0) {
			if (typeof data.to !== "string") {
				const err16 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate118.errors = vErrors;
	return errors === 0;
}
validate118.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "PauseRequested" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "reason")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("PauseRequested" !== data.type) {
				const err11 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "PauseRequested" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err12 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err13 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data5 = data.reason;
			if (typeof data5 !== "string" && data5 !== null) {
				const err16 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema46.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"subject",
		"status",
		"description",
		"exit_code",
		"detail"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ConditionChecked" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"subject": {
			"type": "string",
			"pattern": "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$"
		},
		"status": {
			"type": "string",
			"enum": [
				"passed",
				"failed",
				"unchecked"
			]
		},
		"description": { "type": "string" },
		"exit_code": { "type": ["integer", "null"] },
		"detail": { "type": ["string", "null"] }
	}
};
const pattern22 = /* @__PURE__ */ new RegExp("^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.subject === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.status === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.description === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.exit_code === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exit_code" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.detail === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "detail" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema47.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err11 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err12 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ConditionChecked" !== data.type) {
				const err15 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ConditionChecked" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.subject !== void 0) {
			let data5 = data.subject;
			if (typeof data5 === "string") {
				if (!pattern22.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/pattern",
						keyword: "pattern",
						params: { pattern: "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (typeof data6 !== "string") {
				const err22 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (!(data6 === "passed" || data6 === "failed" || data6 === "unchecked")) {
				const err23 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema47.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err24 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.exit_code !== void 0) {
			let data8 = data.exit_code;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/exit_code",
					schemaPath: "#/properties/exit_code/type",
					keyword: "type",
					params: { type: schema47.properties.exit_code.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			let data9 = data.detail;
			if (typeof data9 !== "string" && data9 !== null) {
				const err26 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
					keyword: "type",
					params: { type: schema47.properties.detail.type }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"attempt",
		"item"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "StepStarted" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"attempt": {
			"type": "integer",
			"minimum": 0
		},
		"item": { "type": ["string", "null"] },
		"items": {
			"type": "array",
			"items": { "type": "string" }
		},
		"undoes": { "$ref": "#/$defs/Undo" },
		"recheck_for": {
			"type": "integer",
			"minimum": 1
		}
	}
};
const schema49 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"step",
		"visit",
		"item"
	],
	"properties": {
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"item": { "type": ["string", "null"] }
	}
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.step === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.visit === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.item === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "item" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "step" || key0 === "visit" || key0 === "item")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.step !== void 0) {
			let data0 = data.step;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data1 = data.visit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.item !== void 0) {
			let data2 = data.item;
			if (typeof data2 !== "string" && data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/item",
					schemaPath: "#/properties/item/type",
					keyword: "type",
					params: { type: schema49.properties.item.type }
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
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.attempt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempt" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.item === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "item" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema48.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("StepStarted" !== data.type) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "StepStarted" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err19 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.attempt !== void 0) {
			let data7 = data.attempt;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/attempt",
					schemaPath: "#/properties/attempt/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/attempt",
						schemaPath: "#/properties/attempt/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.item !== void 0) {
			let data8 = data.item;
			if (typeof data8 !== "string" && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/item",
					schemaPath: "#/properties/item/type",
					keyword: "type",
					params: { type: schema48.properties.item.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.items !== void 0) {
			let data9 = data.items;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
					const err26 = {
						instancePath: instancePath + "/items/" + i0,
						schemaPath: "#/properties/items/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.undoes !== void 0) {
			if (!validate126(data.undoes, {
				instancePath: instancePath + "/undoes",
				parentData: data,
				parentDataProperty: "undoes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data.recheck_for !== void 0) {
			let data12 = data.recheck_for;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err28 = {
					instancePath: instancePath + "/recheck_for",
					schemaPath: "#/properties/recheck_for/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 1 || isNaN(data12)) {
					const err29 = {
						instancePath: instancePath + "/recheck_for",
						schemaPath: "#/properties/recheck_for/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema50 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"attempt",
		"item",
		"index",
		"exit_code",
		"signal",
		"ended",
		"duration_ms",
		"stdout",
		"stderr",
		"outputs",
		"secret_outputs"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "CommandFinished" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"attempt": {
			"type": "integer",
			"minimum": 0
		},
		"item": { "type": ["string", "null"] },
		"index": {
			"type": "integer",
			"minimum": 1
		},
		"exit_code": { "type": ["integer", "null"] },
		"signal": { "type": ["string", "null"] },
		"ended": {
			"type": "string",
			"enum": [
				"exited",
				"signalled",
				"timed_out",
				"cancelled",
				"not_started"
			]
		},
		"duration_ms": {
			"type": "integer",
			"minimum": 0
		},
		"stdout": { "$ref": "#/$defs/Output" },
		"stderr": { "$ref": "#/$defs/Output" },
		"outputs": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"secret_outputs": {
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
const schema51 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"bytes",
		"sha256",
		"kept"
	],
	"properties": {
		"bytes": {
			"type": "integer",
			"minimum": 0
		},
		"sha256": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{64}$"
		},
		"kept": { "type": ["string", "null"] }
	}
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bytes === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bytes" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kept === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kept" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "bytes" || key0 === "sha256" || key0 === "kept")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.bytes !== void 0) {
			let data0 = data.bytes;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/bytes",
					schemaPath: "#/properties/bytes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/bytes",
						schemaPath: "#/properties/bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 !== "string" && data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/properties/sha256/type",
					keyword: "type",
					params: { type: schema51.properties.sha256.type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern9.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.kept !== void 0) {
			let data2 = data.kept;
			if (typeof data2 !== "string" && data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/kept",
					schemaPath: "#/properties/kept/type",
					keyword: "type",
					params: { type: schema51.properties.kept.type }
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
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.attempt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempt" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.item === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "item" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.index === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.exit_code === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exit_code" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.signal === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signal" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.ended === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ended" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.duration_ms === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration_ms" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.stdout === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stdout" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.stderr === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stderr" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.outputs === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.secret_outputs === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret_outputs" }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema50.properties, key0)) {
			const err18 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err19 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err20 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err21 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("CommandFinished" !== data.type) {
				const err23 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "CommandFinished" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err24 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err25 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err26 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err28 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err29 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err30 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err31 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.attempt !== void 0) {
			let data7 = data.attempt;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err32 = {
					instancePath: instancePath + "/attempt",
					schemaPath: "#/properties/attempt/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err33 = {
						instancePath: instancePath + "/attempt",
						schemaPath: "#/properties/attempt/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
		if (data.item !== void 0) {
			let data8 = data.item;
			if (typeof data8 !== "string" && data8 !== null) {
				const err34 = {
					instancePath: instancePath + "/item",
					schemaPath: "#/properties/item/type",
					keyword: "type",
					params: { type: schema50.properties.item.type }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.index !== void 0) {
			let data9 = data.index;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err35 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/properties/index/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 1 || isNaN(data9)) {
					const err36 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/properties/index/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
		}
		if (data.exit_code !== void 0) {
			let data10 = data.exit_code;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
				const err37 = {
					instancePath: instancePath + "/exit_code",
					schemaPath: "#/properties/exit_code/type",
					keyword: "type",
					params: { type: schema50.properties.exit_code.type }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.signal !== void 0) {
			let data11 = data.signal;
			if (typeof data11 !== "string" && data11 !== null) {
				const err38 = {
					instancePath: instancePath + "/signal",
					schemaPath: "#/properties/signal/type",
					keyword: "type",
					params: { type: schema50.properties.signal.type }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.ended !== void 0) {
			let data12 = data.ended;
			if (typeof data12 !== "string") {
				const err39 = {
					instancePath: instancePath + "/ended",
					schemaPath: "#/properties/ended/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (!(data12 === "exited" || data12 === "signalled" || data12 === "timed_out" || data12 === "cancelled" || data12 === "not_started")) {
				const err40 = {
					instancePath: instancePath + "/ended",
					schemaPath: "#/properties/ended/enum",
					keyword: "enum",
					params: { allowedValues: schema50.properties.ended.enum }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.duration_ms !== void 0) {
			let data13 = data.duration_ms;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err41 = {
					instancePath: instancePath + "/duration_ms",
					schemaPath: "#/properties/duration_ms/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err42 = {
						instancePath: instancePath + "/duration_ms",
						schemaPath: "#/properties/duration_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
		}
		if (data.stdout !== void 0) {
			if (!validate130(data.stdout, {
				instancePath: instancePath + "/stdout",
				parentData: data,
				parentDataProperty: "stdout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
		if (data.stderr !== void 0) {
			if (!validate130(data.stderr, {
				instancePath: instancePath + "/stderr",
				parentData: data,
				parentDataProperty: "stderr",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
		if (data.outputs !== void 0) {
			let data16 = data.outputs;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key1 in data16) {
				let data17 = data16[key1];
				if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean") {
					const err43 = {
						instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/outputs/additionalProperties/type",
						keyword: "type",
						params: { type: schema50.properties.outputs.additionalProperties.type }
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
			else {
				const err44 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.secret_outputs !== void 0) {
			let data18 = data.secret_outputs;
			if (Array.isArray(data18)) {
				const len0 = data18.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data18[i0] !== "string") {
					const err45 = {
						instancePath: instancePath + "/secret_outputs/" + i0,
						schemaPath: "#/properties/secret_outputs/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/secret_outputs",
					schemaPath: "#/properties/secret_outputs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema52 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"attempt",
		"item",
		"status",
		"final",
		"retry_in_seconds",
		"exit_code",
		"error",
		"verify",
		"outputs",
		"secret_outputs"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "StepFinished" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"attempt": {
			"type": "integer",
			"minimum": 0
		},
		"item": { "type": ["string", "null"] },
		"status": {
			"type": "string",
			"enum": ["completed", "failed"]
		},
		"final": { "type": "boolean" },
		"retry_in_seconds": {
			"type": "number",
			"minimum": 0
		},
		"exit_code": { "type": ["integer", "null"] },
		"error": { "anyOf": [{ "$ref": "#/$defs/StepError" }, { "type": "null" }] },
		"verify": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["expression", "holds"],
				"properties": {
					"expression": { "type": "string" },
					"holds": { "type": "boolean" }
				}
			}
		},
		"outputs": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"secret_outputs": {
			"type": "array",
			"items": { "type": "string" }
		},
		"branch": { "type": "string" }
	}
};
const schema53 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["code", "message"],
	"properties": {
		"code": {
			"type": "string",
			"enum": [
				"exit-code",
				"signal",
				"timed-out",
				"cancelled",
				"not-started",
				"verify",
				"expression",
				"published",
				"output-too-large",
				"automation",
				"items",
				"recheck",
				"visit-limit",
				"confirmed-failed",
				"indeterminate",
				"notify",
				"condition"
			]
		},
		"message": { "type": "string" }
	}
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.message === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "code" || key0 === "message")) {
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
		if (data.code !== void 0) {
			let data0 = data.code;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data0 === "exit-code" || data0 === "signal" || data0 === "timed-out" || data0 === "cancelled" || data0 === "not-started" || data0 === "verify" || data0 === "expression" || data0 === "published" || data0 === "output-too-large" || data0 === "automation" || data0 === "items" || data0 === "recheck" || data0 === "visit-limit" || data0 === "confirmed-failed" || data0 === "indeterminate" || data0 === "notify" || data0 === "condition")) {
				const err4 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/enum",
					keyword: "enum",
					params: { allowedValues: schema53.properties.code.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
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
	validate135.errors = vErrors;
	return errors === 0;
}
validate135.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.attempt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempt" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.item === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "item" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.status === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.final === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "final" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.retry_in_seconds === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "retry_in_seconds" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.exit_code === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exit_code" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.error === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.verify === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verify" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.outputs === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.secret_outputs === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret_outputs" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema52.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err18 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err19 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err20 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("StepFinished" !== data.type) {
				const err22 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "StepFinished" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err23 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err24 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err25 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err27 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err28 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err29 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err30 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.attempt !== void 0) {
			let data7 = data.attempt;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err31 = {
					instancePath: instancePath + "/attempt",
					schemaPath: "#/properties/attempt/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err32 = {
						instancePath: instancePath + "/attempt",
						schemaPath: "#/properties/attempt/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
		if (data.item !== void 0) {
			let data8 = data.item;
			if (typeof data8 !== "string" && data8 !== null) {
				const err33 = {
					instancePath: instancePath + "/item",
					schemaPath: "#/properties/item/type",
					keyword: "type",
					params: { type: schema52.properties.item.type }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data9 = data.status;
			if (typeof data9 !== "string") {
				const err34 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (!(data9 === "completed" || data9 === "failed")) {
				const err35 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema52.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.final !== void 0) {
			if (typeof data.final !== "boolean") {
				const err36 = {
					instancePath: instancePath + "/final",
					schemaPath: "#/properties/final/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.retry_in_seconds !== void 0) {
			let data11 = data.retry_in_seconds;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					const err37 = {
						instancePath: instancePath + "/retry_in_seconds",
						schemaPath: "#/properties/retry_in_seconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/retry_in_seconds",
					schemaPath: "#/properties/retry_in_seconds/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.exit_code !== void 0) {
			let data12 = data.exit_code;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
				const err39 = {
					instancePath: instancePath + "/exit_code",
					schemaPath: "#/properties/exit_code/type",
					keyword: "type",
					params: { type: schema52.properties.exit_code.type }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data13 = data.error;
			const _errs31 = errors;
			let valid2 = false;
			const _errs32 = errors;
			if (!validate135(data13, {
				instancePath: instancePath + "/error",
				parentData: data,
				parentDataProperty: "error",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs32 === errors;
			valid2 = valid2 || _valid1;
			const _errs33 = errors;
			if (data13 !== null) {
				const err40 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			var _valid1 = _errs33 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err41 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			} else {
				errors = _errs31;
				if (vErrors !== null) {
					if (_errs31) vErrors.length = _errs31;
					else vErrors = null;
				}
			}
		}
		if (data.verify !== void 0) {
			let data14 = data.verify;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.expression === void 0) {
							const err42 = {
								instancePath: instancePath + "/verify/" + i0,
								schemaPath: "#/properties/verify/items/required",
								keyword: "required",
								params: { missingProperty: "expression" }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data15.holds === void 0) {
							const err43 = {
								instancePath: instancePath + "/verify/" + i0,
								schemaPath: "#/properties/verify/items/required",
								keyword: "required",
								params: { missingProperty: "holds" }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						for (const key1 in data15) if (!(key1 === "expression" || key1 === "holds")) {
							const err44 = {
								instancePath: instancePath + "/verify/" + i0,
								schemaPath: "#/properties/verify/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data15.expression !== void 0) {
							if (typeof data15.expression !== "string") {
								const err45 = {
									instancePath: instancePath + "/verify/" + i0 + "/expression",
									schemaPath: "#/properties/verify/items/properties/expression/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data15.holds !== void 0) {
							if (typeof data15.holds !== "boolean") {
								const err46 = {
									instancePath: instancePath + "/verify/" + i0 + "/holds",
									schemaPath: "#/properties/verify/items/properties/holds/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/verify/" + i0,
							schemaPath: "#/properties/verify/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/verify",
					schemaPath: "#/properties/verify/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data18 = data.outputs;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key2 in data18) {
				let data19 = data18[key2];
				if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19)) && typeof data19 !== "boolean") {
					const err49 = {
						instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/outputs/additionalProperties/type",
						keyword: "type",
						params: { type: schema52.properties.outputs.additionalProperties.type }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
			else {
				const err50 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.secret_outputs !== void 0) {
			let data20 = data.secret_outputs;
			if (Array.isArray(data20)) {
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data20[i1] !== "string") {
					const err51 = {
						instancePath: instancePath + "/secret_outputs/" + i1,
						schemaPath: "#/properties/secret_outputs/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/secret_outputs",
					schemaPath: "#/properties/secret_outputs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.branch !== void 0) {
			if (typeof data.branch !== "string") {
				const err53 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
	} else {
		const err54 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err54];
		else vErrors.push(err54);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"attempt",
		"item",
		"reason",
		"detail"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "StepSkipped" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"attempt": {
			"type": "integer",
			"minimum": 0
		},
		"item": { "type": ["string", "null"] },
		"reason": {
			"type": "string",
			"enum": [
				"when",
				"operator",
				"rejected",
				"expired",
				"not_run_here"
			]
		},
		"detail": { "type": ["string", "null"] }
	}
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.attempt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attempt" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.item === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "item" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.reason === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.detail === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "detail" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema54.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err12 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err13 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err14 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("StepSkipped" !== data.type) {
				const err16 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "StepSkipped" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err18 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err21 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err22 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err23 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err24 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.attempt !== void 0) {
			let data7 = data.attempt;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err25 = {
					instancePath: instancePath + "/attempt",
					schemaPath: "#/properties/attempt/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err26 = {
						instancePath: instancePath + "/attempt",
						schemaPath: "#/properties/attempt/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.item !== void 0) {
			let data8 = data.item;
			if (typeof data8 !== "string" && data8 !== null) {
				const err27 = {
					instancePath: instancePath + "/item",
					schemaPath: "#/properties/item/type",
					keyword: "type",
					params: { type: schema54.properties.item.type }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data9 = data.reason;
			if (typeof data9 !== "string") {
				const err28 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data9 === "when" || data9 === "operator" || data9 === "rejected" || data9 === "expired" || data9 === "not_run_here")) {
				const err29 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.reason.enum }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			let data10 = data.detail;
			if (typeof data10 !== "string" && data10 !== null) {
				const err30 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
					keyword: "type",
					params: { type: schema54.properties.detail.type }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema55 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"approvers",
		"digest",
		"expires_at"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ApprovalRequested" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"approvers": {
			"type": "array",
			"items": { "type": "string" }
		},
		"digest": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"expires_at": { "type": ["string", "null"] },
		"environment": { "type": "string" }
	}
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.approvers === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvers" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.digest === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.expires_at === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires_at" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema55.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err11 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err12 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ApprovalRequested" !== data.type) {
				const err15 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ApprovalRequested" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err20 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err21 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err22 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err23 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.approvers !== void 0) {
			let data7 = data.approvers;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
					const err24 = {
						instancePath: instancePath + "/approvers/" + i0,
						schemaPath: "#/properties/approvers/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/approvers",
					schemaPath: "#/properties/approvers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data9 = data.digest;
			if (typeof data9 === "string") {
				if (!pattern9.test(data9)) {
					const err26 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.expires_at !== void 0) {
			let data10 = data.expires_at;
			if (typeof data10 !== "string" && data10 !== null) {
				const err28 = {
					instancePath: instancePath + "/expires_at",
					schemaPath: "#/properties/expires_at/type",
					keyword: "type",
					params: { type: schema55.properties.expires_at.type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (typeof data.environment !== "string") {
				const err29 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"request",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ApprovalGranted" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"request": {
			"type": "integer",
			"minimum": 1
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.request === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.reason === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema56.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ApprovalGranted" !== data.type) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ApprovalGranted" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err19 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.request !== void 0) {
			let data7 = data.request;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.reason !== void 0) {
			let data8 = data.reason;
			if (typeof data8 !== "string" && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema56.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema57 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"request",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ApprovalRejected" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"request": {
			"type": "integer",
			"minimum": 1
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.request === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.reason === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema57.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ApprovalRejected" !== data.type) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ApprovalRejected" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err19 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.request !== void 0) {
			let data7 = data.request;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.reason !== void 0) {
			let data8 = data.reason;
			if (typeof data8 !== "string" && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema57.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"subject",
		"visit",
		"reason",
		"message"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "GateRefused" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"subject": {
			"type": "string",
			"pattern": "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$"
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"reason": {
			"type": "string",
			"pattern": "^[a-z-]+$"
		},
		"message": { "type": "string" }
	}
};
const pattern42 = /* @__PURE__ */ new RegExp("^[a-z-]+$", "u");
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.subject === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.reason === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.message === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema58.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("GateRefused" !== data.type) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GateRefused" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.subject !== void 0) {
			let data5 = data.subject;
			if (typeof data5 === "string") {
				if (!pattern22.test(data5)) {
					const err19 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/pattern",
						keyword: "pattern",
						params: { pattern: "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (typeof data7 === "string") {
				if (!pattern42.test(data7)) {
					const err23 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z-]+$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err25 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema59 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"subject",
		"visit",
		"gate"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "GateExpired" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"subject": {
			"type": "string",
			"pattern": "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$"
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"gate": {
			"type": "string",
			"enum": [
				"approval",
				"decision",
				"confirmation"
			]
		}
	}
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.subject === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.gate === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gate" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "subject" || key0 === "visit" || key0 === "gate")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err9 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err10 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("GateExpired" !== data.type) {
				const err13 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GateExpired" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err14 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.subject !== void 0) {
			let data5 = data.subject;
			if (typeof data5 === "string") {
				if (!pattern22.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/pattern",
						keyword: "pattern",
						params: { pattern: "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err20 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err21 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.gate !== void 0) {
			let data7 = data.gate;
			if (typeof data7 !== "string") {
				const err22 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/properties/gate/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (!(data7 === "approval" || data7 === "decision" || data7 === "confirmation")) {
				const err23 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/properties/gate/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.gate.enum }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema60 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"branches",
		"expires_at"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "DecisionRequested" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"branches": {
			"type": "object",
			"additionalProperties": { "anyOf": [{
				"type": "integer",
				"minimum": 1
			}, { "const": "end" }] }
		},
		"expires_at": { "type": ["string", "null"] }
	}
};
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.branches === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branches" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.expires_at === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires_at" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema60.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("DecisionRequested" !== data.type) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "DecisionRequested" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err19 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err20 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.branches !== void 0) {
			let data7 = data.branches;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key1 in data7) {
				let data8 = data7[key1];
				const _errs22 = errors;
				let valid3 = false;
				const _errs23 = errors;
				if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
					const err23 = {
						instancePath: instancePath + "/branches/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/branches/additionalProperties/anyOf/0/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (typeof data8 == "number" && isFinite(data8)) {
					if (data8 < 1 || isNaN(data8)) {
						const err24 = {
							instancePath: instancePath + "/branches/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/branches/additionalProperties/anyOf/0/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				var _valid1 = _errs23 === errors;
				valid3 = valid3 || _valid1;
				const _errs25 = errors;
				if ("end" !== data8) {
					const err25 = {
						instancePath: instancePath + "/branches/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/branches/additionalProperties/anyOf/1/const",
						keyword: "const",
						params: { allowedValue: "end" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				var _valid1 = _errs25 === errors;
				valid3 = valid3 || _valid1;
				if (!valid3) {
					const err26 = {
						instancePath: instancePath + "/branches/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/branches/additionalProperties/anyOf",
						keyword: "anyOf",
						params: {}
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				} else {
					errors = _errs22;
					if (vErrors !== null) {
						if (_errs22) vErrors.length = _errs22;
						else vErrors = null;
					}
				}
			}
			else {
				const err27 = {
					instancePath: instancePath + "/branches",
					schemaPath: "#/properties/branches/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.expires_at !== void 0) {
			let data9 = data.expires_at;
			if (typeof data9 !== "string" && data9 !== null) {
				const err28 = {
					instancePath: instancePath + "/expires_at",
					schemaPath: "#/properties/expires_at/type",
					keyword: "type",
					params: { type: schema60.properties.expires_at.type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema61 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"branch",
		"target",
		"rule",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "DecisionTaken" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"branch": { "type": "string" },
		"target": { "anyOf": [{
			"type": "integer",
			"minimum": 1
		}, { "const": "end" }] },
		"rule": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.branch === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.target === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.rule === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.reason === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema61.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err12 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err13 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err14 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("DecisionTaken" !== data.type) {
				const err16 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "DecisionTaken" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err18 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err21 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err22 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err23 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err24 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.branch !== void 0) {
			if (typeof data.branch !== "string") {
				const err25 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data8 = data.target;
			const _errs21 = errors;
			let valid2 = false;
			const _errs22 = errors;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err26 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/anyOf/0/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err27 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/anyOf/0/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			var _valid1 = _errs22 === errors;
			valid2 = valid2 || _valid1;
			const _errs24 = errors;
			if ("end" !== data8) {
				const err28 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "end" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs24 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const err29 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			} else {
				errors = _errs21;
				if (vErrors !== null) {
					if (_errs21) vErrors.length = _errs21;
					else vErrors = null;
				}
			}
		}
		if (data.rule !== void 0) {
			let data9 = data.rule;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
				const err30 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: schema61.properties.rule.type }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 1 || isNaN(data9)) {
					const err31 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.reason !== void 0) {
			let data10 = data.reason;
			if (typeof data10 !== "string" && data10 !== null) {
				const err32 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema61.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema62 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"subject",
		"visit",
		"reason",
		"answers",
		"items",
		"message",
		"expires_at"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ConfirmationRequested" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"subject": {
			"type": "string",
			"pattern": "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$"
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"reason": {
			"type": "string",
			"enum": [
				"manual",
				"escalated",
				"indeterminate",
				"condition",
				"preflight",
				"irreversible"
			]
		},
		"answers": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"done",
					"failed",
					"skip",
					"retry",
					"rollback",
					"abort"
				]
			}
		},
		"items": {
			"type": "array",
			"items": { "type": "string" }
		},
		"message": { "type": "string" },
		"expires_at": { "type": ["string", "null"] }
	}
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.subject === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.reason === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.answers === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answers" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.items === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.message === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.expires_at === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires_at" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema62.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err13 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err14 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err15 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ConfirmationRequested" !== data.type) {
				const err17 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ConfirmationRequested" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err18 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err19 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err20 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.subject !== void 0) {
			let data5 = data.subject;
			if (typeof data5 === "string") {
				if (!pattern22.test(data5)) {
					const err22 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/pattern",
						keyword: "pattern",
						params: { pattern: "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err24 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err25 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.reason !== void 0) {
			let data7 = data.reason;
			if (typeof data7 !== "string") {
				const err26 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (!(data7 === "manual" || data7 === "escalated" || data7 === "indeterminate" || data7 === "condition" || data7 === "preflight" || data7 === "irreversible")) {
				const err27 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema62.properties.reason.enum }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.answers !== void 0) {
			let data8 = data.answers;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string") {
						const err28 = {
							instancePath: instancePath + "/answers/" + i0,
							schemaPath: "#/properties/answers/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (!(data9 === "done" || data9 === "failed" || data9 === "skip" || data9 === "retry" || data9 === "rollback" || data9 === "abort")) {
						const err29 = {
							instancePath: instancePath + "/answers/" + i0,
							schemaPath: "#/properties/answers/items/enum",
							keyword: "enum",
							params: { allowedValues: schema62.properties.answers.items.enum }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/answers",
					schemaPath: "#/properties/answers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.items !== void 0) {
			let data10 = data.items;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data10[i1] !== "string") {
					const err31 = {
						instancePath: instancePath + "/items/" + i1,
						schemaPath: "#/properties/items/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err33 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.expires_at !== void 0) {
			let data13 = data.expires_at;
			if (typeof data13 !== "string" && data13 !== null) {
				const err34 = {
					instancePath: instancePath + "/expires_at",
					schemaPath: "#/properties/expires_at/type",
					keyword: "type",
					params: { type: schema62.properties.expires_at.type }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"subject",
		"visit",
		"outcome",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "Confirmed" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"subject": {
			"type": "string",
			"pattern": "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$"
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"outcome": {
			"type": "string",
			"enum": [
				"done",
				"failed",
				"skip",
				"retry",
				"rollback",
				"abort"
			]
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.subject === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.outcome === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.reason === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema63.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("Confirmed" !== data.type) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "Confirmed" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.subject !== void 0) {
			let data5 = data.subject;
			if (typeof data5 === "string") {
				if (!pattern22.test(data5)) {
					const err19 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/pattern",
						keyword: "pattern",
						params: { pattern: "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.outcome !== void 0) {
			let data7 = data.outcome;
			if (typeof data7 !== "string") {
				const err23 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (!(data7 === "done" || data7 === "failed" || data7 === "skip" || data7 === "retry" || data7 === "rollback" || data7 === "abort")) {
				const err24 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema63.properties.outcome.enum }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data8 = data.reason;
			if (typeof data8 !== "string" && data8 !== null) {
				const err25 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema63.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema64 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"reason",
		"step",
		"to"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "RollbackStarted" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"reason": { "type": "string" },
		"step": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"to": {
			"type": ["integer", "null"],
			"minimum": 1
		}
	}
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.step === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.to === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "reason" || key0 === "step" || key0 === "to")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err9 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err10 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("RollbackStarted" !== data.type) {
				const err13 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "RollbackStarted" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err14 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err18 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data6 = data.step;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: schema64.properties.step.type }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err20 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.to !== void 0) {
			let data7 = data.to;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
				const err21 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: schema64.properties.to.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err22 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema65 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"status",
		"undone",
		"not_undone",
		"without_rollback"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "RollbackFinished" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"status": {
			"type": "string",
			"enum": ["complete", "incomplete"]
		},
		"undone": {
			"type": "array",
			"items": { "$ref": "#/$defs/Undo" }
		},
		"not_undone": {
			"type": "array",
			"items": { "$ref": "#/$defs/NotUndone" }
		},
		"without_rollback": {
			"type": "array",
			"items": { "type": "integer" }
		}
	}
};
const schema66 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"step",
		"visit",
		"item",
		"reason"
	],
	"properties": {
		"step": {
			"type": "integer",
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"item": { "type": ["string", "null"] },
		"reason": { "type": "string" }
	}
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.step === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.visit === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.item === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "item" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reason === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "step" || key0 === "visit" || key0 === "item" || key0 === "reason")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step !== void 0) {
			let data0 = data.step;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data1 = data.visit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.item !== void 0) {
			let data2 = data.item;
			if (typeof data2 !== "string" && data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/item",
					schemaPath: "#/properties/item/type",
					keyword: "type",
					params: { type: schema66.properties.item.type }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err10 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.status === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.undone === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "undone" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.not_undone === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "not_undone" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.without_rollback === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "without_rollback" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema65.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err10 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("RollbackFinished" !== data.type) {
				const err14 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "RollbackFinished" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data5 = data.status;
			if (typeof data5 !== "string") {
				const err19 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data5 === "complete" || data5 === "incomplete")) {
				const err20 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.undone !== void 0) {
			let data6 = data.undone;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate126(data6[i0], {
					instancePath: instancePath + "/undone/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/undone",
					schemaPath: "#/properties/undone/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.not_undone !== void 0) {
			let data8 = data.not_undone;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate162(data8[i1], {
					instancePath: instancePath + "/not_undone/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/not_undone",
					schemaPath: "#/properties/not_undone/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.without_rollback !== void 0) {
			let data10 = data.without_rollback;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err23 = {
							instancePath: instancePath + "/without_rollback/" + i2,
							schemaPath: "#/properties/without_rollback/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/without_rollback",
					schemaPath: "#/properties/without_rollback/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema67 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"message",
		"to"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "Escalated" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"message": { "type": "string" },
		"to": {
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate164.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.message === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.to === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "step" || key0 === "message" || key0 === "to")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err9 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err10 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("Escalated" !== data.type) {
				const err13 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "Escalated" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err14 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err15 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
				const err18 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: schema67.properties.step.type }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err19 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err20 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data7 = data.to;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
					const err21 = {
						instancePath: instancePath + "/to/" + i0,
						schemaPath: "#/properties/to/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate164.errors = vErrors;
	return errors === 0;
}
validate164.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema68 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"step",
		"visit",
		"channel",
		"message",
		"delivered",
		"error"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "Notified" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"step": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"visit": {
			"type": "integer",
			"minimum": 0
		},
		"channel": { "type": "string" },
		"message": { "type": "string" },
		"delivered": { "type": "boolean" },
		"error": { "type": ["string", "null"] }
	}
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate166.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.step === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.visit === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "visit" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.channel === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.message === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.delivered === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "delivered" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.error === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema68.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err12 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err13 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err14 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("Notified" !== data.type) {
				const err16 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "Notified" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err18 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data5 = data.step;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
				const err21 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: schema68.properties.step.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err22 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.visit !== void 0) {
			let data6 = data.visit;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err23 = {
					instancePath: instancePath + "/visit",
					schemaPath: "#/properties/visit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err24 = {
						instancePath: instancePath + "/visit",
						schemaPath: "#/properties/visit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.channel !== void 0) {
			if (typeof data.channel !== "string") {
				const err25 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err26 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.delivered !== void 0) {
			if (typeof data.delivered !== "boolean") {
				const err27 = {
					instancePath: instancePath + "/delivered",
					schemaPath: "#/properties/delivered/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data10 = data.error;
			if (typeof data10 !== "string" && data10 !== null) {
				const err28 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: schema68.properties.error.type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate166.errors = vErrors;
	return errors === 0;
}
validate166.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.text === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "text" || key0 === "redacted")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("NoteAdded" !== data.type) {
				const err11 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "NoteAdded" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err12 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err13 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.text !== void 0) {
			if (typeof data.text !== "string") {
				const err16 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.redacted !== void 0) {
			let data6 = data.redacted;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
					const err17 = {
						instancePath: instancePath + "/redacted/" + i0,
						schemaPath: "#/properties/redacted/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/redacted",
					schemaPath: "#/properties/redacted/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
validate168.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema70 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"reason",
		"signal"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ExecutionInterrupted" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"reason": {
			"type": "string",
			"enum": [
				"signal",
				"pause",
				"cancelled",
				"segment",
				"budget",
				"child-run",
				"journal"
			]
		},
		"signal": { "type": ["string", "null"] },
		"run": {
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.signal === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signal" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "seq" || key0 === "at" || key0 === "type" || key0 === "by" || key0 === "prev" || key0 === "reason" || key0 === "signal" || key0 === "run")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ExecutionInterrupted" !== data.type) {
				const err12 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ExecutionInterrupted" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err13 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err14 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err15 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data5 = data.reason;
			if (typeof data5 !== "string") {
				const err17 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data5 === "signal" || data5 === "pause" || data5 === "cancelled" || data5 === "segment" || data5 === "budget" || data5 === "child-run" || data5 === "journal")) {
				const err18 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema70.properties.reason.enum }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.signal !== void 0) {
			let data6 = data.signal;
			if (typeof data6 !== "string" && data6 !== null) {
				const err19 = {
					instancePath: instancePath + "/signal",
					schemaPath: "#/properties/signal/type",
					keyword: "type",
					params: { type: schema70.properties.signal.type }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data7 = data.run;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err20 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err21 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate170.errors = vErrors;
	return errors === 0;
}
validate170.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema71 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"seq",
		"at",
		"type",
		"by",
		"prev",
		"status",
		"step",
		"subject",
		"failed_steps",
		"reason"
	],
	"properties": {
		"seq": {
			"type": "integer",
			"minimum": 1
		},
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"type": { "const": "ExecutionFinished" },
		"by": { "anyOf": [{ "$ref": "#/$defs/Actor" }, { "type": "null" }] },
		"prev": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"status": {
			"type": "string",
			"enum": [
				"completed",
				"failed",
				"rolled_back",
				"aborted"
			]
		},
		"step": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"subject": {
			"type": ["string", "null"],
			"pattern": "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$"
		},
		"failed_steps": {
			"type": "array",
			"items": { "type": "integer" }
		},
		"reason": { "type": ["string", "null"] }
	}
};
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.seq === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seq" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prev === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prev" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.status === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.step === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.subject === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.failed_steps === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed_steps" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.reason === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema71.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.seq !== void 0) {
			let data0 = data.seq;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err11 = {
					instancePath: instancePath + "/seq",
					schemaPath: "#/properties/seq/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err12 = {
						instancePath: instancePath + "/seq",
						schemaPath: "#/properties/seq/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.at !== void 0) {
			let data1 = data.at;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err13 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if ("ExecutionFinished" !== data.type) {
				const err15 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "ExecutionFinished" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data3 = data.by;
			const _errs8 = errors;
			let valid1 = false;
			const _errs9 = errors;
			if (!validate108(data3, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid1 = valid1 || _valid0;
			const _errs10 = errors;
			if (data3 !== null) {
				const err16 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf/1/type",
					keyword: "type",
					params: { type: "null" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.prev !== void 0) {
			let data4 = data.prev;
			if (typeof data4 === "string") {
				if (!pattern9.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/prev",
						schemaPath: "#/properties/prev/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/prev",
					schemaPath: "#/properties/prev/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data5 = data.status;
			if (typeof data5 !== "string") {
				const err20 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (!(data5 === "completed" || data5 === "failed" || data5 === "rolled_back" || data5 === "aborted")) {
				const err21 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema71.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.step !== void 0) {
			let data6 = data.step;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
				const err22 = {
					instancePath: instancePath + "/step",
					schemaPath: "#/properties/step/type",
					keyword: "type",
					params: { type: schema71.properties.step.type }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err23 = {
						instancePath: instancePath + "/step",
						schemaPath: "#/properties/step/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.subject !== void 0) {
			let data7 = data.subject;
			if (typeof data7 !== "string" && data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: schema71.properties.subject.type }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern22.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/pattern",
						keyword: "pattern",
						params: { pattern: "^([1-9][0-9]*|prerequisites\\.[1-9][0-9]*|post_conditions\\.[1-9][0-9]*|preflight)$" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.failed_steps !== void 0) {
			let data8 = data.failed_steps;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err26 = {
							instancePath: instancePath + "/failed_steps/" + i0,
							schemaPath: "#/properties/failed_steps/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/failed_steps",
					schemaPath: "#/properties/failed_steps/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data10 = data.reason;
			if (typeof data10 !== "string" && data10 !== null) {
				const err28 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema71.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate172.errors = vErrors;
	return errors === 0;
}
validate172.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.type;
		if (typeof tag0 == "string") {
			if (tag0 === "ExecutionStarted") {
				if (!validate107(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
					errors = vErrors.length;
				}
				var props0 = true;
			} else if (tag0 === "ExecutionResumed") {
				if (!validate112(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ExecutionReopened") {
				if (!validate116(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "HandedOver") {
				if (!validate118(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "PauseRequested") {
				if (!validate120(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ConditionChecked") {
				if (!validate122(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "StepStarted") {
				if (!validate124(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "CommandFinished") {
				if (!validate128(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "StepFinished") {
				if (!validate133(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "StepSkipped") {
				if (!validate137(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ApprovalRequested") {
				if (!validate139(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ApprovalGranted") {
				if (!validate141(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ApprovalRejected") {
				if (!validate143(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "GateRefused") {
				if (!validate145(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "GateExpired") {
				if (!validate147(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "DecisionRequested") {
				if (!validate149(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "DecisionTaken") {
				if (!validate151(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ConfirmationRequested") {
				if (!validate153(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "Confirmed") {
				if (!validate155(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "RollbackStarted") {
				if (!validate157(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "RollbackFinished") {
				if (!validate159(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "Escalated") {
				if (!validate164(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "Notified") {
				if (!validate166(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "NoteAdded") {
				if (!validate168(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ExecutionInterrupted") {
				if (!validate170(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "ExecutionFinished") {
				if (!validate172(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else {
				const err1 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "type",
						tagValue: tag0
					}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "type",
					tagValue: tag0
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
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
	validate106.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};

export { validate as t };