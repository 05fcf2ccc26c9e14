import type { Refusal } from '../../api/outcome';
import type { Problem } from '../../api/problem';
import type { Chosen } from '../list/selection';

/** What came of one document. */
export type Fate =
  | { readonly kind: 'done'; readonly undo: Undo | null }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Stopped before its turn. */
  | { readonly kind: 'untried' };

/** Takes back what was done to one document. */
export type Undo = () => Promise<Fate>;

/** Does something to one document. */
export type Act = (document: Chosen) => Promise<Fate>;

export interface Item {
  readonly document: Chosen;
  readonly fate: Fate;
}

/** After so many in a row that did not reach the server, it is of no use to go on. */
const patience = 3;

/**
 * Does something to one document after the other; each stands by itself, so a refusal changes nothing of the others.
 * Ends early when it is told to, or when the server cannot be reached: what was not tried is in the report, too.
 */
export async function runBulk(
  documents: readonly Chosen[],
  act: Act,
  stopped: () => boolean,
  onItem: (items: readonly Item[]) => void,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let unreachable = 0;
  for (const document of documents) {
    const fate: Fate =
      stopped() || unreachable >= patience ? { kind: 'untried' } : await act(document).catch(failed);
    unreachable = fate.kind === 'failed' ? unreachable + 1 : fate.kind === 'untried' ? unreachable : 0;
    items.push({ document, fate });
    if (fate.kind !== 'untried') onItem([...items]);
  }
  onItem(items);
  return items;
}

function failed(error: unknown): Fate {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', problem: { code: undefined, field: null, detail, remedy: 'Try it again.' } };
}

/** How many had each fate. */
export function tally(items: readonly Item[]): Record<Fate['kind'], number> {
  const count = (kind: Fate['kind']) => items.filter(({ fate }) => fate.kind === kind).length;
  return {
    done: count('done'),
    refused: count('refused'),
    failed: count('failed'),
    untried: count('untried'),
  };
}
