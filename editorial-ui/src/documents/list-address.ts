import type {
  ContentType,
  DocumentFilter,
  DocumentOrder,
  DocumentState,
  Theme,
  Tier,
} from '../api/schema.generated';
import { stateWords, themeWords, tierWords, typeWords, valuesOf } from '../words/words';

/** What the list shows, as its address says it. */
export interface ListView {
  readonly text: string;
  readonly types: readonly ContentType[];
  readonly tiers: readonly Tier[];
  readonly themes: readonly Theme[];
  readonly wards: readonly string[];
  readonly topics: readonly string[];
  readonly states: readonly DocumentState[];
  readonly order: DocumentOrder;
  readonly after: string | null;
}

/** Values that the address should not hold are passed over. */
export function readAddress(params: URLSearchParams): ListView {
  return {
    text: params.get('q') ?? '',
    types: known(params.getAll('type'), valuesOf(typeWords)),
    tiers: known(params.getAll('tier'), valuesOf(tierWords)),
    themes: known(params.getAll('theme'), valuesOf(themeWords)),
    wards: params.getAll('ward'),
    topics: params.getAll('topic'),
    states: known(params.getAll('state'), valuesOf(stateWords)),
    order: params.get('order') === 'title' ? 'TITLE' : 'RECENTLY_CHANGED',
    after: params.get('after'),
  };
}

export function writeAddress(view: ListView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.text !== '') params.set('q', view.text);
  const lists = {
    type: view.types,
    tier: view.tiers,
    theme: view.themes,
    ward: view.wards,
    topic: view.topics,
  };
  for (const [name, values] of Object.entries({ ...lists, state: view.states })) {
    for (const value of values) params.append(name, value);
  }
  if (view.order === 'TITLE') params.set('order', 'title');
  if (view.after !== null) params.set('after', view.after);
  return params;
}

export function filterOf({ text, types, tiers, themes, wards, topics, states }: ListView): DocumentFilter {
  return { text: text.trim() === '' ? null : text.trim(), types, tiers, themes, wards, topics, states };
}

export function isFiltered(view: ListView): boolean {
  const { types, tiers, themes, wards, topics, states } = view;
  return (
    view.text !== '' || [types, tiers, themes, wards, topics, states].some((values) => values.length > 0)
  );
}

export const everything: ListView = readAddress(new URLSearchParams());

function known<V extends string>(given: readonly string[], values: readonly V[]): V[] {
  return values.filter((value) => given.includes(value));
}
