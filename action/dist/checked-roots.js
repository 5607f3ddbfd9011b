import { n as checkedRoots, r as programDigest, t as cacheFolder } from "./checked-roots2.js";

export { cacheFolder, checkedRoots, programDigest };