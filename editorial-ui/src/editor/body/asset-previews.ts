import type { Http } from '../../api/http';
import { mediaUrl } from '../../media/media';

const known = new Map<string, Promise<string | null>>();

/** Where a small version of an asset is; asked for once. */
export function previewOf(http: Http, id: string): Promise<string | null> {
  const asked = known.get(id);
  if (asked !== undefined) return asked;
  const answer = http
    .json<{ readonly preview: { readonly url: string } }>('GET', `${mediaUrl}/${encodeURIComponent(id)}`)
    .then(
      ({ preview }) => preview.url,
      () => {
        known.delete(id);
        return null;
      },
    );
  known.set(id, answer);
  return answer;
}
