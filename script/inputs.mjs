import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A fingerprint of every file at the paths; folders count with all that is in them, generated files excepted. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, path);
  return hash.digest('hex');
}

function add(hash, path) {
  if (!existsSync(path) || path.includes('.generated.')) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(hash, join(path, name));
    return;
  }
  hash.update(path).update('\0').update(readFileSync(path)).update('\0');
}

/** Does the work unless the mark says that it was done for the same inputs. */
export function unlessDone(mark, inputs, work) {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === inputs) return false;
  work();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, inputs);
  return true;
}
