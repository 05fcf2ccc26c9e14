import type { TrialPartsFragment } from './trial.generated';

type EffectParts = NonNullable<TrialPartsFragment['effect']>;

/** Smaller differences come from the way an index counts, not from the change. */
const hardlyAny = 0.0005;

/** A measure from 0 to 1 as it is shown: of a hundred. */
export function share(measure: number): string {
  return (100 * measure).toFixed(1);
}

/** What a change does to all judged queries. */
export function verdict({ queries, different, before, after }: EffectParts): string {
  if (queries === 0) return 'No queries are judged here, so the effect on others cannot be told.';
  const judged = queries === 1 ? 'the 1 judged query' : `the ${String(queries)} judged queries`;
  if (different === 0) return `Of ${judged}, none is answered differently.`;
  const answered = `Of ${judged}, ${String(different)} ${different === 1 ? 'is' : 'are'} answered differently`;
  const difference = after.ndcg10 - before.ndcg10;
  if (Math.abs(difference) < hardlyAny) return `${answered}; all in all as well as now.`;
  return `${answered}; all in all ${difference > 0 ? 'better' : 'worse'}: ${share(before.ndcg10)} now, ${share(after.ndcg10)} with the change.`;
}

export function changeWords({ before, after }: { readonly before: number; readonly after: number }): string {
  if (Math.abs(after - before) < hardlyAny) return 'another order, as good as now';
  return `${after > before ? 'better' : 'worse'}: ${share(before)} now, ${share(after)} with the change`;
}
