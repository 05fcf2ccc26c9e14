import { useQuery } from 'urql';
import { TaxonomyDocument } from './taxonomy.generated';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The wards and topics as choices; values that the content holds and the lists do not are kept as they are. */
export function useTaxonomy(held: { wards?: readonly string[]; topics?: readonly string[] } = {}) {
  const [{ data }] = useQuery({ query: TaxonomyDocument, requestPolicy: 'cache-first' });
  const wards = (data?.wards ?? []).map(({ slug, name }) => ({ value: slug, label: name }));
  const topics = (data?.topics ?? []).map(({ slug, label }) => ({ value: slug, label }));
  return { wards: withHeld(wards, held.wards), topics: withHeld(topics, held.topics) };
}

function withHeld(choices: readonly Choice[], held: readonly string[] = []): Choice[] {
  const missing = held.filter((value) => !choices.some((choice) => choice.value === value));
  return [...choices, ...missing.map((value) => ({ value, label: value }))];
}
