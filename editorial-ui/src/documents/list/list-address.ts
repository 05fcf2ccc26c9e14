import type {
  ContentType,
  DocumentFilter,
  DocumentOrder,
  DocumentState,
  Theme,
  Tier,
} from '../../api/schema.generated';
import { stateWords, themeWords, tierWords, typeWords, valuesOf } from '../../words/words';
import { type Column, columnWords } from './columns';

/** What the list shows, as its address says it. Days are `2026-11-22`, on London's calendar. */
export interface ListView {
  readonly text: string;
  readonly types: readonly ContentType[];
  readonly tiers: readonly Tier[];
  readonly themes: readonly Theme[];
  readonly wards: readonly string[];
  readonly topics: readonly string[];
  readonly states: readonly DocumentState[];
  readonly owners: readonly string[];
  readonly changedFrom: string | null;
  readonly changedTo: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly order: DocumentOrder;
  readonly size: PageSize;
  /** In the order in which they stand; null: as this browser has them. */
  readonly columns: readonly Column[] | null;
  readonly after: string | null;
}

export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

const orders: Record<string, DocumentOrder> = { title: 'TITLE', published: 'RECENTLY_PUBLISHED' };
const days = {
  changedFrom: 'changed-from',
  changedTo: 'changed-to',
  publishedFrom: 'published-from',
  publishedTo: 'published-to',
} as const;
const lists = {
  types: 'type',
  tiers: 'tier',
  themes: 'theme',
  wards: 'ward',
  topics: 'topic',
  states: 'state',
  owners: 'owner',
} as const;

/** Values that the address should not hold are passed over. */
export function readAddress(params: URLSearchParams): ListView {
  const columns = params.get('columns');
  return {
    text: params.get('q') ?? '',
    types: known(params.getAll('type'), valuesOf(typeWords)),
    tiers: known(params.getAll('tier'), valuesOf(tierWords)),
    themes: known(params.getAll('theme'), valuesOf(themeWords)),
    wards: params.getAll('ward'),
    topics: params.getAll('topic'),
    states: known(params.getAll('state'), valuesOf(stateWords)),
    owners: params.getAll('owner').filter((id) => /^[0-9a-f-]{36}$/i.test(id)),
    changedFrom: day(params.get('changed-from')),
    changedTo: day(params.get('changed-to')),
    publishedFrom: day(params.get('published-from')),
    publishedTo: day(params.get('published-to')),
    order: orders[params.get('order') ?? ''] ?? 'RECENTLY_CHANGED',
    size: pageSizes.find((size) => String(size) === params.get('size')) ?? 25,
    columns: columns === null ? null : readColumns(columns),
    after: params.get('after'),
  };
}

export function writeAddress(view: ListView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.text !== '') params.set('q', view.text);
  for (const field of valuesOf(lists)) {
    for (const value of view[field]) params.append(lists[field], value);
  }
  for (const field of valuesOf(days)) {
    const value = view[field];
    if (value !== null) params.set(days[field], value);
  }
  const order = Object.keys(orders).find((name) => orders[name] === view.order);
  if (order !== undefined) params.set('order', order);
  if (view.size !== 25) params.set('size', String(view.size));
  if (view.columns !== null) params.set('columns', view.columns.join(','));
  if (view.after !== null) params.set('after', view.after);
  return params;
}

export function filterOf(view: ListView): DocumentFilter {
  const { text, types, tiers, themes, wards, topics, states, owners } = view;
  const { changedFrom, changedTo, publishedFrom, publishedTo } = view;
  return {
    ...{ text: text.trim() === '' ? null : text.trim(), types, tiers, themes, wards, topics, states, owners },
    ...{ changedFrom, changedTo, publishedFrom, publishedTo },
  };
}

/** How many filters are set, the search not counted. */
export function filtersSet(view: ListView): number {
  const chosen = valuesOf(lists).filter((field) => view[field].length > 0).length;
  return chosen + valuesOf(days).filter((field) => view[field] !== null).length;
}

export function isFiltered(view: ListView): boolean {
  return view.text !== '' || filtersSet(view) > 0;
}

/** What is filtered, as one word that changes when the filter does. */
export function filterKey(view: ListView): string {
  return writeAddress({ ...everything, ...view, ...unfiltered }).toString();
}

export const everything: ListView = readAddress(new URLSearchParams());
const unfiltered = { order: everything.order, size: everything.size, columns: null, after: null };

/** Whether two addresses show the same list, whatever the page. */
export function sameList(one: string, other: string): boolean {
  const plain = (query: string) =>
    writeAddress({ ...readAddress(new URLSearchParams(query)), after: null }).toString();
  return plain(one) === plain(other);
}

function readColumns(names: string): Column[] {
  const wanted = names.split(',');
  return valuesOf(columnWords)
    .filter((column) => wanted.includes(column))
    .sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
}

function day(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : null;
}

function known<V extends string>(given: readonly string[], values: readonly V[]): V[] {
  return values.filter((value) => given.includes(value));
}
