export interface Part {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const mostWork = 4_000_000;

/** Which words of a text were removed and which added; whole texts when they are too long to compare word by word. */
export function wordsDiff(before: string, after: string): Part[] {
  const old = words(before);
  const now = words(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return bridged([
    ...old.slice(0, start).map((text): Part => ({ kind: 'same', text })),
    ...middle,
    ...old.slice(old.length - end).map((text): Part => ({ kind: 'same', text })),
  ]);
}

function words(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== '');
}

/** The longest run of words that both have, by the usual table. */
function compare(old: readonly string[], now: readonly string[]): Part[] {
  const width = now.length + 1;
  if (old.length * width > mostWork) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: 'same', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: old[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: now[j] ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** Changes with nothing but spaces between them as one: whole phrases are read more easily than single words. */
function bridged(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  let removed = '';
  let added = '';
  const end = () => {
    if (removed !== '') all.push({ kind: 'removed', text: removed });
    if (added !== '') all.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const runs = joined(parts);
  runs.forEach(({ kind, text }, place) => {
    const between = place > 0 && place < runs.length - 1 && text.trim() === '' && removed + added !== '';
    if (kind === 'removed' || (kind === 'same' && between)) removed += text;
    if (kind === 'added' || (kind === 'same' && between)) added += text;
    if (kind === 'same' && !between) {
      end();
      all.push({ kind, text });
    }
  });
  end();
  return all;
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.kind === part.kind) all[all.length - 1] = { kind: part.kind, text: last.text + part.text };
    else if (part.text !== '') all.push(part);
  }
  return all;
}
