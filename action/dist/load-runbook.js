import { n as equal, r as formats, t as codePoints } from "./ajv-runtime.js";
import { n as readScript, r as undeclaredNames } from "./bash.js";
import { n as nearest, t as didYouMean } from "./did-you-mean.js";
import { a as templateParts, c as ContextAccess, d as IndexAccess, f as Literal, h as Unary, i as reservedName, l as FunctionCall, m as Star, o as parseExpression, p as Logical, r as wholePattern, s as Binary, t as fitValue, u as Grouping } from "./value.js";
import { i as rollbackSteps, o as successors, r as rollbackNumbers, t as firstStep } from "./flow.js";

// action/src/schema/runbook.validator.js
const validate = validate180;
const schema66 = {
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
const pattern70 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2}))?$", "u");
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate182.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern70.test(data)) {
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
	validate182.errors = vErrors;
	return errors === 0;
}
validate182.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate186.evaluated;
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
	validate186.errors = vErrors;
	return errors === 0;
}
validate186.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate181.evaluated;
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
		for (const key0 in data) if (!func1.call(schema66.properties, key0)) {
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
					params: { allowedValues: schema66.properties.category.enum }
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
					params: { allowedValues: schema66.properties.severity.enum }
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
			if (!validate182(data.created_at, {
				instancePath: instancePath + "/created_at",
				parentData: data,
				parentDataProperty: "created_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
				errors = vErrors.length;
			}
		}
		if (data.updated_at !== void 0) {
			if (!validate182(data.updated_at, {
				instancePath: instancePath + "/updated_at",
				parentData: data,
				parentDataProperty: "updated_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
			if (!validate182(data.review_date, {
				instancePath: instancePath + "/review_date",
				parentData: data,
				parentDataProperty: "review_date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
					params: { allowedValues: schema66.properties.automation_level.enum }
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
				for (let i4 = 0; i4 < len4; i4++) if (!validate186(data21[i4], {
					instancePath: instancePath + "/symptoms/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
	validate181.errors = vErrors;
	return errors === 0;
}
validate181.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern5.test(data)) {
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
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema71 = {
	"type": "string",
	"enum": [
		"string",
		"number",
		"boolean",
		"choice"
	]
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate192.evaluated;
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
			params: { allowedValues: schema71.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate192.errors = vErrors;
	return errors === 0;
}
validate192.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate194.evaluated;
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
	validate194.errors = vErrors;
	return errors === 0;
}
validate194.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const func0 = equal;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
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
		for (let i0 = 0; i0 < len0; i0++) if (!validate194(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
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
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate191.evaluated;
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
			if (!validate192(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
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
			if (!validate194(data.default, {
				instancePath: instancePath + "/default",
				parentData: data,
				parentDataProperty: "default",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
			if (!validate196(data.enum, {
				instancePath: instancePath + "/enum",
				parentData: data,
				parentDataProperty: "enum",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.pattern !== void 0) {
			if (!validate199(data.pattern, {
				instancePath: instancePath + "/pattern",
				parentData: data,
				parentDataProperty: "pattern",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
	validate191.errors = vErrors;
	return errors === 0;
}
validate191.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
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
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
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
	if (!validate203(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
	validate202.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate202.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema77 = {
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
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
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
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate209.evaluated;
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
	validate209.errors = vErrors;
	return errors === 0;
}
validate209.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate212.evaluated;
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
			if (!validate212(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate219.evaluated;
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
			if (!validate192(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
				errors = vErrors.length;
			}
		}
		if (data.pattern !== void 0) {
			if (!validate199(data.pattern, {
				instancePath: instancePath + "/pattern",
				parentData: data,
				parentDataProperty: "pattern",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
				errors = vErrors.length;
			}
		}
		if (data.enum !== void 0) {
			if (!validate196(data.enum, {
				instancePath: instancePath + "/enum",
				parentData: data,
				parentDataProperty: "enum",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
	validate219.errors = vErrors;
	return errors === 0;
}
validate219.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema83 = { "anyOf": [{
	"type": "string",
	"enum": [
		"stop",
		"continue",
		"escalate",
		"rollback"
	]
}, { "$ref": "#/$defs/goto" }] };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate225.evaluated;
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
			if (!validate207(data.goto, {
				instancePath: instancePath + "/goto",
				parentData: data,
				parentDataProperty: "goto",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
	validate225.errors = vErrors;
	return errors === 0;
}
validate225.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate224.evaluated;
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
			params: { allowedValues: schema83.anyOf[0].enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!validate225(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
	validate224.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate224.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema85 = {
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
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate229.evaluated;
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
					params: { allowedValues: schema85.properties.backoff.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.when !== void 0) {
			if (!validate212(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
	validate229.errors = vErrors;
	return errors === 0;
}
validate229.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate194(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
	if (!validate212(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
	validate232.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate232.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate237.evaluated;
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
	validate237.errors = vErrors;
	return errors === 0;
}
validate237.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern72 = /* @__PURE__ */ new RegExp("^[^\\s=](?:[^\\r\\n=]*[^\\s=])?$", "u");
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate206.evaluated;
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
		for (const key0 in data) if (!func1.call(schema77.properties, key0)) {
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
					params: { allowedValues: schema77.properties.step_type.enum }
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
			if (!validate207(data.rollback_step, {
				instancePath: instancePath + "/rollback_step",
				parentData: data,
				parentDataProperty: "rollback_step",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
						if (!pattern72.test(key1)) {
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
				for (const key2 in data13) if (!validate209(data13[key2], {
					instancePath: instancePath + "/decision_branches/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data13,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
			if (!validate209(data.next, {
				instancePath: instancePath + "/next",
				parentData: data,
				parentDataProperty: "next",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			if (!validate212(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.decide !== void 0) {
			let data17 = data.decide;
			if (Array.isArray(data17)) {
				const len1 = data17.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate214(data17[i1], {
					instancePath: instancePath + "/decide/" + i1,
					parentData: data17,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
				for (let i2 = 0; i2 < len2; i2++) if (!validate212(data19[i2], {
					instancePath: instancePath + "/verify/" + i2,
					parentData: data19,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
					if (!validate189(key3, {
						instancePath: instancePath + "/outputs",
						parentData: data21,
						parentDataProperty: "outputs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
				for (const key4 in data21) if (!validate219(data21[key4], {
					instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data21,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
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
			if (!validate224(data.on_failure, {
				instancePath: instancePath + "/on_failure",
				parentData: data,
				parentDataProperty: "on_failure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
				errors = vErrors.length;
			}
		}
		if (data.retry !== void 0) {
			if (!validate229(data.retry, {
				instancePath: instancePath + "/retry",
				parentData: data,
				parentDataProperty: "retry",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
			if (!validate232(data.for_each, {
				instancePath: instancePath + "/for_each",
				parentData: data,
				parentDataProperty: "for_each",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
				for (let i4 = 0; i4 < len4; i4++) if (!validate207(data33[i4], {
					instancePath: instancePath + "/recheck/" + i4,
					parentData: data33,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
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
		if (data.output !== void 0) {
			let data36 = data.output;
			if (typeof data36 !== "string") {
				const err56 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			if (!(data36 === "full" || data36 === "tail" || data36 === "none")) {
				const err57 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/enum",
					keyword: "enum",
					params: { allowedValues: schema77.properties.output.enum }
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.notify !== void 0) {
			if (!validate237(data.notify, {
				instancePath: instancePath + "/notify",
				parentData: data,
				parentDataProperty: "notify",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err58 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
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
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate241.evaluated;
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
			if (!validate182(data.date, {
				instancePath: instancePath + "/date",
				parentData: data,
				parentDataProperty: "date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
	validate241.errors = vErrors;
	return errors === 0;
}
validate241.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
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
			if (!validate181(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
				errors = vErrors.length;
			}
		}
		if (data.variables !== void 0) {
			let data1 = data.variables;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) {
					const _errs5 = errors;
					if (!validate189(key1, {
						instancePath: instancePath + "/variables",
						parentData: data1,
						parentDataProperty: "variables",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
				for (const key2 in data1) if (!validate191(data1[key2], {
					instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate202(data3[i0], {
					instancePath: instancePath + "/prerequisites/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
				for (let i1 = 0; i1 < len1; i1++) if (!validate206(data5[i1], {
					instancePath: instancePath + "/steps/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
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
				for (let i2 = 0; i2 < len2; i2++) if (!validate202(data7[i2], {
					instancePath: instancePath + "/post_conditions/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
				for (let i5 = 0; i5 < len5; i5++) if (!validate241(data13[i5], {
					instancePath: instancePath + "/changelog/" + i5,
					parentData: data13,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
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
	validate180.errors = vErrors;
	return errors === 0;
}
validate180.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// action/src/source/finding.ts
const rank = {
	error: 0,
	warning: 1,
	info: 2
};
function sortFindings(findings) {
	const sorted = [...findings].sort(compareFindings);
	return sorted.filter((finding, index) => {
		const before = sorted[index - 1];
		return before === void 0 || compareFindings(before, finding) !== 0;
	});
}
function compareFindings(a, b) {
	return compareText(a.file, b.file) || a.span.start - b.span.start || rank[a.severity] - rank[b.severity] || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

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
function mapped(record, change) {
	const result = Object.create(null);
	for (const [name, value] of Object.entries(record ?? {})) result[name] = change(value);
	return result;
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// action/src/runbook/node-index.ts
function indexNodes(text, events) {
	const children = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	const anchors = /* @__PURE__ */ new Map();
	let next = 1;
	visit();
	const target = (value) => targets.get(value) ?? value;
	const find = (pointer) => {
		let found = events[1] === void 0 ? void 0 : {
			key: void 0,
			value: 1
		};
		for (const token of tokensOf(pointer)) {
			if (found === void 0) return void 0;
			found = children.get(target(found.value))?.get(token);
		}
		return found;
	};
	return {
		find,
		target
	};
	function visit() {
		const index = next++;
		const event = events[index];
		if (event === void 0 || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return;
		const anchor = text.slice(event.anchorStart, event.anchorEnd);
		if (event.type === EVENT_ID.ALIAS) {
			const meant = anchors.get(anchor);
			if (meant !== void 0) targets.set(index, meant);
			return;
		}
		if (event.anchorStart !== -1) anchors.set(anchor, index);
		if (event.type === EVENT_ID.SCALAR) return;
		const inner = /* @__PURE__ */ new Map();
		children.set(index, inner);
		for (let item = 0; events[next] !== void 0 && events[next]?.type !== EVENT_ID.POP; item++) {
			if (event.type === EVENT_ID.SEQUENCE) inner.set(String(item), {
				key: void 0,
				value: next
			});
			else {
				const key = next;
				visit();
				const keyEvent = events[key];
				if (keyEvent?.type === EVENT_ID.SCALAR) inner.set(getScalarValue(text, keyEvent), {
					key,
					value: next
				});
			}
			visit();
		}
		next++;
	}
}

// action/src/runbook/scalar-offset.ts
function scalarOffset(text, scalar, offset) {
	if (scalar.valueStart === -1) return 0;
	if (scalar.fast) return Math.min(scalar.valueStart + offset, scalar.valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.LITERAL_BLOCK: return inBlock(text, scalar, offset, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return inBlock(text, scalar, offset, true);
		case SCALAR_STYLE.PLAIN:
		case SCALAR_STYLE.SINGLE_QUOTED:
		case SCALAR_STYLE.DOUBLE_QUOTED: return inFlow(text, scalar, offset);
		default: return scalar.style;
	}
}
function inFlow(text, scalar, offset) {
	const end = scalar.valueEnd;
	let position = scalar.valueStart;
	let length = 0;
	while (position < end) {
		const piece = pieceAt(text, scalar, position, end);
		if (offset < length + piece.length) return piece.length === piece.size ? position + offset - length : position;
		length += piece.length;
		position += piece.size;
	}
	return end;
}
function pieceAt(text, scalar, position, end) {
	const character = text[position];
	if (character === " " || character === "	" || character === "\n" || character === "\r") {
		const { breaks, blanks, size } = whitespaceAt(text, position, end);
		return breaks === 0 ? {
			size: blanks,
			length: blanks
		} : {
			size,
			length: breaks === 1 ? 1 : breaks - 1
		};
	}
	if (character === "'" && scalar.style === SCALAR_STYLE.SINGLE_QUOTED) return {
		size: 2,
		length: 1
	};
	if (character === "\\" && scalar.style === SCALAR_STYLE.DOUBLE_QUOTED) return escapeAt(text, position, end);
	return {
		size: 1,
		length: 1
	};
}
function escapeAt(text, position, end) {
	switch (text[position + 1]) {
		case "x": return {
			size: 4,
			length: 1
		};
		case "u": return {
			size: 6,
			length: 1
		};
		case "U": return {
			size: 10,
			length: Number.parseInt(text.slice(position + 2, position + 10), 16) > 65535 ? 2 : 1
		};
		case "\n":
		case "\r": return {
			size: 1 + whitespaceAt(text, position + 1, end).size,
			length: 0
		};
		default: return {
			size: 2,
			length: 1
		};
	}
}
function whitespaceAt(text, start, end) {
	let breaks = 0;
	let blanks = 0;
	let position = start;
	for (; position < end; position++) {
		const character = text[position];
		if (character === "\n" || character === "\r" && text[position + 1] !== "\n") breaks++;
		else if (character === " " || character === "	") blanks += breaks === 0 ? 1 : 0;
		else if (character !== "\r") break;
	}
	return {
		size: position - start,
		breaks,
		blanks
	};
}
function inBlock(text, scalar, offset, folded) {
	const indent = Math.max(0, scalar.indent);
	let length = 0;
	let emptyLines = 0;
	let started = false;
	let afterIndented = false;
	for (let lineStart = scalar.valueStart; lineStart < scalar.valueEnd;) {
		const newline = text.indexOf("\n", lineStart);
		const next = newline === -1 || newline >= scalar.valueEnd ? scalar.valueEnd : newline + 1;
		const lineEnd = endOfContent(text, lineStart, next);
		const contentStart = lineStart + indent;
		if (contentStart >= lineEnd) emptyLines++;
		else {
			const moreIndented = text[contentStart] === " " || text[contentStart] === "	";
			length += breaksBefore({
				folded,
				started,
				emptyLines,
				moreIndented,
				afterIndented
			});
			if (folded) afterIndented = moreIndented;
			if (offset < length) return Math.max(scalar.valueStart, lineStart - 1);
			if (offset < length + lineEnd - contentStart) return contentStart + offset - length;
			length += lineEnd - contentStart;
			emptyLines = 0;
			started = true;
		}
		lineStart = next;
	}
	return Math.max(scalar.valueStart, scalar.valueEnd - 1);
}
function endOfContent(text, lineStart, next) {
	let end = next;
	while (end > lineStart && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
	return end;
}
function breaksBefore(at) {
	const kept = at.started ? 1 + at.emptyLines : at.emptyLines;
	if (!at.folded || at.moreIndented) return kept;
	if (at.afterIndented) return at.emptyLines + 1;
	return at.emptyLines === 0 ? at.started ? 1 : 0 : at.emptyLines;
}

// action/src/runbook/places.ts
let latest;
function placesOf(text) {
	const places = () => {
		if (latest?.text !== text) latest = {
			text,
			places: placesOfEvents(text, parseEvents(text, {}))
		};
		return latest.places;
	};
	return {
		at: (pointer) => places().at(pointer),
		spanOf: (pointer) => places().spanOf(pointer),
		keyOf: (pointer) => places().keyOf(pointer),
		within: (pointer, start, end) => places().within(pointer, start, end)
	};
}
function placesOfEvents(text, events) {
	let known;
	const nodes = () => known ??= indexNodes(text, events);
	const at = (pointer) => {
		const found = nodes().find(pointer);
		return found === void 0 ? void 0 : placeOf(text, events, found);
	};
	const spanOf = (pointer) => {
		const place = at(pointer);
		if (place === void 0) return pointer === "" ? {
			start: 0,
			end: 0
		} : spanOf(parentOf(pointer));
		if (place.value.end === place.value.start) return place.key ?? (pointer === "" ? place.value : keyOf(parentOf(pointer)));
		return place.value;
	};
	const keyOf = (pointer) => at(pointer)?.key ?? spanOf(pointer);
	const within = (pointer, start, end) => {
		const found = nodes().find(pointer);
		const event = found === void 0 ? void 0 : events[nodes().target(found.value)];
		if (event?.type !== EVENT_ID.SCALAR) return spanOf(pointer);
		const from = scalarOffset(text, event, start);
		const to = scalarOffset(text, event, Math.max(start, end - 1)) + 1;
		return {
			start: Math.min(from, text.length),
			end: Math.min(Math.max(from + 1, to), text.length)
		};
	};
	return {
		at,
		spanOf,
		keyOf,
		within
	};
}
function placeOf(text, events, found) {
	const key = found.key === void 0 ? void 0 : events[found.key];
	const value = spanOfNode(text, events, found.value);
	return key?.type === EVENT_ID.SCALAR ? {
		key: spanOfScalar(text, key),
		value
	} : { value };
}
function spanOfNode(text, events, index) {
	const event = events[index];
	switch (event?.type) {
		case EVENT_ID.SCALAR: return spanOfScalar(text, event);
		case EVENT_ID.ALIAS: return {
			start: event.anchorStart - 1,
			end: event.anchorEnd
		};
		case EVENT_ID.MAPPING:
		case EVENT_ID.SEQUENCE: {
			const first = events[index + 1];
			if (text[event.start] !== "{" && text[event.start] !== "[" && first?.type === EVENT_ID.SCALAR && first.valueStart !== -1) return spanOfScalar(text, first);
			return {
				start: event.start,
				end: Math.min(event.start + 1, text.length)
			};
		}
		default: return {
			start: 0,
			end: 0
		};
	}
}
function spanOfScalar(text, scalar) {
	if (scalar.valueStart === -1) return {
		start: 0,
		end: 0
	};
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED:
		case SCALAR_STYLE.DOUBLE_QUOTED: return {
			start: scalar.valueStart - 1,
			end: Math.min(scalar.valueEnd + 1, text.length)
		};
		case SCALAR_STYLE.LITERAL_BLOCK:
		case SCALAR_STYLE.FOLDED_BLOCK: return trimmed(text, scalar.valueStart, scalar.valueEnd);
		case SCALAR_STYLE.PLAIN: return {
			start: scalar.valueStart,
			end: scalar.valueEnd
		};
		default: return scalar.style;
	}
}
function trimmed(text, start, end) {
	const block = text.slice(start, end);
	const lead = block.length - block.trimStart().length;
	return {
		start: Math.min(start + lead, end),
		end: Math.max(start + lead, start + block.trimEnd().length)
	};
}

// action/src/runbook/expanded-size.ts
function expandedSize(text, events) {
	const sizes = /* @__PURE__ */ new Map();
	const open = [{
		anchor: void 0,
		size: 0
	}];
	const add = (size) => {
		const parent = open.at(-1);
		if (parent !== void 0) parent.size += size;
	};
	for (const event of events) switch (event.type) {
		case EVENT_ID.DOCUMENT:
			open.push({
				anchor: void 0,
				size: 0
			});
			break;
		case EVENT_ID.MAPPING:
		case EVENT_ID.SEQUENCE:
			open.push({
				anchor: anchorOf(text, event),
				size: 1
			});
			break;
		case EVENT_ID.SCALAR: {
			const anchor = anchorOf(text, event);
			if (anchor !== void 0) sizes.set(anchor, 1);
			add(1);
			break;
		}
		case EVENT_ID.ALIAS: {
			const name = text.slice(event.anchorStart, event.anchorEnd);
			if (open.some(({ anchor }) => anchor === name)) return {
				count: 0,
				circular: {
					start: event.anchorStart - 1,
					end: event.anchorEnd
				}
			};
			add(sizes.get(name) ?? 1);
			break;
		}
		case EVENT_ID.POP: {
			const closed = open.pop();
			if (closed?.anchor !== void 0) sizes.set(closed.anchor, closed.size);
			add(closed?.size ?? 0);
			break;
		}
	}
	return {
		count: open[0]?.size ?? 0,
		circular: void 0
	};
}
function anchorOf(text, event) {
	return event.anchorStart === -1 ? void 0 : text.slice(event.anchorStart, event.anchorEnd);
}

// action/src/runbook/report.ts
function reporter(file) {
	const findings = [];
	const report = (rule, span, message, { severity = "error", hint, related } = {}) => {
		findings.push({
			rule,
			severity,
			message,
			...hint === void 0 ? {} : { hint },
			file: file.path,
			span,
			...related === void 0 ? {} : { related }
		});
	};
	return {
		findings,
		report
	};
}

// action/src/runbook/key-faults.ts
function keyFaults(file, events) {
	const { findings, report } = reporter(file);
	let index = 0;
	while (index < events.length) visit();
	return findings;
	function visit() {
		const event = events[index++];
		if (event?.type === EVENT_ID.MAPPING) visitMapping();
		else if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.DOCUMENT) {
			while (index < events.length && events[index]?.type !== EVENT_ID.POP) visit();
			index++;
		}
	}
	function visitMapping() {
		const seen = /* @__PURE__ */ new Map();
		while (index < events.length && events[index]?.type !== EVENT_ID.POP) {
			const key = events[index];
			visit();
			if (key !== void 0) checkKey(key, seen);
			if (events[index]?.type !== EVENT_ID.POP) visit();
		}
		index++;
	}
	function checkKey(key, seen) {
		if (key.type === EVENT_ID.MAPPING || key.type === EVENT_ID.SEQUENCE) report("yaml-value", {
			start: key.start,
			end: key.start + 1
		}, "Unexpected key that is a list or mapping, expected text", { hint: "Text that begins with `{` or `[` needs quotes" });
		if (key.type !== EVENT_ID.SCALAR) return;
		const name = getScalarValue(file.text, key);
		const span = {
			start: Math.max(0, key.valueStart),
			end: Math.max(0, key.valueEnd)
		};
		const first = seen.get(name);
		if (first === void 0) seen.set(name, span);
		else report("duplicate-key", span, `Unexpected second \`${name}\`, expected each key once`, { related: [{
			message: "first defined here",
			file: file.path,
			span: first
		}] });
	}
}

// action/src/runbook/read-yaml.ts
const maxDepth = 100;
const maxAliases = 100;
const largestValueCount = 1e5;
function readYaml(file) {
	let events;
	try {
		events = parseEvents(file.text, { maxDepth });
	} catch (error) {
		return refused(file, "yaml-syntax", error);
	}
	const { documents, values, aliases } = countEvents(events);
	if (documents > 1) return {
		ok: false,
		findings: [secondDocument(file, events)]
	};
	const size = aliases === 0 ? {
		count: values,
		circular: void 0
	} : expandedSize(file.text, events);
	if (size.circular !== void 0) return {
		ok: false,
		findings: [circularAlias(file, size.circular)]
	};
	if (size.count > largestValueCount) return {
		ok: false,
		findings: [tooManyValues(file, values, size.count)]
	};
	try {
		const [value] = constructFromEvents(events, {
			source: file.text,
			maxAliases
		});
		if (documents === 0 || value === null || value === void 0) return {
			ok: false,
			findings: [emptyFile(file)]
		};
		return {
			ok: true,
			value,
			places: placesOfEvents(file.text, events)
		};
	} catch (error) {
		const faults = keyFaults(file, events);
		return faults.length > 0 ? {
			ok: false,
			findings: faults
		} : refused(file, "yaml-value", error);
	}
}
function countEvents(events) {
	const counts = {
		documents: 0,
		values: 0,
		aliases: 0
	};
	for (const { type } of events) {
		if (type === EVENT_ID.DOCUMENT) counts.documents++;
		else if (type !== EVENT_ID.POP) counts.values++;
		if (type === EVENT_ID.ALIAS) counts.aliases++;
	}
	return counts;
}
function circularAlias(file, span) {
	return {
		rule: "alias-expansion",
		severity: "error",
		message: "Unexpected alias inside of what it stands for, expected one of an earlier value",
		file: file.path,
		span
	};
}
function tooManyValues(file, written, expanded) {
	return {
		rule: expanded > written ? "alias-expansion" : "file-too-large",
		severity: "error",
		message: `Unexpected ${expanded} values${expanded > written ? " that aliases stand for" : ""}, expected at most ${largestValueCount}`,
		file: file.path,
		span: {
			start: 0,
			end: 0
		}
	};
}
function refused(file, rule, error) {
	if (!(error instanceof YAMLException)) throw error;
	const at = Math.min(error.mark?.position ?? 0, file.text.length);
	const { message, hint } = inOurWords(error.reason);
	return {
		ok: false,
		findings: [{
			rule,
			severity: "error",
			message,
			...hint === void 0 ? {} : { hint },
			file: file.path,
			span: {
				start: at,
				end: Math.min(at + 1, file.text.length)
			}
		}]
	};
}
function inOurWords(reason) {
	if (reason.includes("maxAliases")) return { message: `Unexpected number of aliases, expected at most ${maxAliases}` };
	if (reason.startsWith("unknown scalar tag") || reason.startsWith("unknown tag") || reason.includes("tag !<")) return { message: `Unexpected tag (${reason.replace(/^.*!<(.*)>.*$/s, "`$1`")}), expected plain YAML` };
	if (reason.startsWith("unidentified alias")) return {
		message: `Unexpected alias ${reason.slice(19).replaceAll("\"", "`")}, expected an anchor of that name before it`,
		hint: "Text that begins with `*` needs quotes"
	};
	return { message: `Unexpected YAML: ${reason}` };
}
function emptyFile(file) {
	return {
		rule: "empty-file",
		severity: "error",
		message: "Unexpected empty file, expected YAML",
		file: file.path,
		span: {
			start: 0,
			end: 0
		}
	};
}
function secondDocument(file, events) {
	const content = events[events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT) + 1];
	const start = content !== void 0 && "start" in content ? content.start : file.text.length;
	const marker = Math.max(file.text.lastIndexOf("\n---", start), file.text.lastIndexOf("\n...", start)) + 1;
	return {
		rule: "several-documents",
		severity: "error",
		message: "Unexpected second YAML document, expected one in a file",
		file: file.path,
		span: {
			start: marker,
			end: Math.min(marker + 3, file.text.length)
		}
	};
}

// action/src/runbook/known-keys.ts
const step = {
	step_number: true,
	title: true,
	description: true,
	step_type: true,
	commands: true,
	expected_output: true,
	success_criteria: true,
	failure_action: true,
	estimated_duration_minutes: true,
	requires_approval: true,
	rollback_step: true,
	automation_script: true,
	decision_branches: true,
	next: true,
	when: true,
	decide: true,
	verify: true,
	outputs: true,
	on_failure: true,
	retry: true,
	timeout_seconds: true,
	idempotent: true,
	for_each: true,
	max_parallel: true,
	max_errors: true,
	approvers: true,
	expires_after_minutes: true,
	recheck: true,
	irreversible: true,
	output: true,
	notify: true
};
const metadata = {
	runbook_id: true,
	title: true,
	description: true,
	category: true,
	severity: true,
	services_affected: true,
	triggers: true,
	author: true,
	created_at: true,
	updated_at: true,
	version: true,
	review_date: true,
	approvers: true,
	tags: true,
	estimated_total_duration_minutes: true,
	requires_change_ticket: true,
	automation_level: true,
	symptoms: true,
	environment: true,
	runner: true,
	lock: true,
	auto_start: true
};
const file = {
	metadata: true,
	variables: true,
	prerequisites: true,
	steps: true,
	post_conditions: true,
	related_runbooks: true,
	references: true,
	changelog: true
};
const output = {
	type: true,
	pattern: true,
	enum: true,
	secret: true
};
const variable = {
	...output,
	description: true,
	default: true,
	required: true
};
const condition$1 = {
	description: true,
	check: true
};
const retry = {
	attempts: true,
	delay_seconds: true,
	backoff: true,
	when: true
};
const rule = {
	when: true,
	branch: true
};
const notification = {
	channel: true,
	message: true
};
const goto = { goto: true };
const symptom = {
	group: true,
	symptom: true
};
const change = {
	date: true,
	author: true,
	changes: true
};
const runbookKeys = {
	"": Object.keys(file),
	"/metadata": Object.keys(metadata),
	"/metadata/symptoms/*": Object.keys(symptom),
	"/variables/*": Object.keys(variable),
	"/prerequisites/*": Object.keys(condition$1),
	"/post_conditions/*": Object.keys(condition$1),
	"/changelog/*": Object.keys(change),
	"/steps/*": Object.keys(step),
	"/steps/*/decide/*": Object.keys(rule),
	"/steps/*/notify": Object.keys(notification),
	"/steps/*/on_failure": Object.keys(goto),
	"/steps/*/outputs/*": Object.keys(output),
	"/steps/*/retry": Object.keys(retry)
};
const settings = {
	approvers: true,
	environments: true,
	runners: true,
	break_glass: true,
	review: true,
	gates: true,
	channels: true,
	rules: true,
	environment_names: true,
	journal: true,
	coverage: true,
	approvals: true,
	fail_on: true
};
const holders = {
	users: true,
	teams: true
};
const environment = { approvers: true };
const breakGlass = {
	who: true,
	environment: true
};
const review = {
	months: true,
	warn_days: true
};
const gates = {
	sev1: true,
	sev2: true,
	sev3: true,
	sev4: true,
	all: true
};
const journal = {
	store: true,
	output: true
};
const channel = { type: true };
const configKeys = {
	"": Object.keys(settings),
	"/approvers/*": Object.keys(holders),
	"/environments/*": Object.keys(environment),
	"/break_glass": Object.keys(breakGlass),
	"/review": Object.keys(review),
	"/gates": Object.keys(gates),
	"/journal": Object.keys(journal),
	"/channels/*": Object.keys(channel)
};
const testFile = {
	defaults: true,
	tests: true
};
const testDefaults = {
	input_variables: true,
	mock_responses: true,
	today: true,
	fakes: true
};
const testCase = {
	test_id: true,
	runbook_id: true,
	description: true,
	scenario: true,
	input_variables: true,
	expected_outcomes: true,
	mock_responses: true,
	decisions: true,
	approvals: true,
	confirmations: true,
	today: true,
	fakes: true,
	expected: true
};
const mock = {
	stdout: true,
	stderr: true,
	exit_code: true,
	outputs: true,
	duration_seconds: true,
	crash: true
};
const approval = {
	by: true,
	outcome: true
};
const gate = {
	kind: true,
	step: true
};
const message = {
	step: true,
	channel: true,
	message: true
};
const expected = {
	status: true,
	path: true,
	skipped: true,
	failed: true,
	outputs: true,
	rolled_back: true,
	escalated: true,
	notified: true,
	waiting: true
};
const mockFields = Object.keys(mock);
const testKeys = {
	"": Object.keys(testFile),
	"/defaults": Object.keys(testDefaults),
	"/defaults/mock_responses/*": mockFields,
	"/defaults/mock_responses/*/*": mockFields,
	"/defaults/mock_responses/*/*/*": mockFields,
	"/tests/*": Object.keys(testCase),
	"/tests/*/mock_responses/*": mockFields,
	"/tests/*/mock_responses/*/*": mockFields,
	"/tests/*/mock_responses/*/*/*": mockFields,
	"/tests/*/approvals/*": Object.keys(approval),
	"/tests/*/approvals/*/*": Object.keys(approval),
	"/tests/*/expected": Object.keys(expected),
	"/tests/*/expected/waiting": Object.keys(gate),
	"/tests/*/expected/waiting/*": Object.keys(gate),
	"/tests/*/expected/notified/*": Object.keys(message)
};

// action/src/runbook/shown-value.ts
function shownValue(value) {
	if (value === void 0 || value === null) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "empty mapping" : "mapping";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	if (text === "") return "empty text";
	const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return typeof value === "string" ? `\`${short}\`` : `${typeof value} \`${short}\``;
}
function atPointer(value, pointer) {
	let found = value;
	for (const token of tokensOf(pointer)) {
		if (typeof found !== "object" || found === null || !Object.hasOwn(found, token)) return void 0;
		found = found[token];
	}
	return found;
}

// action/src/runbook/expected.ts
const keysOfKind = {
	runbook: runbookKeys,
	config: configKeys,
	tests: testKeys
};
const wholeFile = {
	runbook: "the runbook",
	config: "the settings",
	tests: "the test file"
};
function keysAt(kind, pointer) {
	const table = keysOfKind[kind];
	const tokens = tokensOf(pointer);
	const form = Object.keys(table).find((candidate) => {
		const parts = tokensOf(candidate);
		return parts.length === tokens.length && parts.every((part, index) => part === "*" || part === tokens[index]);
	});
	return form === void 0 ? [] : table[form] ?? [];
}
function expectedAt(kind, pointer, params = {}) {
	const known = expectations[kind].find(([form]) => form.test(pointer));
	if (known !== void 0) return known[1];
	if (Array.isArray(params["allowedValues"])) return oneOf(params["allowedValues"]);
	return typeName(params["type"]) ?? "a value";
}
function placeName(value, pointer, kind) {
	const tokens = tokensOf(pointer);
	if (tokens.length === 0) return wholeFile[kind];
	const last = tokens.at(-1) ?? "";
	if (tokens[0] === "steps" && tokens.length >= 2) {
		const step = stepName(value, tokens[1] ?? "");
		return tokens.length === 2 ? step : `${inner(tokens.slice(2))} of ${step}`;
	}
	if (tokens[0] === "variables" && tokens.length === 2) return `variable \`${last}\``;
	if (kind === "tests" && tokens.length === 2) return caseName(value, last);
	return inner(tokens);
}
function inner(tokens) {
	const last = tokens.at(-1) ?? "";
	const before = tokens.at(-2);
	return /^\d+$/.test(last) && before !== void 0 ? `entry ${Number(last) + 1} of \`${before}\`` : `\`${last}\``;
}
function stepName(value, index) {
	const number = atPointer(value, `/steps/${index}/step_number`);
	return typeof number === "number" ? `step ${number}` : `entry ${Number(index) + 1} of \`steps\``;
}
function caseName(value, index) {
	const id = atPointer(value, `/tests/${index}/test_id`);
	return typeof id === "string" && id !== "" ? `case \`${id.slice(0, 60)}\`` : `entry ${Number(index) + 1} of \`tests\``;
}
function oneOf(values) {
	return `${values.length === 1 ? "" : "one of "}${values.map((value) => `\`${String(value)}\``).join(", ")}`;
}
function typeName(type) {
	switch (type) {
		case "string": return "text";
		case "integer": return "a whole number";
		case "number": return "a number";
		case "boolean": return "`true` or `false`";
		case "array": return "a list";
		case "object": return "a mapping";
		default: return;
	}
}
const shellName = "letters, digits and underscores, no digit first";
const date = "a day `YYYY-MM-DD` or a moment `YYYY-MM-DDThh:mm:ssZ`";
const word = "letters and digits, joined by `.`, `_` or `-`";
const condition = "a sentence, or `{description, check}`";
const target = "a step number or `end`";
const expectations = {
	runbook: [
		[/^$/, "a mapping with `metadata` and `steps`"],
		[/^\/metadata$/, "a mapping with at least `runbook_id`, `title`, `description`, `category`, `severity`, `author`, `version` and `review_date`"],
		[/^\/steps$/, "a list of at least one step"],
		[/^\/steps\/\d+$/, "a mapping with at least `step_number`, `title`, `description` and `step_type`"],
		[/^\/metadata\/runbook_id$/, word],
		[/^\/metadata\/category$/, oneOf([
			"incident_response",
			"maintenance",
			"deployment",
			"recovery",
			"scaling",
			"troubleshooting",
			"security"
		])],
		[/^\/metadata\/severity$/, oneOf([
			"sev1",
			"sev2",
			"sev3",
			"sev4",
			"all"
		])],
		[/^\/steps\/\d+\/step_type$/, oneOf([
			"manual",
			"automated",
			"decision",
			"verification",
			"notification"
		])],
		[/^\/steps\/\d+\/step_number$/, "a whole number from 1"],
		[/\/(?:created_at|updated_at|review_date|date)$/, date],
		[/^\/(?:variables|steps\/\d+\/outputs)\/\?$/, shellName],
		[/^\/steps\/\d+\/decision_branches\/\?$/, "a name without `=`, line break, or blank at its ends"],
		[/^\/(?:prerequisites|post_conditions)\/\d+$/, condition],
		[/^\/steps\/\d+\/decision_branches\/[^/]+$/, target],
		[/^\/steps\/\d+\/decision_branches$/, "a mapping from the names of branches to step numbers"],
		[/^\/steps\/\d+\/next$/, target],
		[/^\/steps\/\d+\/on_failure$/, "`stop`, `continue`, `escalate`, `rollback` or `{goto: n}`"],
		[/^\/steps\/\d+\/(?:rollback_step|on_failure\/goto|recheck\/\d+)$/, "a step number"],
		[/^\/steps\/\d+\/for_each$/, "a list of values or an expression"],
		[/^\/steps\/\d+\/for_each\/\d+$|\/(?:default|enum\/\d+)$/, "a text, number or boolean"],
		[/\/enum$/, "a list of values"],
		[/\/(?:version|title|description|author|group|symptom|changes|channel|message|branch)$/, "text"],
		[/\/when$|\/verify\/\d+$/, "an expression"]
	],
	config: [
		[/^$/, "a mapping"],
		[/^\/(?:approvers|environments|runners|channels|rules)\/\?$/, word],
		[/^\/runners\/[^/]+$/, "a runner label or a list of labels"],
		[/^\/environment_names\/\d+$/, shellName],
		[/\/teams\/\d+$/, "`organisation/team`"],
		[/^\/channels\/[^/]+(?:\/type)?$/, "a channel of type `terminal`"],
		[/^\/(?:environments\/[^/]+\/approvers|break_glass\/who)$/, "a list of roles"],
		[/^\/break_glass\/environment$/, "the name of an environment"]
	],
	tests: [
		[/^$/, "a mapping with `tests`"],
		[/^\/tests$/, "a list of at least one case"],
		[/^\/tests\/\d+$/, "a mapping with at least `test_id`"],
		[/\/today$/, date],
		[/\/mock_responses\/\?$/, "a step number, `prerequisites.N` or `post_conditions.N`"],
		[/\/confirmations\/\?$/, "a step number or `prerequisites.N`"],
		[/\/(?:decisions|approvals)\/\?$/, "a step number"],
		[/\/fakes\/\?$/, "the name of a program"],
		[/\/fakes\/[^/]+$/, "a bash script"],
		[/\/mock_responses\/[^/]+\/\?$/, "items alone, or fields of a mock alone"],
		[/\/mock_responses\/[^/]+(?:\/[^/]+)?$/, "a text, a mapping such as `{stdout, exit_code, outputs}`, or a list with one for each attempt"],
		[/\/decisions\/[^/]+(?:\/\d+)?$/, "the name of a branch, or a list of them"],
		[/\/approvals\/[^/]+(?:\/\d+)?$/, "`approved`, `rejected`, `expired`, `{by, outcome}`, or a list of them"],
		[/\/confirmations\/[^/]+(?:\/\d+)?$/, "`done`, `failed`, `skip`, `retry`, `rollback`, `abort`, or a list of them"],
		[/\/(?:path|skipped|failed|rolled_back)\/\d+$/, "a step number"],
		[/\/escalated\/\d+$/, "a step number or `prerequisites.N`"],
		[/\/notified\/\d+$/, "a step number, a part of the message, or `{step, channel, message}`"],
		[/\/waiting(?:\/\d+)?$/, "a step number, `prerequisites.N`, or `{kind, step}`"],
		[/\/(?:input_variables|outputs)\/[^/]+$/, "a text, number or boolean"],
		[/\/(?:test_id|runbook_id|description|scenario|stdout|stderr|by|channel|message)$/, "text"]
	]
};

// action/src/runbook/schema-findings.ts
const most = 2e3;
function schemaFindings(at) {
	const { file, kind, value, places } = at;
	const { findings, report } = reporter(file);
	const errors = oneForEachFault(value, at.errors.slice(0, most));
	const missing = errors.filter(({ keyword }) => keyword === "required");
	const answered = /* @__PURE__ */ new Set();
	for (const error of errors) if (error.keyword === "additionalProperties") reportUnknownKey(error);
	for (const error of errors) {
		if (error.keyword === "additionalProperties" || answered.has(error)) continue;
		if (error.keyword === "required") reportMissingKey(error);
		else if (error.keyword === "propertyNames") reportName(error);
		else reportValue(error);
	}
	return findings;
	function reportUnknownKey({ instancePath, params }) {
		const key = String(params["additionalProperty"]);
		const span = places.keyOf(`${instancePath}/${tokenOf(key)}`);
		const lacking = missing.filter((error) => error.instancePath === instancePath && !answered.has(error));
		const wanted = nearest(key, lacking.map((error) => String(error.params["missingProperty"])));
		if (wanted !== void 0) {
			for (const error of lacking) if (error.params["missingProperty"] === wanted) answered.add(error);
			report("unknown-key", span, `Unexpected key \`${key}\`, expected \`${wanted}\``, { hint: `Did you mean \`${wanted}\`?` });
			return;
		}
		const keys = keysAt(kind, instancePath);
		const near = nearest(key, keys);
		const hint = near === void 0 ? elsewhere(key) : `Did you mean \`${near}\`?`;
		report("unknown-key", span, `Unexpected key \`${key}\` in ${placeName(value, instancePath, kind)}`, { hint: hint ?? listOf(keys) });
	}
	function elsewhere(key) {
		if (kind !== "runbook") return void 0;
		if (keysAt(kind, "").includes(key)) return `\`${key}\` belongs to the top of the file`;
		if (keysAt(kind, "/metadata").includes(key)) return `\`${key}\` belongs to \`metadata\``;
		return keysAt(kind, "/steps/0").includes(key) ? `\`${key}\` belongs to a step` : void 0;
	}
	function reportMissingKey({ instancePath, params }) {
		const key = String(params["missingProperty"]);
		const expected = expectedAt(kind, `${instancePath}/${tokenOf(key)}`);
		report("missing-key", ownerSpan(instancePath), `Unexpected ${placeName(value, instancePath, kind).replace(/^the /, "")} without \`${key}\`, expected ${expected}`);
	}
	function ownerSpan(pointer) {
		return places.at(pointer)?.key ?? places.spanOf(pointer);
	}
	function reportName({ instancePath, params }) {
		const name = String(params["propertyName"]);
		const expected = expectedAt(kind, `${instancePath}/?`);
		report("value", places.keyOf(`${instancePath}/${tokenOf(name)}`), `Unexpected name ${shownValue(name)}, expected ${expected}`);
	}
	function reportValue(error) {
		const { instancePath, keyword, params } = error;
		const found = atPointer(value, instancePath);
		const span = places.spanOf(instancePath);
		const where = tokensOf(instancePath).length === 0 ? "" : ` for ${placeName(value, instancePath, kind)}`;
		const expected = limitOf(keyword, params) ?? expectedAt(kind, instancePath, params);
		report("value", span, `Unexpected ${asWritten(found, keyword, span)}${where}, expected ${expected}`, { hint: hintFor(error, found, span) });
	}
	function asWritten(found, keyword, span) {
		if (typeof found === "number") return `number \`${file.text.slice(span.start, Math.min(span.end, span.start + 60))}\``;
		return keyword === "type" && typeof found === "string" ? `text ${shownValue(found)}` : shownValue(found);
	}
	function hintFor({ keyword, params }, found, span) {
		if (keyword === "enum" && typeof found === "string") {
			const near = nearest(found, params["allowedValues"]);
			return near === void 0 ? void 0 : `Did you mean \`${near}\`?`;
		}
		if (keyword === "type" && params["type"] === "string" && (typeof found === "number" || typeof found === "boolean")) return `Put it in quotes: \`"${file.text.slice(span.start, span.end)}"\``;
		if (keyword === "type" && params["type"] === "array" && typeof found === "string") return `A list has a line \`- …\` for each entry`;
		if (keyword === "type" && params["type"] === "boolean") return booleanHint(found);
	}
}
function booleanHint(found) {
	if (found === "true" || found === "false") return `Write it without quotes: \`${found}\``;
	if (typeof found === "string" && /^(?:yes|on)$/i.test(found)) return "Write `true`";
	return typeof found === "string" && /^(?:no|off)$/i.test(found) ? "Write `false`" : void 0;
}
function listOf(keys) {
	return keys.length === 0 || keys.length > 12 ? void 0 : `There is ${keys.map((key) => `\`${key}\``).join(", ")}`;
}
function limitOf(keyword, params) {
	switch (keyword) {
		case "minimum": return `at least ${String(params["limit"])}`;
		case "maximum": return `at most ${String(params["limit"])}`;
		case "maxLength": return `at most ${String(params["limit"])} characters`;
		case "minItems":
		case "minProperties": return "at least one entry";
		case "uniqueItems": return `different values (entries ${Number(params["j"]) + 1} and ${Number(params["i"]) + 1} are the same)`;
		default: return;
	}
}
function oneForEachFault(value, errors) {
	const dropped = /* @__PURE__ */ new Set();
	const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
	for (const choice of choices) {
		const found = atPointer(value, choice.instancePath);
		const own = errors.filter((error) => error !== choice && error.instancePath === choice.instancePath);
		const inner = errors.filter(({ instancePath }) => instancePath.startsWith(`${choice.instancePath}/`));
		const isMapping = typeof found === "object" && found !== null && !Array.isArray(found);
		const meant = own.filter(({ keyword }) => isMapping && objectKeywords.has(keyword));
		for (const error of own) if (!meant.includes(error)) dropped.add(error);
		if (meant.length + inner.length > 0) dropped.add(choice);
	}
	const seen = /* @__PURE__ */ new Set();
	return errors.filter((error) => {
		if (dropped.has(error)) return false;
		if (textKeywords.has(error.keyword) && typeof atPointer(value, error.instancePath) !== "string") return false;
		if (objectKeywords.has(error.keyword)) return true;
		const first = !seen.has(error.instancePath);
		seen.add(error.instancePath);
		return first;
	});
}
const objectKeywords = /* @__PURE__ */ new Set([
	"required",
	"additionalProperties",
	"propertyNames",
	"minProperties"
]);
const textKeywords = /* @__PURE__ */ new Set([
	"pattern",
	"minLength",
	"maxLength"
]);

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
		...findings.some(({ severity }) => severity === "error") ? {} : { loaded: loadedRunbook(file, runbook.metadata.runbook_id) },
		findings: firstOf(file, findings)
	};
}
function loadedRunbook(file, id) {
	let runbook;
	return {
		id,
		file,
		places: placesOf(file.text),
		get runbook() {
			runbook ??= read(file);
			return runbook;
		}
	};
}
function read(file) {
	const yaml = readYaml(file);
	if (!yaml.ok || !validate(yaml.value)) throw new Error(`${file.path} was valid when it was loaded`);
	return normalise(yaml.value);
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

export { placesOf as a, reporter as i, schemaFindings as n, tokenOf as o, readYaml as r, sortFindings as s, loadRunbook as t };