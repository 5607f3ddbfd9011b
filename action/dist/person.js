import { t as Failure } from "./failure.js";

// action/src/commands/person.ts
function actorOf(named, environment) {
	return {
		person: readPerson(named ?? environment.variable("RUNBOOK_OPERATOR") ?? environment.user()),
		via: "local"
	};
}
function readPerson(text) {
	const name = text.trim();
	if (name === "" || name.length > 100 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) throw new Failure("usage", "Unexpected name of a person, expected one of 1 to 100 visible characters", "Name the person with --as, or in RUNBOOK_OPERATOR");
	return name;
}

export { readPerson as n, actorOf as t };