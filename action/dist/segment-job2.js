import { n as segmentJob, r as statusOf, t as executionOf } from "./segment-job.js";

export { segmentJob };