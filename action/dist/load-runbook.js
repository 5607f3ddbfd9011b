import { n as equal, r as formats, t as codePoints } from "./ajv-runtime.js";
import { t as sortFindings } from "./finding.js";
import { n as readScript, r as undeclaredNames } from "./bash.js";
import { t as didYouMean } from "./did-you-mean.js";
import { C as Logical, S as Literal, T as Unary, _ as Binary, b as Grouping, n as parseExpression, t as templateParts, v as ContextAccess, w as Star, x as IndexAccess, y as FunctionCall } from "./template.js";
import { i as rollbackSteps, o as successors, r as rollbackNumbers, t as firstStep } from "./flow.js";
import { n as tokenOf } from "./json-pointer.js";
import { t as reservedName } from "./reserved-name.js";
import { r as wholePattern, t as fitValue } from "./value.js";
import { a as mapped, i as reporter, r as readYaml, t as schemaFindings } from "./schema-findings.js";
import { t as placesOf } from "./places.js";

// action/src/schema/runbook.validator.js
const validate = validate200;
const schema73 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"runbook_id",
		"title",
		"description",
		"category",
		"severity",
		"author",
		"version",
		"review_date"
	],
	"properties": {
		"runbook_id": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$",
			"maxLength": 80
		},
		"title": {
			"type": "string",
			"minLength": 1
		},
		"description": {
			"type": "string",
			"minLength": 1
		},
		"category": {
			"type": "string",
			"enum": [
				"incident_response",
				"maintenance",
				"deployment",
				"recovery",
				"scaling",
				"troubleshooting",
				"security"
			]
		},
		"severity": {
			"type": "string",
			"enum": [
				"sev1",
				"sev2",
				"sev3",
				"sev4",
				"all"
			]
		},
		"services_affected": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"triggers": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"author": {
			"type": "string",
			"minLength": 1
		},
		"created_at": { "$ref": "#/$defs/date" },
		"updated_at": { "$ref": "#/$defs/date" },
		"version": {
			"type": "string",
			"minLength": 1
		},
		"review_date": { "$ref": "#/$defs/date" },
		"approvers": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"tags": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"estimated_total_duration_minutes": {
			"type": "integer",
			"minimum": 0
		},
		"requires_change_ticket": { "type": "boolean" },
		"automation_level": {
			"type": "string",
			"enum": [
				"manual",
				"semi-automated",
				"fully-automated"
			]
		},
		"symptoms": {
			"type": "array",
			"items": { "$ref": "#/$defs/symptom" }
		},
		"environment": {
			"type": "string",
			"minLength": 1
		},
		"runner": {
			"type": "string",
			"minLength": 1
		},
		"lock": {
			"type": "string",
			"minLength": 1
		},
		"auto_start": { "type": "boolean" }
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$", "u");
const pattern72 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$", "u");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern72.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$" }
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
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate206.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.group === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "group" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.symptom === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "symptom" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "group" || key0 === "symptom")) {
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
		if (data.group !== void 0) {
			let data0 = data.group;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/group",
						schemaPath: "#/properties/group/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/group",
					schemaPath: "#/properties/group/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.symptom !== void 0) {
			let data1 = data.symptom;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/symptom",
						schemaPath: "#/properties/symptom/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/symptom",
					schemaPath: "#/properties/symptom/type",
					keyword: "type",
					params: { type: "string" }
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
	validate206.errors = vErrors;
	return errors === 0;
}
validate206.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.runbook_id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runbook_id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.category === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.severity === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.author === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.review_date === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "review_date" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema73.properties, key0)) {
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
		if (data.runbook_id !== void 0) {
			let data0 = data.runbook_id;
			if (typeof data0 === "string") {
				if (func2(data0) > 80) {
					const err9 = {
						instancePath: instancePath + "/runbook_id",
						schemaPath: "#/properties/runbook_id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern3.test(data0)) {
					const err10 = {
						instancePath: instancePath + "/runbook_id",
						schemaPath: "#/properties/runbook_id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/runbook_id",
					schemaPath: "#/properties/runbook_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err14 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data3 = data.category;
			if (typeof data3 !== "string") {
				const err16 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data3 === "incident_response" || data3 === "maintenance" || data3 === "deployment" || data3 === "recovery" || data3 === "scaling" || data3 === "troubleshooting" || data3 === "security")) {
				const err17 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.category.enum }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data4 = data.severity;
			if (typeof data4 !== "string") {
				const err18 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (!(data4 === "sev1" || data4 === "sev2" || data4 === "sev3" || data4 === "sev4" || data4 === "all")) {
				const err19 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.severity.enum }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.services_affected !== void 0) {
			let data5 = data.services_affected;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func2(data6) < 1) {
							const err20 = {
								instancePath: instancePath + "/services_affected/" + i0,
								schemaPath: "#/properties/services_affected/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/services_affected/" + i0,
							schemaPath: "#/properties/services_affected/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/services_affected",
					schemaPath: "#/properties/services_affected/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.triggers !== void 0) {
			let data7 = data.triggers;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 === "string") {
						if (func2(data8) < 1) {
							const err23 = {
								instancePath: instancePath + "/triggers/" + i1,
								schemaPath: "#/properties/triggers/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/triggers/" + i1,
							schemaPath: "#/properties/triggers/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/properties/triggers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.author !== void 0) {
			let data9 = data.author;
			if (typeof data9 === "string") {
				if (func2(data9) < 1) {
					const err26 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.created_at !== void 0) {
			if (!validate202(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.updated_at !== void 0) {
			if (!validate202(data.updated_at, {
				instancePath: instancePath + "/updated_at",
				parentData: data,
				parentDataProperty: "updated_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data12 = data.version;
			if (typeof data12 === "string") {
				if (func2(data12) < 1) {
					const err28 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.review_date !== void 0) {
			if (!validate202(data.review_date, {
				instancePath: instancePath + "/review_date",
				parentData: data,
				parentDataProperty: "review_date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.approvers !== void 0) {
			let data14 = data.approvers;
			if (Array.isArray(data14)) {
				const len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data15 = data14[i2];
					if (typeof data15 === "string") {
						if (func2(data15) < 1) {
							const err30 = {
								instancePath: instancePath + "/approvers/" + i2,
								schemaPath: "#/properties/approvers/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/approvers/" + i2,
							schemaPath: "#/properties/approvers/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/approvers",
					schemaPath: "#/properties/approvers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data16 = data.tags;
			if (Array.isArray(data16)) {
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data17 = data16[i3];
					if (typeof data17 === "string") {
						if (func2(data17) < 1) {
							const err33 = {
								instancePath: instancePath + "/tags/" + i3,
								schemaPath: "#/properties/tags/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/tags/" + i3,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.estimated_total_duration_minutes !== void 0) {
			let data18 = data.estimated_total_duration_minutes;
			if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
				const err36 = {
					instancePath: instancePath + "/estimated_total_duration_minutes",
					schemaPath: "#/properties/estimated_total_duration_minutes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data18 == "number" && isFinite(data18)) {
				if (data18 < 0 || isNaN(data18)) {
					const err37 = {
						instancePath: instancePath + "/estimated_total_duration_minutes",
						schemaPath: "#/properties/estimated_total_duration_minutes/minimum",
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
			}
		}
		if (data.requires_change_ticket !== void 0) {
			if (typeof data.requires_change_ticket !== "boolean") {
				const err38 = {
					instancePath: instancePath + "/requires_change_ticket",
					schemaPath: "#/properties/requires_change_ticket/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.automation_level !== void 0) {
			let data20 = data.automation_level;
			if (typeof data20 !== "string") {
				const err39 = {
					instancePath: instancePath + "/automation_level",
					schemaPath: "#/properties/automation_level/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (!(data20 === "manual" || data20 === "semi-automated" || data20 === "fully-automated")) {
				const err40 = {
					instancePath: instancePath + "/automation_level",
					schemaPath: "#/properties/automation_level/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.automation_level.enum }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.symptoms !== void 0) {
			let data21 = data.symptoms;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate206(data21[i4], {
					instancePath: instancePath + "/symptoms/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/symptoms",
					schemaPath: "#/properties/symptoms/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data23 = data.environment;
			if (typeof data23 === "string") {
				if (func2(data23) < 1) {
					const err42 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.runner !== void 0) {
			let data24 = data.runner;
			if (typeof data24 === "string") {
				if (func2(data24) < 1) {
					const err44 = {
						instancePath: instancePath + "/runner",
						schemaPath: "#/properties/runner/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/runner",
					schemaPath: "#/properties/runner/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.lock !== void 0) {
			let data25 = data.lock;
			if (typeof data25 === "string") {
				if (func2(data25) < 1) {
					const err46 = {
						instancePath: instancePath + "/lock",
						schemaPath: "#/properties/lock/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/lock",
					schemaPath: "#/properties/lock/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.auto_start !== void 0) {
			if (typeof data.auto_start !== "boolean") {
				const err48 = {
					instancePath: instancePath + "/auto_start",
					schemaPath: "#/properties/auto_start/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate201.errors = vErrors;
	return errors === 0;
}
validate201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }
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
	validate209.errors = vErrors;
	return errors === 0;
}
validate209.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema78 = {
	"type": "string",
	"enum": [
		"string",
		"number",
		"boolean",
		"choice"
	]
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate212.evaluated;
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
	if (!(data === "string" || data === "number" || data === "boolean" || data === "choice")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema78.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
validate212.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
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
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const func0 = equal;
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate216.evaluated;
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
		for (let i0 = 0; i0 < len0; i0++) if (!validate214(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
			errors = vErrors.length;
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
				const err1 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
				break outer0;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate216.errors = vErrors;
	return errors === 0;
}
validate216.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate219.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
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
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate219.errors = vErrors;
	return errors === 0;
}
validate219.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "description" || key0 === "default" || key0 === "required" || key0 === "enum" || key0 === "pattern" || key0 === "secret")) {
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
		if (data.type !== void 0) {
			if (!validate212(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err1 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.default !== void 0) {
			if (!validate214(data.default, {
				instancePath: instancePath + "/default",
				parentData: data,
				parentDataProperty: "default",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.enum !== void 0) {
			if (!validate216(data.enum, {
				instancePath: instancePath + "/enum",
				parentData: data,
				parentDataProperty: "enum",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.pattern !== void 0) {
			if (!validate219(data.pattern, {
				instancePath: instancePath + "/pattern",
				parentData: data,
				parentDataProperty: "pattern",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
				errors = vErrors.length;
			}
		}
		if (data.secret !== void 0) {
			if (typeof data.secret !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/properties/secret/type",
					keyword: "type",
					params: { type: "boolean" }
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
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate223.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.description === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "description" || key0 === "check")) {
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
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.check !== void 0) {
			let data1 = data.check;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/check",
						schemaPath: "#/properties/check/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/type",
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
	validate223.errors = vErrors;
	return errors === 0;
}
validate223.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate222.evaluated;
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
	if (!validate223(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
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
	validate222.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate222.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema84 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"step_number",
		"title",
		"description",
		"step_type"
	],
	"properties": {
		"step_number": {
			"type": "integer",
			"minimum": 1
		},
		"title": {
			"type": "string",
			"minLength": 1
		},
		"description": {
			"type": "string",
			"minLength": 1
		},
		"step_type": {
			"type": "string",
			"enum": [
				"manual",
				"automated",
				"decision",
				"verification",
				"notification"
			]
		},
		"commands": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"expected_output": {
			"type": "string",
			"minLength": 1
		},
		"success_criteria": {
			"type": "string",
			"minLength": 1
		},
		"failure_action": {
			"type": "string",
			"minLength": 1
		},
		"estimated_duration_minutes": {
			"type": "integer",
			"minimum": 0
		},
		"requires_approval": { "type": "boolean" },
		"rollback_step": { "$ref": "#/$defs/stepNumber" },
		"automation_script": {
			"type": "string",
			"minLength": 1
		},
		"decision_branches": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": {
				"type": "string",
				"pattern": "^[^\\s=](?:[^\\r\\n=]*[^\\s=])?$",
				"maxLength": 100
			},
			"additionalProperties": { "$ref": "#/$defs/target" }
		},
		"next": { "$ref": "#/$defs/target" },
		"when": { "$ref": "#/$defs/expression" },
		"decide": {
			"type": "array",
			"items": { "$ref": "#/$defs/rule" }
		},
		"verify": {
			"type": "array",
			"items": { "$ref": "#/$defs/expression" }
		},
		"outputs": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/name" },
			"additionalProperties": { "$ref": "#/$defs/output" }
		},
		"on_failure": { "$ref": "#/$defs/onFailure" },
		"retry": { "$ref": "#/$defs/retry" },
		"timeout_seconds": {
			"type": "integer",
			"minimum": 1,
			"maximum": 604800
		},
		"idempotent": { "type": "boolean" },
		"for_each": { "$ref": "#/$defs/forEach" },
		"max_parallel": {
			"type": "integer",
			"minimum": 1,
			"maximum": 256
		},
		"max_errors": {
			"type": "integer",
			"minimum": 0
		},
		"approvers": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"expires_after_minutes": {
			"type": "integer",
			"minimum": 1,
			"maximum": 525600
		},
		"recheck": {
			"type": "array",
			"items": { "$ref": "#/$defs/stepNumber" }
		},
		"irreversible": {
			"type": "string",
			"minLength": 1
		},
		"break_glass": { "type": "boolean" },
		"output": {
			"type": "string",
			"enum": [
				"full",
				"tail",
				"none"
			]
		},
		"notify": { "$ref": "#/$defs/notification" }
	}
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
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
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate229.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
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
				schemaPath: "#/anyOf/0/minimum",
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
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if ("end" !== data) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/1/const",
			keyword: "const",
			params: { allowedValue: "end" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs3 === errors;
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
	validate229.errors = vErrors;
	return errors === 0;
}
validate229.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func2(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
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
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
}
validate232.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate234.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.when === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "when" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.branch === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "when" || key0 === "branch")) {
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
		if (data.when !== void 0) {
			if (!validate232(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
				errors = vErrors.length;
			}
		}
		if (data.branch !== void 0) {
			let data1 = data.branch;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
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
	validate234.errors = vErrors;
	return errors === 0;
}
validate234.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "type" || key0 === "pattern" || key0 === "enum" || key0 === "secret")) {
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
		if (data.type !== void 0) {
			if (!validate212(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.pattern !== void 0) {
			if (!validate219(data.pattern, {
				instancePath: instancePath + "/pattern",
				parentData: data,
				parentDataProperty: "pattern",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
				errors = vErrors.length;
			}
		}
		if (data.enum !== void 0) {
			if (!validate216(data.enum, {
				instancePath: instancePath + "/enum",
				parentData: data,
				parentDataProperty: "enum",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.secret !== void 0) {
			if (typeof data.secret !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/properties/secret/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
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
	validate239.errors = vErrors;
	return errors === 0;
}
validate239.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema90 = { "anyOf": [{
	"type": "string",
	"enum": [
		"stop",
		"continue",
		"escalate",
		"rollback"
	]
}, { "$ref": "#/$defs/goto" }] };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate245.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.goto === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "goto" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "goto")) {
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
		if (data.goto !== void 0) {
			if (!validate227(data.goto, {
				instancePath: instancePath + "/goto",
				parentData: data,
				parentDataProperty: "goto",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
	validate245.errors = vErrors;
	return errors === 0;
}
validate245.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate244.evaluated;
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
	if (!(data === "stop" || data === "continue" || data === "escalate" || data === "rollback")) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema90.anyOf[0].enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate245(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
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
	validate244.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate244.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema92 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"attempts": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"delay_seconds": {
			"type": "number",
			"minimum": 0,
			"maximum": 86400
		},
		"backoff": {
			"type": "string",
			"enum": ["fixed", "exponential"]
		},
		"when": { "$ref": "#/$defs/expression" }
	}
};
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "attempts" || key0 === "delay_seconds" || key0 === "backoff" || key0 === "when")) {
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
		if (data.attempts !== void 0) {
			let data0 = data.attempts;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/attempts",
					schemaPath: "#/properties/attempts/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e3 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/attempts",
						schemaPath: "#/properties/attempts/minimum",
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
		if (data.delay_seconds !== void 0) {
			let data1 = data.delay_seconds;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 86400 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/delay_seconds",
						schemaPath: "#/properties/delay_seconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/delay_seconds",
						schemaPath: "#/properties/delay_seconds/minimum",
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
			} else {
				const err6 = {
					instancePath: instancePath + "/delay_seconds",
					schemaPath: "#/properties/delay_seconds/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.backoff !== void 0) {
			let data2 = data.backoff;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/backoff",
					schemaPath: "#/properties/backoff/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data2 === "fixed" || data2 === "exponential")) {
				const err8 = {
					instancePath: instancePath + "/backoff",
					schemaPath: "#/properties/backoff/enum",
					keyword: "enum",
					params: { allowedValues: schema92.properties.backoff.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.when !== void 0) {
			if (!validate232(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
				errors = vErrors.length;
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
	validate249.errors = vErrors;
	return errors === 0;
}
validate249.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate214(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs4 = errors;
	if (!validate232(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
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
	validate252.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate252.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate257.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channel === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
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
		for (const key0 in data) if (!(key0 === "channel" || key0 === "message")) {
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
		if (data.channel !== void 0) {
			let data0 = data.channel;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data1 = data.message;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
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
	validate257.errors = vErrors;
	return errors === 0;
}
validate257.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern74 = /* @__PURE__ */ new RegExp("^[^\\s=](?:[^\\r\\n=]*[^\\s=])?$", "u");
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.step_number === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step_number" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.step_type === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "step_type" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema84.properties, key0)) {
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
		if (data.step_number !== void 0) {
			let data0 = data.step_number;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/step_number",
					schemaPath: "#/properties/step_number/type",
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
						instancePath: instancePath + "/step_number",
						schemaPath: "#/properties/step_number/minimum",
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
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.step_type !== void 0) {
			let data3 = data.step_type;
			if (typeof data3 !== "string") {
				const err11 = {
					instancePath: instancePath + "/step_type",
					schemaPath: "#/properties/step_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data3 === "manual" || data3 === "automated" || data3 === "decision" || data3 === "verification" || data3 === "notification")) {
				const err12 = {
					instancePath: instancePath + "/step_type",
					schemaPath: "#/properties/step_type/enum",
					keyword: "enum",
					params: { allowedValues: schema84.properties.step_type.enum }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.commands !== void 0) {
			let data4 = data.commands;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func2(data5) < 1) {
							const err13 = {
								instancePath: instancePath + "/commands/" + i0,
								schemaPath: "#/properties/commands/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/commands/" + i0,
							schemaPath: "#/properties/commands/items/type",
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
					instancePath: instancePath + "/commands",
					schemaPath: "#/properties/commands/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.expected_output !== void 0) {
			let data6 = data.expected_output;
			if (typeof data6 === "string") {
				if (func2(data6) < 1) {
					const err16 = {
						instancePath: instancePath + "/expected_output",
						schemaPath: "#/properties/expected_output/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/expected_output",
					schemaPath: "#/properties/expected_output/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.success_criteria !== void 0) {
			let data7 = data.success_criteria;
			if (typeof data7 === "string") {
				if (func2(data7) < 1) {
					const err18 = {
						instancePath: instancePath + "/success_criteria",
						schemaPath: "#/properties/success_criteria/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/success_criteria",
					schemaPath: "#/properties/success_criteria/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.failure_action !== void 0) {
			let data8 = data.failure_action;
			if (typeof data8 === "string") {
				if (func2(data8) < 1) {
					const err20 = {
						instancePath: instancePath + "/failure_action",
						schemaPath: "#/properties/failure_action/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/failure_action",
					schemaPath: "#/properties/failure_action/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.estimated_duration_minutes !== void 0) {
			let data9 = data.estimated_duration_minutes;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err22 = {
					instancePath: instancePath + "/estimated_duration_minutes",
					schemaPath: "#/properties/estimated_duration_minutes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err23 = {
						instancePath: instancePath + "/estimated_duration_minutes",
						schemaPath: "#/properties/estimated_duration_minutes/minimum",
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
		if (data.requires_approval !== void 0) {
			if (typeof data.requires_approval !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/requires_approval",
					schemaPath: "#/properties/requires_approval/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.rollback_step !== void 0) {
			if (!validate227(data.rollback_step, {
				instancePath: instancePath + "/rollback_step",
				parentData: data,
				parentDataProperty: "rollback_step",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
				errors = vErrors.length;
			}
		}
		if (data.automation_script !== void 0) {
			let data12 = data.automation_script;
			if (typeof data12 === "string") {
				if (func2(data12) < 1) {
					const err25 = {
						instancePath: instancePath + "/automation_script",
						schemaPath: "#/properties/automation_script/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/automation_script",
					schemaPath: "#/properties/automation_script/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.decision_branches !== void 0) {
			let data13 = data.decision_branches;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (Object.keys(data13).length < 1) {
					const err27 = {
						instancePath: instancePath + "/decision_branches",
						schemaPath: "#/properties/decision_branches/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key1 in data13) {
					const _errs29 = errors;
					if (typeof key1 === "string") {
						if (func2(key1) > 100) {
							const err28 = {
								instancePath: instancePath + "/decision_branches",
								schemaPath: "#/properties/decision_branches/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (!pattern74.test(key1)) {
							const err29 = {
								instancePath: instancePath + "/decision_branches",
								schemaPath: "#/properties/decision_branches/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\s=](?:[^\\r\\n=]*[^\\s=])?$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/decision_branches",
							schemaPath: "#/properties/decision_branches/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (!(_errs29 === errors)) {
						const err31 = {
							instancePath: instancePath + "/decision_branches",
							schemaPath: "#/properties/decision_branches/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				for (const key2 in data13) if (!validate229(data13[key2], {
					instancePath: instancePath + "/decision_branches/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data13,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/decision_branches",
					schemaPath: "#/properties/decision_branches/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.next !== void 0) {
			if (!validate229(data.next, {
				instancePath: instancePath + "/next",
				parentData: data,
				parentDataProperty: "next",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate232(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
				errors = vErrors.length;
			}
		}
		if (data.decide !== void 0) {
			let data17 = data.decide;
			if (Array.isArray(data17)) {
				const len1 = data17.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate234(data17[i1], {
					instancePath: instancePath + "/decide/" + i1,
					parentData: data17,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/decide",
					schemaPath: "#/properties/decide/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.verify !== void 0) {
			let data19 = data.verify;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate232(data19[i2], {
					instancePath: instancePath + "/verify/" + i2,
					parentData: data19,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
					errors = vErrors.length;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/verify",
					schemaPath: "#/properties/verify/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data21 = data.outputs;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key3 in data21) {
					const _errs43 = errors;
					if (!validate209(key3, {
						instancePath: instancePath + "/outputs",
						parentData: data21,
						parentDataProperty: "outputs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
						errors = vErrors.length;
					}
					if (!(_errs43 === errors)) {
						const err35 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/properties/outputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				for (const key4 in data21) if (!validate239(data21[key4], {
					instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data21,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.on_failure !== void 0) {
			if (!validate244(data.on_failure, {
				instancePath: instancePath + "/on_failure",
				parentData: data,
				parentDataProperty: "on_failure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
				errors = vErrors.length;
			}
		}
		if (data.retry !== void 0) {
			if (!validate249(data.retry, {
				instancePath: instancePath + "/retry",
				parentData: data,
				parentDataProperty: "retry",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout_seconds !== void 0) {
			let data25 = data.timeout_seconds;
			if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
				const err37 = {
					instancePath: instancePath + "/timeout_seconds",
					schemaPath: "#/properties/timeout_seconds/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (typeof data25 == "number" && isFinite(data25)) {
				if (data25 > 604800 || isNaN(data25)) {
					const err38 = {
						instancePath: instancePath + "/timeout_seconds",
						schemaPath: "#/properties/timeout_seconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 604800
						}
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data25 < 1 || isNaN(data25)) {
					const err39 = {
						instancePath: instancePath + "/timeout_seconds",
						schemaPath: "#/properties/timeout_seconds/minimum",
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
		if (data.idempotent !== void 0) {
			if (typeof data.idempotent !== "boolean") {
				const err40 = {
					instancePath: instancePath + "/idempotent",
					schemaPath: "#/properties/idempotent/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.for_each !== void 0) {
			if (!validate252(data.for_each, {
				instancePath: instancePath + "/for_each",
				parentData: data,
				parentDataProperty: "for_each",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_parallel !== void 0) {
			let data28 = data.max_parallel;
			if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
				const err41 = {
					instancePath: instancePath + "/max_parallel",
					schemaPath: "#/properties/max_parallel/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (typeof data28 == "number" && isFinite(data28)) {
				if (data28 > 256 || isNaN(data28)) {
					const err42 = {
						instancePath: instancePath + "/max_parallel",
						schemaPath: "#/properties/max_parallel/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 256
						}
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data28 < 1 || isNaN(data28)) {
					const err43 = {
						instancePath: instancePath + "/max_parallel",
						schemaPath: "#/properties/max_parallel/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
		if (data.max_errors !== void 0) {
			let data29 = data.max_errors;
			if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
				const err44 = {
					instancePath: instancePath + "/max_errors",
					schemaPath: "#/properties/max_errors/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (typeof data29 == "number" && isFinite(data29)) {
				if (data29 < 0 || isNaN(data29)) {
					const err45 = {
						instancePath: instancePath + "/max_errors",
						schemaPath: "#/properties/max_errors/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			}
		}
		if (data.approvers !== void 0) {
			let data30 = data.approvers;
			if (Array.isArray(data30)) {
				if (data30.length < 1) {
					const err46 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/properties/approvers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				const len3 = data30.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data31 = data30[i3];
					if (typeof data31 === "string") {
						if (func2(data31) < 1) {
							const err47 = {
								instancePath: instancePath + "/approvers/" + i3,
								schemaPath: "#/properties/approvers/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/approvers/" + i3,
							schemaPath: "#/properties/approvers/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/approvers",
					schemaPath: "#/properties/approvers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.expires_after_minutes !== void 0) {
			let data32 = data.expires_after_minutes;
			if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
				const err50 = {
					instancePath: instancePath + "/expires_after_minutes",
					schemaPath: "#/properties/expires_after_minutes/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			if (typeof data32 == "number" && isFinite(data32)) {
				if (data32 > 525600 || isNaN(data32)) {
					const err51 = {
						instancePath: instancePath + "/expires_after_minutes",
						schemaPath: "#/properties/expires_after_minutes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 525600
						}
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data32 < 1 || isNaN(data32)) {
					const err52 = {
						instancePath: instancePath + "/expires_after_minutes",
						schemaPath: "#/properties/expires_after_minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			}
		}
		if (data.recheck !== void 0) {
			let data33 = data.recheck;
			if (Array.isArray(data33)) {
				const len4 = data33.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate227(data33[i4], {
					instancePath: instancePath + "/recheck/" + i4,
					parentData: data33,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
					errors = vErrors.length;
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/recheck",
					schemaPath: "#/properties/recheck/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.irreversible !== void 0) {
			let data35 = data.irreversible;
			if (typeof data35 === "string") {
				if (func2(data35) < 1) {
					const err54 = {
						instancePath: instancePath + "/irreversible",
						schemaPath: "#/properties/irreversible/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/irreversible",
					schemaPath: "#/properties/irreversible/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.break_glass !== void 0) {
			if (typeof data.break_glass !== "boolean") {
				const err56 = {
					instancePath: instancePath + "/break_glass",
					schemaPath: "#/properties/break_glass/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.output !== void 0) {
			let data37 = data.output;
			if (typeof data37 !== "string") {
				const err57 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (!(data37 === "full" || data37 === "tail" || data37 === "none")) {
				const err58 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/enum",
					keyword: "enum",
					params: { allowedValues: schema84.properties.output.enum }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.notify !== void 0) {
			if (!validate257(data.notify, {
				instancePath: instancePath + "/notify",
				parentData: data,
				parentDataProperty: "notify",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err59 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err59];
		else vErrors.push(err59);
		errors++;
	}
	validate226.errors = vErrors;
	return errors === 0;
}
validate226.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate261.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.date === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.author === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.changes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "date" || key0 === "author" || key0 === "changes")) {
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
		if (data.date !== void 0) {
			if (!validate202(data.date, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.author !== void 0) {
			let data1 = data.author;
			if (typeof data1 === "string") {
				if (func2(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.changes !== void 0) {
			let data2 = data.changes;
			if (typeof data2 === "string") {
				if (func2(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
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
	validate261.errors = vErrors;
	return errors === 0;
}
validate261.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate200.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metadata === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.steps === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "steps" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "metadata" || key0 === "variables" || key0 === "prerequisites" || key0 === "steps" || key0 === "post_conditions" || key0 === "related_runbooks" || key0 === "references" || key0 === "changelog")) {
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
		if (data.metadata !== void 0) {
			if (!validate201(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			let data1 = data.variables;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) {
					const _errs5 = errors;
					if (!validate209(key1, {
						instancePath: instancePath + "/variables",
						parentData: data1,
						parentDataProperty: "variables",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
						errors = vErrors.length;
					}
					if (!(_errs5 === errors)) {
						const err3 = {
							instancePath: instancePath + "/variables",
							schemaPath: "#/properties/variables/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				for (const key2 in data1) if (!validate211(data1[key2], {
					instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/variables",
					schemaPath: "#/properties/variables/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.prerequisites !== void 0) {
			let data3 = data.prerequisites;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate222(data3[i0], {
					instancePath: instancePath + "/prerequisites/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/prerequisites",
					schemaPath: "#/properties/prerequisites/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data5 = data.steps;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err6 = {
						instancePath: instancePath + "/steps",
						schemaPath: "#/properties/steps/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate226(data5[i1], {
					instancePath: instancePath + "/steps/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.post_conditions !== void 0) {
			let data7 = data.post_conditions;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate222(data7[i2], {
					instancePath: instancePath + "/post_conditions/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/post_conditions",
					schemaPath: "#/properties/post_conditions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.related_runbooks !== void 0) {
			let data9 = data.related_runbooks;
			if (Array.isArray(data9)) {
				const len3 = data9.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data10 = data9[i3];
					if (typeof data10 === "string") {
						if (func2(data10) < 1) {
							const err9 = {
								instancePath: instancePath + "/related_runbooks/" + i3,
								schemaPath: "#/properties/related_runbooks/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/related_runbooks/" + i3,
							schemaPath: "#/properties/related_runbooks/items/type",
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
					instancePath: instancePath + "/related_runbooks",
					schemaPath: "#/properties/related_runbooks/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.references !== void 0) {
			let data11 = data.references;
			if (Array.isArray(data11)) {
				const len4 = data11.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data12 = data11[i4];
					if (typeof data12 === "string") {
						if (func2(data12) < 1) {
							const err12 = {
								instancePath: instancePath + "/references/" + i4,
								schemaPath: "#/properties/references/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/references/" + i4,
							schemaPath: "#/properties/references/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.changelog !== void 0) {
			let data13 = data.changelog;
			if (Array.isArray(data13)) {
				const len5 = data13.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate261(data13[i5], {
					instancePath: instancePath + "/changelog/" + i5,
					parentData: data13,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/changelog",
					schemaPath: "#/properties/changelog/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate200.errors = vErrors;
	return errors === 0;
}
validate200.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// action/src/runbook/check-commands.ts
const largestScriptBytes = 131071;
const mostNames = 20;
function checkCommands({ runbook, places, report }, names) {
	for (const [index, { check }] of runbook.prerequisites.entries()) if (check !== void 0) checkScript(check, `/prerequisites/${index}/check`, names.inPrerequisite);
	for (const [index, step] of runbook.steps.entries()) for (const [place, command] of step.commands.entries()) checkScript(command, `/steps/${index}/commands/${place}`, (name) => names.inCommand(step, name));
	for (const [index, { check }] of runbook.post_conditions.entries()) if (check !== void 0) checkScript(check, `/post_conditions/${index}/check`, names.inPostCondition);
	function checkScript(script, pointer, known) {
		if (script.length * 3 > largestScriptBytes && Buffer.byteLength(script) > largestScriptBytes) {
			report("command-too-long", places.spanOf(pointer), `Unexpected command of ${Buffer.byteLength(script)} bytes, expected at most ${largestScriptBytes}`);
			return;
		}
		const templates = script.includes("${{") ? expressionsIn(script) : [];
		for (const { start, end } of templates.slice(0, mostNames)) report("expression-in-command", places.within(pointer, start, end), "Unexpected `${{ }}` in a command, expected an environment variable", { hint: "Write `\"$NAME\"` for `${{ vars.NAME }}`: a value must not become code" });
		if (templates.length > 0) return;
		if (script.includes("\0")) {
			report("bash-syntax", places.within(pointer, script.indexOf("\0"), script.indexOf("\0") + 1), "Unexpected NUL in a command, expected text");
			return;
		}
		const read = readScript(script);
		for (const { start, end, message } of read.errors.slice(0, mostNames)) report("bash-syntax", places.within(pointer, start, end), `Unexpected bash: ${message.replaceAll("'", "`")}`);
		if (read.errors.length > 0) return;
		for (const { name, start, end } of undeclaredNames(read, known).slice(0, mostNames)) report("undeclared-name", places.within(pointer, start, end), `Unexpected \`$${name}\`, expected a name that something gives this command`, { hint: hintFor(name) });
	}
	function hintFor(name) {
		if (name === "ITEM") return "`$ITEM` exists only in a step with `for_each`";
		const publisher = runbook.steps.find(({ outputs }) => outputs[name] !== void 0);
		if (publisher !== void 0) return `Step ${publisher.step_number} publishes it, but cannot have run before`;
		const published = runbook.steps.flatMap(({ outputs }) => Object.keys(outputs));
		return didYouMean(name, [...Object.keys(runbook.variables), ...published]) ?? `Declare it in \`variables\`, publish it in an earlier step, write \`\${${name}:-…}\`, or add it to \`environment_names\` in \`config.yaml\``;
	}
}
function expressionsIn(script) {
	return [...script.matchAll(/\$\{\{(?:[^}]|\}(?!\}))*(?:\}\})?/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

// action/src/runbook/check-expression.ts
const executionKeys = nameSet([
	"id",
	"runbook",
	"operator",
	"incident",
	"change_ticket",
	"started_at"
]);
const stepKeys = nameSet([
	"status",
	"exit_code",
	"outputs",
	"items"
]);
const deepest = 200;
function checkExpression(expression, known) {
	const parsed = parseExpression(expression, known.contexts);
	if (!parsed.ok) return [parsed.fault];
	const faults = [];
	visit(parsed.tree, 0);
	return faults;
	function visit(node, depth) {
		if (depth > deepest) {
			if (faults.every(({ message }) => !message.startsWith("Unexpected depth"))) faults.push({
				message: `Unexpected depth of the expression, expected at most ${deepest} levels`,
				start: 0,
				end: expression.length
			});
			return;
		}
		const path = pathOf(node);
		if (path !== void 0) {
			checkPath(path);
			for (const key of path.keys) if (!(key instanceof Literal || key instanceof Star)) visit(key, depth + 1);
			return;
		}
		for (const child of childrenOf(node)) visit(child, depth + 1);
	}
	function checkPath({ root, keys }) {
		switch (root.lexeme) {
			case "vars":
				checkKey(root, keys[0], known.vars, "variable or published value");
				return;
			case "execution":
				checkKey(root, keys[0], executionKeys, "fact of the execution");
				return;
			case "steps":
				checkStep(root, keys);
				return;
			case "stdout":
			case "stderr":
			case "exit_code": return;
			default: report(root, `Unexpected \`${root.lexeme}\`, expected \`${root.lexeme.toLowerCase()}\``);
		}
	}
	function checkStep(root, [number, field, name]) {
		const step = checkKey(root, number, known.steps, "step");
		if (step === void 0) return;
		if (checkKey(root, field, stepKeys, "fact of a step") !== "outputs") return;
		checkKey(root, name, known.outputsOf(step), `value that step ${step} publishes`);
	}
	function checkKey(root, key, names, what) {
		if (!(key instanceof Literal)) {
			report(root, `Unexpected \`${root.lexeme}\` without the name of a ${what}, expected it written out`);
			return;
		}
		const name = key.literal.coerceString();
		if (names.has(name)) return name;
		if (root.lexeme === "vars" && known.isSecret(name)) report(key.token, `Unexpected secret \`${name}\`, expected no secret in an expression`, "A command reads it as an environment variable");
		else if (known.isSecret(name) && what.startsWith("value")) report(key.token, `Unexpected secret \`${name}\`, expected no secret in an expression`);
		else {
			const all = names.all();
			const expected = all.length === 0 ? `: there is no ${what}` : `, expected a ${what}`;
			report(key.token, `Unexpected \`${name}\`${expected}`, didYouMean(name, all) ?? listed(all));
		}
	}
	function report(token, message, hint) {
		faults.push({
			message,
			...parsed.ok ? parsed.placeOf(token) : {
				start: 0,
				end: 0
			},
			...hint === void 0 ? {} : { hint }
		});
	}
}
function nameSet(names) {
	const set = new Set(names);
	return {
		has: (name) => set.has(name),
		all: () => [...set]
	};
}
function checkTemplate(text, known) {
	return templateParts(text).flatMap((part) => {
		switch (part.kind) {
			case "text": return [];
			case "unclosed": return [{
				message: "Unexpected end of the text, expected `}}`",
				start: part.start,
				end: part.start + 3
			}];
			case "expression": return checkExpression(part.expression, known).map((fault) => ({
				...fault,
				start: fault.start + part.start,
				end: fault.end + part.start
			}));
			default: return part;
		}
	});
}
function pathOf(node) {
	const keys = [];
	let inner = node;
	while (inner instanceof IndexAccess) {
		keys.unshift(inner.index);
		inner = inner.expr;
	}
	return inner instanceof ContextAccess ? {
		root: inner.name,
		keys
	} : void 0;
}
function childrenOf(node) {
	if (node instanceof Binary) return [node.left, node.right];
	if (node instanceof Logical || node instanceof FunctionCall) return node.args;
	if (node instanceof Unary) return [node.expr];
	if (node instanceof Grouping) return [node.group];
	if (node instanceof IndexAccess) return [node.expr, node.index];
	return [];
}
function listed(names) {
	return names.length === 0 || names.length > 12 ? void 0 : `There is ${names.map((name) => `\`${name}\``).join(", ")}`;
}

// action/src/runbook/check-expressions.ts
function checkExpressions({ runbook, places, report }, names) {
	for (const [index, step] of runbook.steps.entries()) {
		const pointer = `/steps/${index}`;
		const { when, decide, verify, retry, for_each, notify } = step;
		if (when !== void 0 || decide.length > 0 || typeof for_each === "string" || notify !== void 0) {
			const known = names.inExpression(step, "no process");
			if (when !== void 0) add(`${pointer}/when`, checkExpression(when, known));
			for (const [place, rule] of decide.entries()) add(`${pointer}/decide/${place}/when`, checkExpression(rule.when, known));
			if (typeof for_each === "string") add(`${pointer}/for_each`, checkExpression(for_each, known));
			if (notify !== void 0) add(`${pointer}/notify/message`, checkTemplate(notify.message, known));
		}
		if (verify.length > 0 || retry.when !== void 0) {
			const known = names.inExpression(step, "process");
			for (const [place, expression] of verify.entries()) add(`${pointer}/verify/${place}`, checkExpression(expression, known));
			if (retry.when !== void 0) add(`${pointer}/retry/when`, checkExpression(retry.when, known));
		}
	}
	function add(pointer, faults) {
		for (const { message, hint, start, end } of faults) report("expression", places.within(pointer, start, end), message, { hint });
	}
}

// action/src/runbook/check-metadata.ts
function checkMetadata({ source, runbook, places, config, report }, names) {
	const { metadata } = runbook;
	for (const key of [
		"created_at",
		"updated_at",
		"review_date"
	]) checkDate(metadata[key], `/metadata/${key}`);
	for (const [index, { date }] of runbook.changelog.entries()) checkDate(date, `/changelog/${index}/date`);
	if (metadata.auto_start && metadata.automation_level !== "fully-automated") report("auto-start-needs-automation", places.keyOf("/metadata/auto_start"), "Unexpected `auto_start` of a runbook that is not fully automated, expected `automation_level: fully-automated`");
	if (config !== void 0 && metadata.runner !== void 0 && !Object.hasOwn(config.runners, metadata.runner)) report("unknown-runner", places.spanOf("/metadata/runner"), `Unexpected runner \`${metadata.runner}\`, expected one of \`runners\` in \`config.yaml\``, {
		severity: "warning",
		hint: didYouMean(metadata.runner, Object.keys(config.runners))
	});
	if (source.metadata.lock !== void 0) for (const { message, hint, start, end } of checkTemplate(source.metadata.lock, names.inMetadata)) report("expression", places.within("/metadata/lock", start, end), message, { hint });
	function checkDate(date, pointer) {
		if (date === void 0 || isDate(date)) return;
		report("invalid-date", places.spanOf(pointer), `Unexpected date \`${date}\`, expected a day of the calendar`);
	}
}
function isDate(text) {
	return text.length === 10 ? formats.date(text) : formats["date-time"](text.replace(/[t ]/, "T").replace("z", "Z"));
}

// action/src/runbook/check-references.ts
function checkReferences({ runbook, places, path, report }) {
	const { steps } = runbook;
	const rollbacks = rollbackSteps(runbook);
	const firstIndex = /* @__PURE__ */ new Map();
	for (const [index, { step_number }] of steps.entries()) if (!firstIndex.has(step_number)) firstIndex.set(step_number, index);
	const undoneBy = /* @__PURE__ */ new Map();
	for (const [index, { rollback_step }] of steps.entries()) if (rollback_step !== void 0 && !undoneBy.has(rollback_step)) undoneBy.set(rollback_step, index);
	if (firstStep(runbook) === "end") report("rollback-target", places.keyOf("/steps"), "Unexpected steps that are all rollback steps, expected at least one of the forward flow");
	for (const [index, step] of steps.entries()) {
		const pointer = `/steps/${index}`;
		checkNumber(step, index);
		for (const [branch, target] of Object.entries(step.decision_branches)) checkForward("step-target", target, `${pointer}/decision_branches/${tokenOf(branch)}`, `branch \`${branch}\` of step ${step.step_number}`);
		if (step.next !== void 0) checkForward("step-target", step.next, `${pointer}/next`, `\`next\` of step ${step.step_number}`);
		if (typeof step.on_failure === "object") checkForward("goto-target", step.on_failure.goto, `${pointer}/on_failure/goto`, `\`goto\` of step ${step.step_number}`);
		checkRollbackTarget(step, pointer);
		checkRecheck(step, pointer);
		checkRules(step, pointer);
	}
	function checkNumber({ step_number }, index) {
		const place = `/steps/${index}/step_number`;
		const first = firstIndex.get(step_number) ?? index;
		const before = steps[index - 1]?.step_number;
		if (first !== index) report("duplicate-step", places.spanOf(place), `Unexpected second step ${step_number}, expected each number once`, { related: [{
			message: "first used here",
			file: path,
			span: places.spanOf(`/steps/${first}/step_number`)
		}] });
		else if (before !== void 0 && step_number < before) report("step-order", places.spanOf(place), `Unexpected step ${step_number} after step ${before}, expected ascending numbers`, { related: [{
			message: "the step before",
			file: path,
			span: places.spanOf(`/steps/${index - 1}/step_number`)
		}] });
	}
	function checkForward(rule, target, place, from) {
		if (target === "end") return;
		if (!firstIndex.has(target)) return reportMissing(rule, target, place, from);
		if (!rollbacks.has(target)) return;
		const undone = undoneBy.get(target);
		report("rollback-step-in-flow", places.spanOf(place), `Unexpected rollback step ${target} as ${from}, expected a step of the forward flow`, undone === void 0 ? {} : { related: [{
			message: "a rollback step by this",
			file: path,
			span: places.spanOf(`/steps/${undone}/rollback_step`)
		}] });
	}
	function reportMissing(rule, target, place, from) {
		const numbers = steps.map(({ step_number }) => step_number);
		const range = numbers.length > 30 ? `${Math.min(...numbers.slice(0, 1))} to ${numbers.at(-1)}` : numbers.join(", ");
		report(rule, places.spanOf(place), `Unexpected step ${target} as ${from}, expected a step that exists`, { hint: `There is ${range}` });
	}
	function checkRollbackTarget({ rollback_step, step_number }, pointer) {
		if (rollback_step === void 0) return;
		const place = `${pointer}/rollback_step`;
		if (!firstIndex.has(rollback_step)) reportMissing("rollback-target", rollback_step, place, `\`rollback_step\` of step ${step_number}`);
		else if (rollback_step === step_number) report("rollback-target", places.spanOf(place), `Unexpected step ${step_number} as its own \`rollback_step\`, expected another step`);
	}
	function checkRecheck({ recheck, step_number }, pointer) {
		for (const [index, number] of recheck.entries()) {
			const place = `${pointer}/recheck/${index}`;
			const found = firstIndex.get(number);
			const step = found === void 0 ? void 0 : steps[found];
			const as = `\`recheck\` of step ${step_number}`;
			if (step === void 0) reportMissing("recheck-target", number, place, as);
			else if (step.step_type !== "verification") report("recheck-target", places.spanOf(place), `Unexpected ${step.step_type} step ${number} as ${as}, expected a verification step`);
			else if (step.requires_approval) report("recheck-target", places.spanOf(place), `Unexpected step ${number}, which needs approval, as ${as}, expected a step that runs without asking`);
		}
	}
	function checkRules({ decide, decision_branches, step_number, step_type }, pointer) {
		if (step_type !== "decision") return;
		for (const [index, { branch }] of decide.entries()) {
			if (decision_branches[branch] !== void 0) continue;
			const branches = Object.keys(decision_branches);
			report("rule-branch", places.spanOf(`${pointer}/decide/${index}/branch`), `Unexpected branch \`${branch}\`, expected one of \`decision_branches\` of step ${step_number}`, { hint: didYouMean(branch, branches) ?? `There is ${branches.map((name) => `\`${name}\``).join(", ")}` });
		}
	}
}

// action/src/runbook/check-steps.ts
const article = {
	manual: "a manual step",
	automated: "an automated step",
	decision: "a decision step",
	verification: "a verification step",
	notification: "a notification step"
};
const notAllowed = {
	automated: [
		"decision_branches",
		"decide",
		"notify"
	],
	verification: [
		"decision_branches",
		"decide",
		"notify",
		"automation_script"
	],
	notification: [
		"decision_branches",
		"decide",
		"automation_script"
	],
	decision: [
		"next",
		"when",
		"for_each",
		"rollback_step",
		"notify",
		"automation_script"
	],
	manual: [
		"verify",
		"retry",
		"for_each",
		"timeout_seconds",
		"decision_branches",
		"decide",
		"notify",
		"automation_script"
	]
};
const notInRollback = [
	"next",
	"when",
	"on_failure",
	"for_each",
	"requires_approval"
];
const rollbackTypes = /* @__PURE__ */ new Set([
	"automated",
	"verification",
	"manual"
]);
function checkSteps({ source, runbook, places, config, report }) {
	const rollbacks = rollbackSteps(runbook);
	for (const [index, step] of runbook.steps.entries()) {
		const written = source.steps[index];
		if (written === void 0) throw new Error("a runbook has the steps of its file");
		const pointer = `/steps/${index}`;
		checkFields(written, step, pointer);
		checkNeeds(step, pointer);
		if (rollbacks.has(step.step_number)) checkRollbackStep(written, step, pointer);
		checkApproval(step, pointer);
		checkNames(step, pointer);
	}
	function checkFields(written, { step_type, step_number }, pointer) {
		for (const field of notAllowed[step_type]) {
			if (written[field] === void 0) continue;
			report("step-type", places.keyOf(`${pointer}/${field}`), `Unexpected \`${field}\` in step ${step_number}, expected none in ${article[step_type]}`, { hint: otherTypes(field, step_type) });
		}
	}
	function checkNeeds(step, pointer) {
		const lacks = missingNeed(step);
		if (lacks === void 0) return;
		report("step-type", places.spanOf(`${pointer}/step_type`), `Unexpected ${step.step_type} step ${step.step_number} without ${lacks}, expected ${article[step.step_type]} to have ${lacks.includes(" or ") ? "one of them" : "them"}`);
	}
	function checkRollbackStep(written, { step_number, step_type, requires_approval }, pointer) {
		if (!rollbackTypes.has(step_type)) report("rollback-step-type", places.spanOf(`${pointer}/step_type`), `Unexpected ${step_type} step ${step_number} as a rollback step, expected it to be automated, a verification or manual`);
		for (const field of notInRollback) {
			if (written[field] === void 0 || field === "requires_approval" && !requires_approval) continue;
			if (notAllowed[step_type].includes(field)) continue;
			report("rollback-step-type", places.keyOf(`${pointer}/${field}`), `Unexpected \`${field}\` in rollback step ${step_number}, expected none in a rollback step`);
		}
	}
	function checkApproval({ requires_approval, on_failure, approvers, step_number }, pointer) {
		if (!requires_approval) return;
		if (on_failure === "continue") report("approval-with-continue", places.spanOf(`${pointer}/on_failure`), `Unexpected \`on_failure: continue\` in step ${step_number}, which needs approval, expected another ending: a refused step must not be passed over`);
		if (approvers.length === 0) report("approval-without-approvers", places.keyOf(`${pointer}/requires_approval`), `Unexpected \`requires_approval\` in step ${step_number} without approvers, expected \`approvers\` of the step or in \`metadata\``);
		for (const [role, place] of config === void 0 || Object.keys(config.approvers).length === 0 ? [] : rolesOf(approvers, pointer)) {
			if (Object.hasOwn(config?.approvers ?? {}, role)) continue;
			report("unknown-role", places.spanOf(place), `Unexpected role \`${role}\`, expected one of \`approvers\` in \`config.yaml\``, {
				severity: "warning",
				hint: didYouMean(role, Object.keys(config?.approvers ?? {}))
			});
		}
	}
	function rolesOf(approvers, pointer) {
		const list = places.at(`${pointer}/approvers`) === void 0 ? "/metadata/approvers" : `${pointer}/approvers`;
		return approvers.map((role, index) => [role, `${list}/${index}`]);
	}
	function checkNames({ automation_script, notify, step_type }, pointer) {
		if (automation_script !== void 0 && step_type === "automated") report("unknown-automation", places.spanOf(`${pointer}/automation_script`), `Unexpected automation \`${automation_script}\`, expected a registered one: there is none`);
		const channels = config?.channels ?? { terminal: {} };
		if (notify !== void 0 && !Object.hasOwn(channels, notify.channel)) report("unknown-channel", places.spanOf(`${pointer}/notify/channel`), `Unexpected channel \`${notify.channel}\`, expected one of \`channels\` in \`config.yaml\`, or \`terminal\``, { hint: didYouMean(notify.channel, Object.keys(channels)) });
	}
}
function otherTypes(field, type) {
	const types = Object.keys(notAllowed).filter((other) => other !== type && !notAllowed[other].includes(field));
	return types.length > 2 ? void 0 : `\`${field}\` belongs to ${types.map((other) => article[other]).join(" or ")}`;
}
function missingNeed({ step_type, commands, automation_script, notify, decision_branches }) {
	switch (step_type) {
		case "automated": return commands.length > 0 || automation_script !== void 0 ? void 0 : "`commands` or `automation_script`";
		case "verification": return commands.length > 0 ? void 0 : "`commands`";
		case "notification": return commands.length > 0 || notify !== void 0 ? void 0 : "`commands` or `notify`";
		case "decision": return Object.keys(decision_branches).length > 0 ? void 0 : "`decision_branches`";
		case "manual": return;
		default: return step_type;
	}
}

// action/src/runbook/check-variables.ts
function checkVariables({ runbook, places, path, report }) {
	for (const [name, variable] of Object.entries(runbook.variables)) {
		const pointer = `/variables/${tokenOf(name)}`;
		const sound = checkDeclaration("variable-declaration", pointer, name, variable);
		if (variable.default === void 0) continue;
		if (variable.secret) report("variable-declaration", places.keyOf(`${pointer}/default`), `Unexpected default of secret \`${name}\`, expected its value only in the environment`);
		else if (sound) {
			const fit = fitValue(name, variable.default, variable);
			if (!fit.ok) report("variable-declaration", places.spanOf(`${pointer}/default`), fit.message);
		}
	}
	for (const [index, { outputs }] of runbook.steps.entries()) for (const [name, output] of Object.entries(outputs)) {
		const pointer = `/steps/${index}/outputs/${tokenOf(name)}`;
		checkDeclaration("output-declaration", pointer, name, output);
		if (runbook.variables[name] !== void 0) report("output-declaration", places.keyOf(pointer), `Unexpected published \`${name}\`, expected a name that is no variable`, { related: [{
			message: "declared as a variable here",
			file: path,
			span: places.keyOf(`/variables/${tokenOf(name)}`)
		}] });
	}
	function checkDeclaration(rule, pointer, name, declaration) {
		const { type, pattern, enum: values } = declaration;
		let sound = true;
		if (reservedName(name)) report(rule, places.keyOf(pointer), `Unexpected reserved name \`${name}\`, expected another: it would change the shell, or belongs to the engine`);
		if (type === "choice" && values === void 0) {
			report(rule, places.keyOf(pointer), `Unexpected choice \`${name}\` without \`enum\`, expected the values to choose from`);
			sound = false;
		}
		for (const [index, value] of (values ?? []).entries()) {
			if (type === "choice" || typeof value === type) continue;
			report(rule, places.spanOf(`${pointer}/enum/${index}`), `Unexpected ${typeof value} \`${value}\` for \`${name}\`, expected a ${type}`);
			sound = false;
		}
		if (pattern !== void 0 && !isPattern(pattern)) {
			report(rule, places.spanOf(`${pointer}/pattern`), `Unexpected pattern \`${pattern}\`, expected a regular expression`);
			sound = false;
		}
		return sound;
	}
}
function isPattern(pattern) {
	try {
		wholePattern(pattern);
		return true;
	} catch {
		return false;
	}
}

// action/src/runbook/names-at.ts
const nothing = {
	has: () => false,
	all: () => []
};
const plain = [
	"vars",
	"steps",
	"execution"
];
const withProcess = [
	...plain,
	"stdout",
	"stderr",
	"exit_code"
];
function namesAt(runbook, environmentNames) {
	const environment = new Set(environmentNames);
	const published = publishedNames(runbook);
	const numbers = new Set(runbook.steps.map(({ step_number }) => String(step_number)));
	const undoneWithItems = new Set(runbook.steps.flatMap(({ for_each, rollback_step }) => for_each === void 0 ? [] : [rollback_step]));
	const declared = (name) => runbook.variables[name] !== void 0;
	const given = (name) => declared(name) || environment.has(name);
	const isSecret = (name) => runbook.variables[name]?.secret ?? published.publishersOf(name).some(({ outputs }) => outputs[name]?.secret === true);
	const openVariables = Object.keys(runbook.variables).filter((name) => !isSecret(name));
	const steps = {
		has: (number) => numbers.has(number),
		all: () => [...numbers]
	};
	const outputsOf = (number) => {
		const step = runbook.steps.find(({ step_number }) => String(step_number) === number);
		return nameSet(Object.keys(step?.outputs ?? {}).filter((name) => step?.outputs[name]?.secret !== true));
	};
	return {
		inExpression: (step, process) => ({
			vars: {
				has: (name) => !isSecret(name) && (declared(name) || published.isAt(step, name)),
				all: () => [...openVariables, ...published.all.filter((name) => published.isAt(step, name) && !isSecret(name))]
			},
			isSecret,
			steps,
			outputsOf,
			contexts: process === "process" ? withProcess : plain
		}),
		inMetadata: {
			vars: nameSet(openVariables),
			isSecret,
			steps: nothing,
			outputsOf: () => nothing,
			contexts: ["vars"]
		},
		inCommand: (step, name) => given(name) || published.isAt(step, name) || name === "ITEM" && (step.for_each !== void 0 || undoneWithItems.has(step.step_number)),
		inPrerequisite: given,
		inPostCondition: (name) => given(name) || published.publishersOf(name).length > 0
	};
}
function publishedNames(runbook) {
	const publishers = /* @__PURE__ */ new Map();
	for (const step of runbook.steps) for (const name of Object.keys(step.outputs)) {
		const others = publishers.get(name);
		if (others === void 0) publishers.set(name, [step]);
		else others.push(step);
	}
	const publishersOf = (name) => publishers.get(name) ?? [];
	const comesBefore = order(runbook);
	const rollbacks = rollbackSteps(runbook);
	return {
		all: [...publishers.keys()],
		publishersOf,
		isAt: (step, name) => publishersOf(name).some((publisher) => {
			if (publisher.step_number === step.step_number) return true;
			if (!rollbacks.has(step.step_number)) return !rollbacks.has(publisher.step_number) && comesBefore(publisher, step);
			if (rollbacks.has(publisher.step_number)) return true;
			return runbook.steps.filter(({ rollback_step }) => rollback_step === step.step_number).some((other) => other === publisher || comesBefore(publisher, other));
		})
	};
}
function order(runbook) {
	const reached = /* @__PURE__ */ new Map();
	let next;
	return (first, second) => {
		let after = reached.get(first.step_number);
		if (after === void 0) {
			next ??= successors(runbook);
			after = reachable(next, first.step_number);
			reached.set(first.step_number, after);
		}
		return after.has(second.step_number);
	};
}
function reachable(next, from) {
	const seen = /* @__PURE__ */ new Set();
	const open = [...next.get(from) ?? []];
	for (let number = open.pop(); number !== void 0; number = open.pop()) {
		if (seen.has(number)) continue;
		seen.add(number);
		open.push(...next.get(number) ?? []);
	}
	return seen;
}

// action/src/runbook/normalise.ts
function normalise(source) {
	const steps = source.steps.map((step) => stepOf(step, source.metadata.approvers ?? []));
	return {
		metadata: metadataOf(source.metadata, steps),
		variables: mapped(source.variables, variableOf),
		prerequisites: (source.prerequisites ?? []).map(conditionOf),
		steps,
		post_conditions: (source.post_conditions ?? []).map(conditionOf),
		related_runbooks: source.related_runbooks ?? [],
		references: source.references ?? [],
		changelog: source.changelog ?? []
	};
}
function metadataOf(source, steps) {
	return {
		...source,
		services_affected: source.services_affected ?? [],
		triggers: source.triggers ?? [],
		approvers: source.approvers ?? [],
		tags: source.tags ?? [],
		estimated_total_duration_minutes: source.estimated_total_duration_minutes ?? forwardMinutes(steps),
		requires_change_ticket: source.requires_change_ticket ?? false,
		automation_level: source.automation_level ?? "semi-automated",
		symptoms: source.symptoms ?? [],
		lock: source.lock ?? source.runbook_id,
		auto_start: source.auto_start ?? false
	};
}
function forwardMinutes(steps) {
	const rollbacks = rollbackNumbers(steps);
	return steps.filter(({ step_number }) => !rollbacks.has(step_number)).reduce((minutes, step) => minutes + step.estimated_duration_minutes, 0);
}
const stepDefaults = {
	commands: [],
	estimated_duration_minutes: 5,
	requires_approval: false,
	decide: [],
	verify: [],
	on_failure: "stop",
	timeout_seconds: 300,
	idempotent: false,
	max_parallel: 1,
	max_errors: 0,
	recheck: [],
	output: "tail"
};
function stepOf(source, approvers) {
	return {
		...stepDefaults,
		approvers,
		...source,
		decision_branches: mapped(source.decision_branches, (target) => target),
		outputs: mapped(source.outputs, outputOf),
		retry: {
			attempts: 1,
			delay_seconds: 0,
			backoff: "fixed",
			...source.retry
		}
	};
}
function variableOf(source) {
	return {
		...outputOf(source),
		description: source.description ?? "",
		...source.default === void 0 ? {} : { default: source.default },
		required: source.required ?? source.default === void 0
	};
}
function outputOf(source) {
	return {
		type: source.type ?? "string",
		...source.pattern === void 0 ? {} : { pattern: source.pattern },
		...source.enum === void 0 ? {} : { enum: source.enum },
		secret: source.secret ?? false
	};
}
function conditionOf(source) {
	return typeof source === "string" ? { description: source } : source;
}

// action/src/runbook/load-runbook.ts
const mostFindings = 200;
function loadRunbook(file, facts) {
	const yaml = readYaml(file);
	if (!yaml.ok) return { findings: firstOf(file, yaml.findings) };
	const { value, places } = yaml;
	if (!validate(value)) return { findings: firstOf(file, schemaFindings({
		file,
		kind: "runbook",
		value,
		places,
		errors: validate.errors ?? []
	})) };
	const runbook = normalise(value);
	const { findings, report } = reporter(file);
	const subject = {
		source: value,
		runbook,
		places,
		config: facts.config,
		path: file.path,
		report
	};
	const names = namesAt(runbook, facts.config?.environment_names ?? []);
	checkMetadata(subject, names);
	checkVariables(subject);
	checkReferences(subject);
	checkSteps(subject);
	checkExpressions(subject, names);
	checkCommands(subject, names);
	return {
		...findings.some(({ severity }) => severity === "error") ? {} : { loaded: loadedRunbook(file, runbook.metadata) },
		findings: firstOf(file, findings)
	};
}
function loadedRunbook(file, { runbook_id, triggers }) {
	return {
		id: runbook_id,
		triggers,
		file,
		places: placesOf(file.text),
		get runbook() {
			return readUsable(file);
		}
	};
}
const mostKept = 100;
const latest = /* @__PURE__ */ new Map();
function readUsable(file) {
	const known = latest.get(file);
	if (known !== void 0) return known;
	const yaml = readYaml(file);
	if (!yaml.ok || !validate(yaml.value)) throw new Error(`${file.path} is no usable runbook`);
	const runbook = normalise(yaml.value);
	if (latest.size >= mostKept) latest.clear();
	latest.set(file, runbook);
	return runbook;
}
function firstOf(file, findings) {
	const sorted = sortFindings(findings);
	const first = sorted.slice(0, mostFindings);
	const last = first.at(-1);
	if (last === void 0 || sorted.length === first.length) return sorted;
	const message = `Unexpected number of findings: ${sorted.length - mostFindings} more are not shown`;
	return [...first, {
		rule: "too-many-findings",
		severity: "error",
		message,
		file: file.path,
		span: last.span
	}];
}

export { readUsable as n, loadRunbook as t };