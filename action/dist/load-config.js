import { t as codePoints } from "./ajv-runtime.js";
import { t as sortFindings } from "./finding.js";
import { a as mapped, i as reporter, r as readYaml, t as schemaFindings } from "./schema-findings.js";
import { t as didYouMean } from "./did-you-mean.js";
import { n as tokenOf } from "./json-pointer.js";

// action/src/runbook/config.ts
function normaliseConfig(file) {
	return {
		approvers: mapped(file.approvers, ({ users = [], teams = [] }) => ({
			users,
			teams
		})),
		environments: mapped(file.environments, ({ approvers }) => ({ approvers })),
		runners: mapped(file.runners, (labels) => typeof labels === "string" ? [labels] : labels),
		...file.break_glass === void 0 ? {} : { break_glass: file.break_glass },
		review: {
			months: 3,
			warn_days: 14,
			...file.review
		},
		gates: {
			sev1: 30,
			sev2: 60,
			sev3: 240,
			sev4: 1440,
			all: 240,
			...file.gates
		},
		channels: mapped({
			terminal: { type: "terminal" },
			...file.channels
		}, normaliseChannel),
		rules: mapped(file.rules, (severity) => severity),
		environment_names: file.environment_names ?? [],
		journal: {
			store: "local",
			output: "full",
			...file.journal
		},
		docs: {
			history: "summary",
			quick_reference: [],
			...file.docs
		},
		coverage: file.coverage ?? 100,
		approvals: file.approvals ?? "environment",
		fail_on: file.fail_on ?? "error"
	};
}
function normaliseChannel(channel) {
	switch (channel.type) {
		case "terminal": return channel;
		case "pagerduty": return {
			url: "https://events.pagerduty.com/v2/enqueue",
			severity: "error",
			on: usualOccasions,
			...channel
		};
		case "issue":
		case "slack":
		case "webhook": return {
			on: usualOccasions,
			...channel
		};
		default: return channel;
	}
}
const usualOccasions = ["gate", "escalated"];

// action/src/schema/config.validator.js
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "config.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"approvers": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/word" },
			"additionalProperties": { "$ref": "#/$defs/holders" }
		},
		"environments": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/word" },
			"additionalProperties": { "$ref": "#/$defs/environment" }
		},
		"runners": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/word" },
			"additionalProperties": { "$ref": "#/$defs/labels" }
		},
		"break_glass": { "$ref": "#/$defs/breakGlass" },
		"review": { "$ref": "#/$defs/review" },
		"gates": { "$ref": "#/$defs/gates" },
		"channels": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/word" },
			"additionalProperties": { "$ref": "#/$defs/channel" }
		},
		"rules": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/word" },
			"additionalProperties": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"info",
					"off"
				]
			}
		},
		"environment_names": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
			}
		},
		"journal": { "$ref": "#/$defs/journal" },
		"coverage": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"approvals": {
			"type": "string",
			"enum": ["environment", "comment"]
		},
		"fail_on": {
			"type": "string",
			"enum": [
				"error",
				"warning",
				"info"
			]
		},
		"docs": { "$ref": "#/$defs/docs" }
	},
	"$defs": {
		"word": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$"
		},
		"roles": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"holders": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"users": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"teams": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"
					}
				}
			}
		},
		"environment": {
			"type": "object",
			"additionalProperties": false,
			"required": ["approvers"],
			"properties": { "approvers": { "$ref": "#/$defs/roles" } }
		},
		"labels": { "anyOf": [{
			"type": "string",
			"minLength": 1
		}, {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			}
		}] },
		"breakGlass": {
			"type": "object",
			"additionalProperties": false,
			"required": ["who", "environment"],
			"properties": {
				"who": { "$ref": "#/$defs/roles" },
				"environment": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"months": {
					"type": "integer",
					"minimum": 1,
					"maximum": 120
				},
				"warn_days": {
					"type": "integer",
					"minimum": 0,
					"maximum": 365
				}
			}
		},
		"minutes": {
			"type": "integer",
			"minimum": 1,
			"maximum": 525600
		},
		"gates": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"sev1": { "$ref": "#/$defs/minutes" },
				"sev2": { "$ref": "#/$defs/minutes" },
				"sev3": { "$ref": "#/$defs/minutes" },
				"sev4": { "$ref": "#/$defs/minutes" },
				"all": { "$ref": "#/$defs/minutes" }
			}
		},
		"channel": {
			"oneOf": [
				{ "$ref": "#/$defs/terminalChannel" },
				{ "$ref": "#/$defs/issueChannel" },
				{ "$ref": "#/$defs/slackChannel" },
				{ "$ref": "#/$defs/pagerdutyChannel" },
				{ "$ref": "#/$defs/webhookChannel" }
			],
			"type": "object",
			"required": ["type"],
			"discriminator": { "propertyName": "type" }
		},
		"secretName": {
			"type": "string",
			"pattern": "^(?!(?:GITHUB|ACTIONS|RUNBOOK|INPUT|GH)_)(?![0-9A-Z]{32}$)[A-Z][A-Z0-9_]*$"
		},
		"occasions": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"gate",
					"escalated",
					"finished",
					"break-glass"
				]
			}
		},
		"terminalChannel": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": { "type": { "const": "terminal" } }
		},
		"issueChannel": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": {
				"type": { "const": "issue" },
				"on": { "$ref": "#/$defs/occasions" }
			}
		},
		"slackChannel": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "url_secret"],
			"properties": {
				"type": { "const": "slack" },
				"url_secret": { "$ref": "#/$defs/secretName" },
				"on": { "$ref": "#/$defs/occasions" }
			}
		},
		"pagerdutyChannel": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "routing_key_secret"],
			"properties": {
				"type": { "const": "pagerduty" },
				"routing_key_secret": { "$ref": "#/$defs/secretName" },
				"url": {
					"type": "string",
					"pattern": "^(?:https://[A-Za-z0-9.-]+|http://(?:localhost|127\\.0\\.0\\.1))(?::[0-9]+)?(?:/[A-Za-z0-9._~/-]*)?$"
				},
				"severity": {
					"type": "string",
					"enum": [
						"critical",
						"error",
						"warning",
						"info"
					]
				},
				"on": { "$ref": "#/$defs/occasions" }
			}
		},
		"webhookChannel": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"url_secret",
				"signing_secret"
			],
			"properties": {
				"type": { "const": "webhook" },
				"url_secret": { "$ref": "#/$defs/secretName" },
				"signing_secret": { "$ref": "#/$defs/secretName" },
				"on": { "$ref": "#/$defs/occasions" }
			}
		},
		"journal": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"store": {
					"type": "string",
					"enum": ["local", "git"]
				},
				"output": {
					"type": "string",
					"enum": [
						"full",
						"tail",
						"none"
					]
				}
			}
		},
		"docs": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"history": {
					"type": "string",
					"enum": [
						"none",
						"summary",
						"people"
					]
				},
				"quick_reference": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"uniqueItems": true
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$" }
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
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const func2 = codePoints;
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "users" || key0 === "teams")) {
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
		if (data.users !== void 0) {
			let data0 = data.users;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func2(data1) < 1) {
							const err1 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/properties/users/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/users/" + i0,
							schemaPath: "#/properties/users/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.teams !== void 0) {
			let data2 = data.teams;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (typeof data3 === "string") {
						if (!pattern4.test(data3)) {
							const err4 = {
								instancePath: instancePath + "/teams/" + i1,
								schemaPath: "#/properties/teams/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/teams/" + i1,
							schemaPath: "#/properties/teams/items/type",
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
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
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
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.approvers === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvers" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "approvers")) {
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
		if (data.approvers !== void 0) {
			if (!validate59(data.approvers, {
				instancePath: instancePath + "/approvers",
				parentData: data,
				parentDataProperty: "approvers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
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
	validate63.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.who === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "who" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "who" || key0 === "environment")) {
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
		if (data.who !== void 0) {
			if (!validate59(data.who, {
				instancePath: instancePath + "/who",
				parentData: data,
				parentDataProperty: "who",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			let data1 = data.environment;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
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
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "months" || key0 === "warn_days")) {
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
		if (data.months !== void 0) {
			let data0 = data.months;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/months",
					schemaPath: "#/properties/months/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 120 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/months",
						schemaPath: "#/properties/months/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 120
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/months",
						schemaPath: "#/properties/months/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.warn_days !== void 0) {
			let data1 = data.warn_days;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/warn_days",
					schemaPath: "#/properties/warn_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 365 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/warn_days",
						schemaPath: "#/properties/warn_days/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 365
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/warn_days",
						schemaPath: "#/properties/warn_days/minimum",
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
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
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
		if (data > 525600 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 525600
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "sev1" || key0 === "sev2" || key0 === "sev3" || key0 === "sev4" || key0 === "all")) {
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
		if (data.sev1 !== void 0) {
			if (!validate71(data.sev1, {
				instancePath: instancePath + "/sev1",
				parentData: data,
				parentDataProperty: "sev1",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.sev2 !== void 0) {
			if (!validate71(data.sev2, {
				instancePath: instancePath + "/sev2",
				parentData: data,
				parentDataProperty: "sev2",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.sev3 !== void 0) {
			if (!validate71(data.sev3, {
				instancePath: instancePath + "/sev3",
				parentData: data,
				parentDataProperty: "sev3",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.sev4 !== void 0) {
			if (!validate71(data.sev4, {
				instancePath: instancePath + "/sev4",
				parentData: data,
				parentDataProperty: "sev4",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.all !== void 0) {
			if (!validate71(data.all, {
				instancePath: instancePath + "/all",
				parentData: data,
				parentDataProperty: "all",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
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
		for (const key0 in data) if (!(key0 === "type")) {
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
		if (data.type !== void 0) {
			if ("terminal" !== data.type) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "terminal" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
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
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "array",
	"uniqueItems": true,
	"items": {
		"type": "string",
		"enum": [
			"gate",
			"escalated",
			"finished",
			"break-glass"
		]
	}
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (!(data0 === "gate" || data0 === "escalated" || data0 === "finished" || data0 === "break-glass")) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema32.items.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err2 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
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
		for (const key0 in data) if (!(key0 === "type" || key0 === "on")) {
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
		if (data.type !== void 0) {
			if ("issue" !== data.type) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "issue" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.on !== void 0) {
			if (!validate82(data.on, {
				instancePath: instancePath + "/on",
				parentData: data,
				parentDataProperty: "on",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^(?!(?:GITHUB|ACTIONS|RUNBOOK|INPUT|GH)_)(?![0-9A-Z]{32}$)[A-Z][A-Z0-9_]*$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!(?:GITHUB|ACTIONS|RUNBOOK|INPUT|GH)_)(?![0-9A-Z]{32}$)[A-Z][A-Z0-9_]*$" }
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
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
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
		if (data.url_secret === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url_secret" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "url_secret" || key0 === "on")) {
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
		if (data.type !== void 0) {
			if ("slack" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "slack" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.url_secret !== void 0) {
			if (!validate85(data.url_secret, {
				instancePath: instancePath + "/url_secret",
				parentData: data,
				parentDataProperty: "url_secret",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.on !== void 0) {
			if (!validate82(data.on, {
				instancePath: instancePath + "/on",
				parentData: data,
				parentDataProperty: "on",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
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
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type", "routing_key_secret"],
	"properties": {
		"type": { "const": "pagerduty" },
		"routing_key_secret": { "$ref": "#/$defs/secretName" },
		"url": {
			"type": "string",
			"pattern": "^(?:https://[A-Za-z0-9.-]+|http://(?:localhost|127\\.0\\.0\\.1))(?::[0-9]+)?(?:/[A-Za-z0-9._~/-]*)?$"
		},
		"severity": {
			"type": "string",
			"enum": [
				"critical",
				"error",
				"warning",
				"info"
			]
		},
		"on": { "$ref": "#/$defs/occasions" }
	}
};
const pattern6 = /* @__PURE__ */ new RegExp("^(?:https://[A-Za-z0-9.-]+|http://(?:localhost|127\\.0\\.0\\.1))(?::[0-9]+)?(?:/[A-Za-z0-9._~/-]*)?$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
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
		if (data.routing_key_secret === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "routing_key_secret" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "routing_key_secret" || key0 === "url" || key0 === "severity" || key0 === "on")) {
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
		if (data.type !== void 0) {
			if ("pagerduty" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "pagerduty" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.routing_key_secret !== void 0) {
			if (!validate85(data.routing_key_secret, {
				instancePath: instancePath + "/routing_key_secret",
				parentData: data,
				parentDataProperty: "routing_key_secret",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:https://[A-Za-z0-9.-]+|http://(?:localhost|127\\.0\\.0\\.1))(?::[0-9]+)?(?:/[A-Za-z0-9._~/-]*)?$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (typeof data3 !== "string") {
				const err6 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data3 === "critical" || data3 === "error" || data3 === "warning" || data3 === "info")) {
				const err7 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.severity.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.on !== void 0) {
			if (!validate82(data.on, {
				instancePath: instancePath + "/on",
				parentData: data,
				parentDataProperty: "on",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
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
		if (data.url_secret === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url_secret" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.signing_secret === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signing_secret" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "url_secret" || key0 === "signing_secret" || key0 === "on")) {
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
		if (data.type !== void 0) {
			if ("webhook" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "webhook" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.url_secret !== void 0) {
			if (!validate85(data.url_secret, {
				instancePath: instancePath + "/url_secret",
				parentData: data,
				parentDataProperty: "url_secret",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.signing_secret !== void 0) {
			if (!validate85(data.signing_secret, {
				instancePath: instancePath + "/signing_secret",
				parentData: data,
				parentDataProperty: "signing_secret",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.on !== void 0) {
			if (!validate82(data.on, {
				instancePath: instancePath + "/on",
				parentData: data,
				parentDataProperty: "on",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
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
			if (tag0 === "terminal") {
				if (!validate80(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
					errors = vErrors.length;
				}
				var props0 = true;
			} else if (tag0 === "issue") {
				if (!validate81(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "slack") {
				if (!validate84(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "pagerduty") {
				if (!validate88(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "webhook") {
				if (!validate91(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
	validate79.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate79.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"store": {
			"type": "string",
			"enum": ["local", "git"]
		},
		"output": {
			"type": "string",
			"enum": [
				"full",
				"tail",
				"none"
			]
		}
	}
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "store" || key0 === "output")) {
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
		if (data.store !== void 0) {
			let data0 = data.store;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/store",
					schemaPath: "#/properties/store/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "local" || data0 === "git")) {
				const err2 = {
					instancePath: instancePath + "/store",
					schemaPath: "#/properties/store/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.store.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.output !== void 0) {
			let data1 = data.output;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "full" || data1 === "tail" || data1 === "none")) {
				const err4 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.output.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"history": {
			"type": "string",
			"enum": [
				"none",
				"summary",
				"people"
			]
		},
		"quick_reference": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"uniqueItems": true
		}
	}
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "history" || key0 === "quick_reference")) {
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
		if (data.history !== void 0) {
			let data0 = data.history;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/history",
					schemaPath: "#/properties/history/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "none" || data0 === "summary" || data0 === "people")) {
				const err2 = {
					instancePath: instancePath + "/history",
					schemaPath: "#/properties/history/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.history.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.quick_reference !== void 0) {
			let data1 = data.quick_reference;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func2(data2) < 1) {
							const err3 = {
								instancePath: instancePath + "/quick_reference/" + i0,
								schemaPath: "#/properties/quick_reference/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/quick_reference/" + i0,
							schemaPath: "#/properties/quick_reference/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/quick_reference",
								schemaPath: "#/properties/quick_reference/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/quick_reference",
					schemaPath: "#/properties/quick_reference/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
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
		if (data.approvers !== void 0) {
			let data0 = data.approvers;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) {
					const _errs4 = errors;
					if (!validate53(key1, {
						instancePath: instancePath + "/approvers",
						parentData: data0,
						parentDataProperty: "approvers",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
					if (!(_errs4 === errors)) {
						const err1 = {
							instancePath: instancePath + "/approvers",
							schemaPath: "#/properties/approvers/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				for (const key2 in data0) if (!validate55(data0[key2], {
					instancePath: instancePath + "/approvers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/approvers",
					schemaPath: "#/properties/approvers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data2 = data.environments;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key3 in data2) {
					const _errs9 = errors;
					if (!validate53(key3, {
						instancePath: instancePath + "/environments",
						parentData: data2,
						parentDataProperty: "environments",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
					if (!(_errs9 === errors)) {
						const err3 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				for (const key4 in data2) if (!validate58(data2[key4], {
					instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runners !== void 0) {
			let data4 = data.runners;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key5 in data4) {
					const _errs14 = errors;
					if (!validate53(key5, {
						instancePath: instancePath + "/runners",
						parentData: data4,
						parentDataProperty: "runners",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
					if (!(_errs14 === errors)) {
						const err5 = {
							instancePath: instancePath + "/runners",
							schemaPath: "#/properties/runners/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				for (const key6 in data4) if (!validate63(data4[key6], {
					instancePath: instancePath + "/runners/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/runners",
					schemaPath: "#/properties/runners/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.break_glass !== void 0) {
			if (!validate65(data.break_glass, {
				instancePath: instancePath + "/break_glass",
				parentData: data,
				parentDataProperty: "break_glass",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.review !== void 0) {
			if (!validate68(data.review, {
				instancePath: instancePath + "/review",
				parentData: data,
				parentDataProperty: "review",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.gates !== void 0) {
			if (!validate70(data.gates, {
				instancePath: instancePath + "/gates",
				parentData: data,
				parentDataProperty: "gates",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.channels !== void 0) {
			let data9 = data.channels;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key7 in data9) {
					const _errs22 = errors;
					if (!validate53(key7, {
						instancePath: instancePath + "/channels",
						parentData: data9,
						parentDataProperty: "channels",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
					if (!(_errs22 === errors)) {
						const err7 = {
							instancePath: instancePath + "/channels",
							schemaPath: "#/properties/channels/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key7 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				for (const key8 in data9) if (!validate79(data9[key8], {
					instancePath: instancePath + "/channels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/properties/channels/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data11 = data.rules;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key9 in data11) {
					const _errs27 = errors;
					if (!validate53(key9, {
						instancePath: instancePath + "/rules",
						parentData: data11,
						parentDataProperty: "rules",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
					if (!(_errs27 === errors)) {
						const err9 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/properties/rules/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key9 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				for (const key10 in data11) {
					let data12 = data11[key10];
					if (typeof data12 !== "string") {
						const err10 = {
							instancePath: instancePath + "/rules/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rules/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(data12 === "error" || data12 === "warning" || data12 === "info" || data12 === "off")) {
						const err11 = {
							instancePath: instancePath + "/rules/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rules/additionalProperties/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.rules.additionalProperties.enum }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.environment_names !== void 0) {
			let data13 = data.environment_names;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					if (typeof data14 === "string") {
						if (!pattern7.test(data14)) {
							const err13 = {
								instancePath: instancePath + "/environment_names/" + i0,
								schemaPath: "#/properties/environment_names/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/environment_names/" + i0,
							schemaPath: "#/properties/environment_names/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/environment_names",
					schemaPath: "#/properties/environment_names/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.journal !== void 0) {
			if (!validate102(data.journal, {
				instancePath: instancePath + "/journal",
				parentData: data,
				parentDataProperty: "journal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
		if (data.coverage !== void 0) {
			let data16 = data.coverage;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 100 || isNaN(data16)) {
					const err16 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data16 < 0 || isNaN(data16)) {
					const err17 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data17 = data.approvals;
			if (typeof data17 !== "string") {
				const err19 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data17 === "environment" || data17 === "comment")) {
				const err20 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.approvals.enum }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.fail_on !== void 0) {
			let data18 = data.fail_on;
			if (typeof data18 !== "string") {
				const err21 = {
					instancePath: instancePath + "/fail_on",
					schemaPath: "#/properties/fail_on/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data18 === "error" || data18 === "warning" || data18 === "info")) {
				const err22 = {
					instancePath: instancePath + "/fail_on",
					schemaPath: "#/properties/fail_on/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.fail_on.enum }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.docs !== void 0) {
			if (!validate104(data.docs, {
				instancePath: instancePath + "/docs",
				parentData: data,
				parentDataProperty: "docs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
				errors = vErrors.length;
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
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// action/src/runbook/load-config.ts
function loadConfig(file) {
	const yaml = readYaml(file);
	if (!yaml.ok) return { findings: yaml.findings };
	const { value, places } = yaml;
	if (!validate(value)) return { findings: sortFindings(schemaFindings({
		file,
		kind: "config",
		value,
		places,
		errors: validate.errors ?? []
	})) };
	const config = normaliseConfig(value);
	const { findings, report } = reporter(file);
	const roles = Object.keys(config.approvers);
	for (const [name, { approvers }] of Object.entries(config.environments)) checkRoles(approvers, `/environments/${tokenOf(name)}/approvers`);
	checkRoles(config.break_glass?.who ?? [], "/break_glass/who");
	return findings.length > 0 ? { findings: sortFindings(findings) } : {
		config,
		findings: []
	};
	function checkRoles(named, pointer) {
		for (const [index, role] of named.entries()) {
			if (roles.includes(role)) continue;
			report("unknown-role", places.spanOf(`${pointer}/${index}`), `Unexpected role \`${role}\`, expected one of \`approvers\``, { hint: didYouMean(role, roles) });
		}
	}
}

export { normaliseConfig as n, loadConfig as t };