// action/src/github/role-holders.ts
function roleHolders({ approvers }, roles) {
	return roles.flatMap((role) => Object.hasOwn(approvers, role) ? approvers[role] ?? [] : []);
}

export { roleHolders as t };