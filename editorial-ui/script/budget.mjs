import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What sign-in and the list may weigh: all that the page and the screen of documents import at once, compressed. */
export const limit = 250_000;
export const screens = ['index.html', 'src/documents/DocumentsPage.tsx'];

/** What must not be among it: the editor loads on demand. */
const onDemand = /prosemirror|tiptap|EditorPage/i;

/** The files of the screens with what each weighs; `read` gives a file's content. */
export function weigh(manifest, names, read) {
  const files = new Map();
  const visit = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined)
      throw new Error(`The build has no ${key}: name the screen as its source is named.`);
    if (files.has(chunk.file) || !chunk.file.endsWith('.js')) return;
    files.set(chunk.file, gzipSync(read(chunk.file), { level: 9 }).length);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  names.forEach(visit);
  return files;
}

/** Ends the build when the scripts of sign-in and the list have become too heavy. */
export function checkBudget(folder) {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: the build must write its manifest.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const files = weigh(manifest, screens, (file) => readFileSync(join(folder, file)));
  const total = [...files.values()].reduce((sum, weight) => sum + weight, 0);
  const table = [...files].map(([file, weight]) => `  ${kilobytes(weight)}  ${file}`).join('\n');
  const editor = [...files.keys()].filter((file) => onDemand.test(file));
  if (editor.length > 0) throw new Error(`The editor is loaded with the list: ${editor.join(', ')}`);
  if (total > limit) {
    throw new Error(
      `JavaScript for sign-in and list weighs ${kilobytes(total)}, more than ${kilobytes(limit)}:\n${table}`,
    );
  }
  return `JavaScript for sign-in and list: ${kilobytes(total)} of ${kilobytes(limit)}`;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
