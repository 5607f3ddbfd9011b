import { a as storePaths, i as runbookOf, n as isExecutionId, r as monthOf, t as beganOf } from "./store-paths2.js";

export { beganOf, isExecutionId, monthOf, runbookOf, storePaths };