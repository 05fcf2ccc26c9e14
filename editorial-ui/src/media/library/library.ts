import { type Http, ProblemError } from '../../api/http';
import { mediaUrl, problemOfRequest, sendFile } from '../media';
import { type LibraryView, paramsOf } from './library-address';
import { problemOfError } from './problem-of-error';
import type { Licence } from './rights';

export interface Rendition {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** A picture as a list of the library shows it. */
export interface LibraryAsset {
  readonly id: string;
  readonly filename: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly alt: string | null;
  readonly credit: string | null;
  readonly caption: string | null;
  readonly licence: Licence;
  /** The last day on which every right and consent is good. */
  readonly runsOut: string | null;
  readonly focalX: number;
  readonly focalY: number;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly trashedAt: string | null;
  readonly trashedBy: string | null;
  /** How many documents use it, by any edition. */
  readonly uses: number;
  readonly version: number;
  readonly preview: Rendition;
}

export interface Rights {
  readonly licence: Licence;
  readonly note: string | null;
  readonly until: string | null;
}

export interface ShownPerson {
  readonly name: string;
  readonly consentUntil: string | null;
}

export type Place = 'TOP_OF_PAGE' | 'CARD' | 'SQUARE' | 'SHARED_LINK' | 'PORTRAIT' | 'BAND';

export interface FormerFile {
  readonly number: number;
  readonly filename: string;
  readonly width: number;
  readonly height: number;
  readonly replacedAt: string;
  readonly replacedBy: string;
  readonly preview: Rendition;
}

/** All of a picture. */
export interface AssetDetail extends LibraryAsset {
  readonly rights: Rights;
  readonly people: readonly ShownPerson[];
  readonly large: Rendition;
  readonly crops: readonly { readonly place: Place; readonly rendition: Rendition }[];
  readonly formerFiles: readonly FormerFile[];
}

export interface AssetPage {
  readonly items: readonly LibraryAsset[];
  readonly next: string | null;
  readonly total: number;
}

export type Change = Partial<
  Pick<AssetDetail, 'alt' | 'credit' | 'caption' | 'focalX' | 'focalY' | 'rights' | 'people'>
>;

/** What came of putting pictures in the trash, or taking them out. */
export interface TrashReport {
  readonly done: readonly string[];
  readonly refused: readonly { readonly id: string; readonly detail: string; readonly remedy: string }[];
}

export function findPage(http: Http, view: LibraryView, after: string | null): Promise<AssetPage> {
  const params = paramsOf(view);
  if (after !== null) params.set('after', after);
  return http.json('GET', `${mediaUrl}?${params.toString()}`);
}

export function fetchAsset(http: Http, id: string): Promise<AssetDetail> {
  return http.json('GET', `${mediaUrl}/${encodeURIComponent(id)}`);
}

export function saveAsset(
  http: Http,
  asset: { readonly id: string; readonly version: number },
  change: Change,
): Promise<AssetDetail> {
  return http.json('PATCH', `${mediaUrl}/${asset.id}`, { version: asset.version, ...change });
}

/** Puts a file in the place of the picture's own. */
export async function replaceFile(
  http: Http,
  asset: AssetDetail,
  file: File,
  onProgress: (share: number) => void,
): Promise<AssetDetail> {
  const fields = { version: String(asset.version), file };
  const request = await sendFile(http, `${mediaUrl}/${asset.id}/file`, fields, onProgress);
  if (request.status !== 200) throw new ProblemError(await problemOfRequest(request));
  return JSON.parse(request.responseText) as AssetDetail;
}

export function bringBack(http: Http, asset: AssetDetail, number: number): Promise<AssetDetail> {
  const version = String(asset.version);
  return http.json('POST', `${mediaUrl}/${asset.id}/former/${String(number)}?version=${version}`);
}

export function trash(http: Http, ids: readonly string[]): Promise<TrashReport> {
  return inParts(http, `${mediaUrl}/trash`, ids);
}

export function restore(http: Http, ids: readonly string[]): Promise<TrashReport> {
  return inParts(http, `${mediaUrl}/restore`, ids);
}

const mostAtOnce = 50;

/** Many at a time, in parts; when one part fails, those that are left are reported with the reason. */
async function inParts(http: Http, url: string, ids: readonly string[]): Promise<TrashReport> {
  let report: TrashReport = { done: [], refused: [] };
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    try {
      const part = await http.json<TrashReport>('POST', `${url}?${idsOf(ids.slice(at, at + mostAtOnce))}`);
      report = { done: [...report.done, ...part.done], refused: [...report.refused, ...part.refused] };
    } catch (error) {
      if (at === 0) throw error;
      const { detail, remedy = '' } = problemOfError(error);
      const rest = ids.slice(at).map((id) => ({ id, detail, remedy }));
      return { done: report.done, refused: [...report.refused, ...rest] };
    }
  }
  return report;
}

function idsOf(ids: readonly string[]): string {
  return new URLSearchParams(ids.map((id) => ['id', id])).toString();
}
