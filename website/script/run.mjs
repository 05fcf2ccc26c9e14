import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { fingerprint, unlessDone } from '../../script/inputs.mjs';

/**
 * What Maven calls: install, check or build, each only when something that it depends on has changed.
 * `target/done` remembers for which inputs a step succeeded; `mvn clean` forgets it.
 */
const settings = ['package-lock.json', 'package.json', 'tsconfig.json'];
const sources = ['src/main/assets', 'script', '../script/inputs.mjs', ...settings];
const tools = ['eslint.config.js', '.prettierrc.json', '.prettierignore'];
const built = 'target/classes/website';

const steps = { install, check, build };
const step = steps[process.argv[2] ?? ''];
if (step === undefined) fail(`Give one of ${Object.keys(steps).join(', ')}.`);
await step();

function install() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
}

function check() {
  unlessDone('target/done/check', fingerprint([...sources, ...tools]), () => {
    for (const script of ['types', 'lint', 'format:check']) run('npm', ['run', '--silent', script]);
  });
}

/** What it needs is there only once everything is installed. */
async function build() {
  const { buildAssets } = await import('./assets.mjs');
  const mark = 'target/done/build';
  if (!existsSync(`${built}/assets.properties`)) rmSync(mark, { force: true });
  unlessDone(mark, fingerprint(sources), () => {
    buildAssets(built);
  });
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error !== undefined)
    fail(`${command} cannot be run (${error.message}). Install Node 20.19 or newer with npm.`);
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
