import type { AssetDetail, Change } from './library';
import { type Licence, mayEnd } from './rights';

/** What the form holds, as texts. */
export interface Details {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence: Licence;
  readonly note: string;
  readonly until: string;
  readonly people: readonly PersonDetails[];
}

export interface PersonDetails {
  readonly name: string;
  readonly consentUntil: string;
}

export function detailsOf(asset: AssetDetail): Details {
  return {
    alt: asset.alt ?? '',
    caption: asset.caption ?? '',
    credit: asset.credit ?? '',
    licence: asset.rights.licence,
    note: asset.rights.note ?? '',
    until: asset.rights.until ?? '',
    people: asset.people.map(({ name, consentUntil }) => ({ name, consentUntil: consentUntil ?? '' })),
  };
}

export function changeOf({ alt, caption, credit, licence, note, until, people }: Details): Change {
  return {
    alt: orNull(alt),
    caption: orNull(caption),
    credit: orNull(credit),
    rights: { licence, note: orNull(note), until: mayEnd(licence) ? orNull(until) : null },
    people: people.map(({ name, consentUntil }) => ({ name, consentUntil: orNull(consentUntil) })),
  };
}

export function isSame(a: Details, b: Details): boolean {
  return JSON.stringify(changeOf(a)) === JSON.stringify(changeOf(b));
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
