// action/src/adapters/terminal-notifier.ts
function terminalNotifier(to) {
	return { send: async (channel, message) => {
		if (channel !== "terminal") return { error: `Unexpected channel \`${channel}\`, expected \`terminal\`: this program knows no other` };
		try {
			for (const line of to.mask(message).split(/\r?\n/)) to.write(line);
		} catch (error) {
			return { error: `the terminal did not take it: ${error.message}` };
		}
		return { error: null };
	} };
}

export { terminalNotifier as t };