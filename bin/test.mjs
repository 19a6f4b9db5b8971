// `npm test`. Plain JavaScript, for it runs before anything is installed. Its last line is « N passed, N failed ».
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installWhatIsMissing, requireNode } from "./install.mjs";

requireNode();
installWhatIsMissing();

const reports = mkdtempSync(join(tmpdir(), "place-tests-"));
const total = { passed: 0, failed: 0 };

check("format", "node_modules/@biomejs/biome/bin/biome", ["format", "."]);
check("lint and layers", "node_modules/oxlint/bin/oxlint", ["--deny-warnings"]);
check("types", "node_modules/typescript/bin/tsc", []);
for (const project of ["pure", "db", "search"]) vitest(project);
ensureChromium();
playwright();

rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** A check that is all or nothing counts as one test. */
function check(name, program, args) {
  const code = run(name, [program, ...args]);
  count(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function vitest(project) {
  const report = join(reports, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = run(project, ["node_modules/vitest/vitest.mjs", ...args]);
  const read = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  count(
    project,
    atLeastOneFailure(code, { passed: read?.numPassedTests ?? 0, failed: read?.numFailedTests ?? 0 }),
  );
}

function playwright() {
  const report = join(reports, "journeys.json");
  const code = run("journeys", ["node_modules/@playwright/test/cli.js", "test"], { TEST_REPORT: report });
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).stats : null;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0);
  count("journeys", atLeastOneFailure(code, { passed: stats?.expected ?? 0, failed }));
}

/** A run that broke before, between or after its tests has failed, whatever it counted. */
function atLeastOneFailure(code, counts) {
  const broken = code !== 0 || counts.passed === 0;
  return broken && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function count(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  console.log(`— ${name}: ${passed} passed, ${failed} failed\n`);
}

function run(name, args, env = {}) {
  console.log(`— ${name}…`);
  const child = spawnSync(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env, NODE_ENV: "test", FORCE_COLOR: "0" },
  });
  return child.status ?? 1;
}

/** The system's browser, else Playwright's own, else Debian's package when we may install it. */
function ensureChromium() {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  if (known.some(existsSync)) return;
  console.log("— Chromium: none here, fetching one…");
  const quiet = { stdio: "ignore" };
  const download = spawnSync(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "install", "chromium"],
    quiet,
  );
  if (download.status === 0 || process.getuid?.() !== 0) return;
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
