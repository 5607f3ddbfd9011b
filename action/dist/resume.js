import { a as resumeInput, i as resume, n as formerOf, r as prepareToDrive, t as blank } from "./resume2.js";

export { blank, resume };