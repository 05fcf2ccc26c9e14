import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { checkBudget } from './budget.mjs';
import { fingerprint, unlessDone } from '../../script/inputs.mjs';

/**
 * What Maven calls: install, check, test or build, each only when something that it depends on has changed.
 * `target/done` remembers for which inputs a step succeeded; `mvn clean` forgets it.
 */
const schema = '../content-api/src/main/resources/graphql/editorial';
const settings = ['package-lock.json', 'package.json', 'tsconfig.json', 'vite.config.ts', 'codegen.ts'];
const sources = ['src', 'vite', 'public', 'index.html', 'postcss.config.js', ...settings, schema];
const built = 'target/classes/META-INF/resources/editorial';
const tools = ['eslint.config.js', '.prettierrc.json', '.prettierignore', 'script', '../script/inputs.mjs'];

const steps = { install, check, test, build };
const step = steps[process.argv[2] ?? ''];
if (step === undefined) fail(`Give one of ${Object.keys(steps).join(', ')}.`);
needNode();
step();

function install() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
}

function check() {
  unlessDone('target/done/check', fingerprint([...sources, ...tools]), () => {
    generate();
    npm('types');
    npm('lint');
    npm('format:check');
  });
}

function test() {
  unlessDone('target/done/test', fingerprint(sources), () => {
    generate();
    npm('test');
  });
}

function build() {
  const mark = 'target/done/build';
  if (!existsSync(`${built}/index.html`)) rmSync(mark, { force: true });
  unlessDone(mark, fingerprint([...sources, 'script']), () => {
    generate();
    npm('build');
    budget();
  });
}

/** The manifest tells what each screen imports; it is not shipped. */
function budget() {
  try {
    checkBudget(built);
  } catch (error) {
    rmSync(`${built}/index.html`, { force: true });
    fail(error.message);
  }
  rmSync(`${built}/.vite`, { recursive: true, force: true });
}

function generate() {
  npm('generate', '--', '--silent');
}

function npm(...args) {
  run('npm', ['run', '--silent', ...args]);
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

function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.versions.node} is too old for the editorial UI. Install Node 20.19 or newer.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
