import { t as gitJournal } from "./journal-git.js";

export { gitJournal };