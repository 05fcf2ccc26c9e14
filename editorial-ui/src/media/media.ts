import type { AssetPartsFragment } from '../api/fragments.generated';
import { asProblem, type Problem, unreachable } from '../api/problem';
import { crossSiteToken, type Http, sessionUrl } from '../api/http';

export interface Asset extends AssetPartsFragment {
  /** What a caption may say under it; not told everywhere. */
  readonly caption?: string | null;
}

export const mediaUrl = '/editorial/media';

export type Upload =
  { readonly kind: 'done'; readonly asset: Asset } | { readonly kind: 'refused'; readonly problem: Problem };

export interface AssetChange {
  readonly version: number;
  readonly alt: string | null;
  readonly credit: string | null;
  readonly focalX: number;
  readonly focalY: number;
}

/** A picture as the media address answers it. */
interface AssetAnswer extends Omit<Asset, 'previewUrl'> {
  readonly preview: { readonly url: string };
}

function assetOf(answer: AssetAnswer): Asset {
  const { id, filename, width, height, alt, credit, caption, focalX, focalY, version, preview } = answer;
  return {
    id,
    filename,
    width,
    height,
    alt,
    credit,
    caption: caption ?? null,
    focalX,
    focalY,
    version,
    previewUrl: preview.url,
  };
}

/** Sends a picture and tells how far it has got, from 0 to 1. */
export async function upload(http: Http, file: File, onProgress: (share: number) => void): Promise<Upload> {
  return readAnswer(await sendFile(http, mediaUrl, { file }, onProgress));
}

/** Sends a form with a file; when the session has expired, again after somebody has signed in. */
export async function sendFile(
  http: Http,
  url: string,
  fields: Readonly<Record<string, string | File>>,
  onProgress: (share: number) => void,
): Promise<XMLHttpRequest> {
  const request = await post(url, fields, onProgress);
  if (request.status === 403 && (await problemOfRequest(request)).code === undefined) {
    // The cross-site token was out of date: asking who is signed in brings the present one.
    await http.send(sessionUrl);
    return post(url, fields, onProgress);
  }
  if (request.status !== 401 || !(await http.signInAgain())) return request;
  return post(url, fields, onProgress);
}

/** By `XMLHttpRequest`, as `fetch` cannot tell how much has been sent. */
function post(
  url: string,
  fields: Readonly<Record<string, string | File>>,
  onProgress: (share: number) => void,
): Promise<XMLHttpRequest> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    const token = crossSiteToken();
    if (token !== undefined) request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    };
    request.onloadend = () => {
      resolve(request);
    };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    request.send(form);
  });
}

async function readAnswer(request: XMLHttpRequest): Promise<Upload> {
  if (request.status === 201) {
    return { kind: 'done', asset: assetOf(JSON.parse(request.responseText) as AssetAnswer) };
  }
  return { kind: 'refused', problem: await problemOfRequest(request) };
}

/** Why a request that was sent by other means than `fetch` did not do what it should. */
export async function problemOfRequest(request: XMLHttpRequest): Promise<Problem> {
  return request.status === 0
    ? unreachable
    : asProblem(new Response(request.responseText, { status: request.status }));
}

export async function changeAsset(http: Http, id: string, change: AssetChange): Promise<Asset> {
  return assetOf(await http.json<AssetAnswer>('PATCH', `${mediaUrl}/${id}`, change));
}

export interface FoundAssets {
  readonly items: readonly Asset[];
  readonly total: number;
}

export async function findAssets(http: Http, words: string): Promise<FoundAssets> {
  const params = new URLSearchParams({ q: words, size: '12' });
  const found = await http.json<{ readonly items: readonly AssetAnswer[]; readonly total: number }>(
    'GET',
    `${mediaUrl}?${params.toString()}`,
  );
  return { items: found.items.map(assetOf), total: found.total };
}
