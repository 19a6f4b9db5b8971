// `npm run demo`. Plain JavaScript, for it runs before anything is installed, and on a Node that may be too old.
import { installWhatIsMissing, requireNode } from "./install.mjs";

requireNode();
installWhatIsMissing();
process.argv.splice(2, 0, "bin/run-demo.ts");
await import("./run.mjs");
