// action/src/github/comment-grammar-table.ts
const subject = "SUBJECT is a step number, `prerequisites.N`, `post_conditions.N` or `preflight`";
const commentGrammar = [
	{
		verb: "choose",
		form: "/choose STEP BRANCH",
		right: "operator",
		meaning: "Decides: the flow takes that branch of the step",
		example: "/choose 3 promote_replica"
	},
	{
		verb: "done",
		form: "/done SUBJECT [reason]",
		right: "operator",
		meaning: `It is done, or to be taken as done; the flow goes on (${subject})`,
		example: "/done 5"
	},
	{
		verb: "failed",
		form: "/failed SUBJECT [reason]",
		right: "operator",
		meaning: "It failed; what the step says about failure follows",
		example: "/failed 5 the console shows no replica"
	},
	{
		verb: "skip",
		form: "/skip SUBJECT [reason]",
		right: "operator",
		meaning: "Goes on without it; a prerequisite is skipped only with a reason",
		example: "/skip prerequisites.2 checked by hand"
	},
	{
		verb: "retry",
		form: "/retry SUBJECT [reason]",
		right: "operator",
		meaning: "Runs it again",
		example: "/retry 5"
	},
	{
		verb: "approve",
		form: "/approve STEP NONCE",
		right: "approver",
		meaning: "Approves the step; only where `approvals: comment` is configured",
		example: "/approve 4 1a2b3c4d"
	},
	{
		verb: "reject",
		form: "/reject STEP [reason]",
		right: "approver",
		meaning: "Refuses the approval; the step is skipped, and what it says about failure follows",
		example: "/reject 4 not in business hours"
	},
	{
		verb: "rollback",
		form: "/rollback [to STEP]",
		right: "operator",
		meaning: "Undoes what was done, latest first; with `to`, what was done after that step",
		example: "/rollback to 4"
	},
	{
		verb: "abort",
		form: "/abort [reason]",
		right: "operator-or-approver",
		meaning: "Ends the execution; nothing is undone",
		example: "/abort the incident is over"
	},
	{
		verb: "pause",
		form: "/pause [reason]",
		right: "operator",
		meaning: "Stops before the next step",
		example: "/pause"
	},
	{
		verb: "resume",
		form: "/resume [reason]",
		right: "operator",
		meaning: "Goes on after a pause, an interruption, or a question whose workflow run is gone",
		example: "/resume"
	},
	{
		verb: "take",
		form: "/take",
		right: "writer",
		meaning: "Makes you the operator",
		example: "/take"
	},
	{
		verb: "handover",
		form: "/handover @LOGIN",
		right: "operator",
		meaning: "Makes that person the operator",
		example: "/handover @octocat"
	},
	{
		verb: "lost",
		form: "/lost [reason]",
		right: "operator",
		meaning: "The runner is gone: goes on without it, and asks about the step that it may have been running",
		example: "/lost the runner was shut down"
	},
	{
		verb: "note",
		form: "/note TEXT",
		right: "writer",
		meaning: "Keeps the text in the journal",
		example: "/note customers were told"
	},
	{
		verb: "set",
		form: "/set NAME=value",
		right: "operator",
		meaning: "Gives an input that is missing; all up to the end of the line is its value",
		example: "/set TARGET_PROVIDER=azure"
	}
];
const commentVerbs = commentGrammar.map(({ verb }) => verb);
function grammarOf(verb) {
	const row = commentGrammar.find((candidate) => candidate.verb === verb);
	if (row === void 0) throw new Error(`the grammar has no row for ${verb}`);
	return row;
}
function rightText(right) {
	switch (right) {
		case "operator": return "the operator";
		case "approver": return "an approver who does not operate the execution";
		case "operator-or-approver": return "the operator or an approver";
		case "writer": return "anybody with write access";
		default: return right;
	}
}

export { rightText as i, commentVerbs as n, grammarOf as r, commentGrammar as t };