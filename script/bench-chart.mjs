// Adds the ratios of the last runs to docs/performance.json, under the commit that is checked out, and draws them into
// docs/performance.md. Run it after the benches: script/bench chart.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const history = join(root, 'docs/performance.json');
const page = join(root, 'docs/performance.md');
const begin = '<!-- what script/bench chart draws begins here -->';
const end = '<!-- and ends here -->';
const connections = 32;

/** What a bench found, or nothing when it has not run here. */
function found(name) {
  const file = join(root, '.local/bench', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Ratios that have a bound, by what was measured. */
function measured() {
  const ratios = {};
  for (const row of found('delivery').rows ?? []) {
    if (row.connections === connections && row.bound > 0) {
      ratios[row.name] = { ratio: row.load.rate / row.referenceRate, bound: row.bound };
    }
  }
  const publishing = found('publishing');
  if (publishing.ratio) ratios['create and publish'] = { ratio: publishing.ratio, bound: 0.5 };
  const search = found('search');
  if (search.rebuild) ratios['rebuild of the search index'] = { ratio: search.rebuild.ratio, bound: 0.8 };
  return ratios;
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

const runs = existsSync(history) ? JSON.parse(readFileSync(history, 'utf8')) : [];
const ratios = measured();
const all = [...runs];
if (Object.keys(ratios).length > 0) {
  const commit = git('rev-parse', '--short=7', 'HEAD');
  const same = all.findIndex((run) => run.commit === commit);
  const former = same < 0 ? {} : all.splice(same, 1)[0].ratios;
  all.push({ commit, date: git('log', '-1', '--format=%cs'), ratios: { ...former, ...ratios } });
  writeFileSync(history, `${JSON.stringify(all, null, 2)}\n`);
} else if (all.length === 0) {
  console.error('No bench has left anything in .local/bench: run script/bench delivery first.');
  process.exit(1);
}

/** One chart for each load: the ratio, and the bound as a second line. */
function chart(name) {
  const points = all.filter((run) => run.ratios[name]);
  const bound = points.at(-1).ratios[name].bound;
  const values = points.map((run) => run.ratios[name].ratio.toFixed(3));
  const top = (Math.max(bound, ...values) * 1.2).toFixed(2);
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${name}: ratio, and the least that it may be"`,
    `  x-axis [${points.map((run) => `"${run.commit}"`).join(', ')}]`,
    `  y-axis "ratio" 0 --> ${top}`,
    `  line [${values.join(', ')}]`,
    `  line [${values.map(() => bound).join(', ')}]`,
    '```',
  ].join('\n');
}

const names = [...new Set(all.flatMap((run) => Object.keys(run.ratios)))];
const table = [
  `| load, ${connections} connections | at least | ${all.map((run) => `${run.commit}, ${run.date}`).join(' | ')} |`,
  `|---|--:|${all.map(() => '--:|').join('')}`,
  ...names.map((name) => {
    const bound = all.findLast((run) => run.ratios[name]).ratios[name].bound;
    const cells = all.map((run) => run.ratios[name]?.ratio.toFixed(2) ?? '');
    return `| ${name} | ${bound} | ${cells.join(' | ')} |`;
  }),
].join('\n');
const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(begin);
if (rest === undefined) throw new Error(`${page} has no line ${begin}`);
const after = rest.split(end)[1];
const drawn = [table, ...names.map(chart)].join('\n\n');
writeFileSync(page, `${before}${begin}\n\n${drawn}\n\n${end}${after}`);
console.log(`${names.length} loads of ${all.length} commits are drawn in docs/performance.md.`);
