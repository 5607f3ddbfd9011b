/** What the remote is called on git's command lines, which everybody can see; its URL is in the environment. */
export const remoteName = 'journal';
