// action/src/github/sticky-comment.ts
const mark = "<!-- runbook-check -->";
const longestComment = 65536;
function stickyBody(markdown) {
	return `${mark}\n${markdown}`;
}
function hasMark({ body }) {
	return body.startsWith(mark);
}
function stickyComment(comments, login) {
	const own = ({ author, bot }) => login === null ? bot : author === login;
	return comments.find((comment) => hasMark(comment) && own(comment)) ?? null;
}

export { stickyComment as i, longestComment as n, stickyBody as r, hasMark as t };