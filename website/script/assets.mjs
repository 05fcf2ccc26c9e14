import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { compile } from 'sass';

/** The site's own script, compressed; what a reader with a poor connection has to fetch stays small. */
const SCRIPT_BUDGET = 20 * 1024;

const fonts = {
  'text.woff2':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'display.woff2':
    '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
};

const pictures = ['icon.svg', 'icon-180.png', 'icon-192.png', 'icon-512.png', 'share.png'];

/** Kinds of files that are compressed by themselves. */
const compressed = new Set(['.woff2', '.png']);

/**
 * Writes styles, scripts, fonts and pictures under names that hold a digest of their content, so that browsers may keep
 * them for ever, beside compressed copies; `assets.properties` says what each is called now.
 */
export function buildAssets(folder) {
  const names = {};
  const out = join(folder, 'assets');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const put = (name, content) => {
    const kind = extname(name);
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const called = `${basename(name, kind)}.${digest}${kind}`;
    writeFileSync(join(out, called), content);
    if (!compressed.has(kind)) {
      writeFileSync(join(out, `${called}.gz`), gzipSync(content, { level: 9 }));
      writeFileSync(join(out, `${called}.br`), brotliCompressSync(content));
    }
    names[name] = called;
    return called;
  };
  for (const [name, file] of Object.entries(fonts)) put(name, readFileSync(join('node_modules', file)));
  for (const picture of pictures) put(picture, readFileSync(join('src/main/assets', picture)));
  put('site.css', styles(names));
  put('site.js', script());
  mkdirSync(dirname(join(folder, 'x')), { recursive: true });
  const lines = Object.entries(names).map(([name, called]) => `${name}=${called}\n`);
  writeFileSync(join(folder, 'assets.properties'), lines.sort().join(''));
}

function styles(names) {
  const { css } = compile('src/main/assets/site.scss', {
    style: 'compressed',
    loadPaths: ['node_modules'],
    quietDeps: true,
  });
  return css.replaceAll(/url\((['"]?)asset:([\w.]+)\1\)/g, (_, quote, name) => `url(${names[name]})`);
}

function script() {
  const { outputFiles } = buildSync({
    entryPoints: ['src/main/assets/site.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  if (size > SCRIPT_BUDGET)
    throw new Error(`The site's script is ${size} bytes compressed: keep it within ${SCRIPT_BUDGET}.`);
  return outputFiles[0].contents;
}
