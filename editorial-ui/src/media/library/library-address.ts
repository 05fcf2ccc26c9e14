import { type Licence, licenceWords } from './rights';

export type RightsWanted = 'RUNNING_OUT' | 'RUN_OUT' | 'WITH_PEOPLE';

/** What the library shows, as its address says it. */
export interface LibraryView {
  readonly text: string;
  /** The first day of upload, such as `2026-05-01`. */
  readonly from: string;
  readonly to: string;
  readonly rights: RightsWanted | Licence | null;
  readonly used: boolean | null;
  readonly trash: boolean;
  readonly layout: 'grid' | 'list';
}

export const rightsWantedWords: Record<RightsWanted, string> = {
  RUNNING_OUT: 'Running out within 30 days, or run out',
  RUN_OUT: 'Run out',
  WITH_PEOPLE: 'With people in the picture',
};

/** Values that the address should not hold are passed over. */
export function readAddress(params: URLSearchParams): LibraryView {
  const rights = params.get('rights') ?? '';
  const used = params.get('used');
  return {
    text: params.get('q') ?? '',
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    rights: isWanted(rights) || isLicence(rights) ? rights : null,
    used: used === 'yes' ? true : used === 'no' ? false : null,
    trash: params.get('trash') === 'yes',
    layout: params.get('layout') === 'list' ? 'list' : 'grid',
  };
}

export function writeAddress(view: LibraryView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.text !== '') params.set('q', view.text);
  if (view.from !== '') params.set('from', view.from);
  if (view.to !== '') params.set('to', view.to);
  if (view.rights !== null) params.set('rights', view.rights);
  if (view.used !== null) params.set('used', view.used ? 'yes' : 'no');
  if (view.trash) params.set('trash', 'yes');
  if (view.layout === 'list') params.set('layout', 'list');
  return params;
}

/** The same as the media address asks for it. */
export function paramsOf(view: LibraryView): URLSearchParams {
  const params = new URLSearchParams({ q: view.text.trim(), size: '24' });
  if (view.from !== '') params.set('from', view.from);
  if (view.to !== '') params.set('to', view.to);
  if (view.rights !== null) params.set(isWanted(view.rights) ? 'rights' : 'licence', view.rights);
  if (view.used !== null) params.set('used', String(view.used));
  if (view.trash) params.set('trash', 'true');
  return params;
}

export function isFiltered({ text, from, to, rights, used }: LibraryView): boolean {
  return text !== '' || from !== '' || to !== '' || rights !== null || used !== null;
}

export const everything: LibraryView = readAddress(new URLSearchParams());

function isWanted(value: string): value is RightsWanted {
  return Object.hasOwn(rightsWantedWords, value);
}

function isLicence(value: string): value is Licence {
  return Object.hasOwn(licenceWords, value);
}

function dayOf(value: string | null): string {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';
}
