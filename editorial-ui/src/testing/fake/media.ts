import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Asset } from '../../api/schema.generated';
import { problem } from './problem';
import { newId, type Store } from './records';

/** Uploads, the list of pictures, and a drawing that stands for every one of them. */
export function mediaHandlers(store: Store): HttpHandler[] {
  return [
    http.post('*/editorial/media', async ({ request }) => {
      const form = await request.formData();
      const file = form.get('file');
      const filename = file instanceof File ? file.name : 'unnamed';
      if (!/\.(jpe?g|png|webp)$/i.test(filename)) {
        const detail = `“${filename}” is not a picture that can be used.`;
        return problem(415, 'NOT_AN_IMAGE', detail, 'Choose a JPEG, PNG or WebP file.', 'file');
      }
      const asset = {
        ...{
          id: newId(store),
          filename,
          width: 1200,
          height: 800,
          alt: textOf(form.get('alt')),
          credit: textOf(form.get('credit')),
        },
        ...{ focalX: 0.5, focalY: 0.5, version: 1, previewUrl: '/editorial/media/preview/new.svg' },
      };
      store.assets = [...store.assets, asset];
      return HttpResponse.json(answerOf(asset), { status: 201 });
    }),
    http.patch('*/editorial/media/:id', async ({ request, params }) => {
      const change = (await request.json()) as { version: number };
      const asset = store.assets.find(({ id }) => id === params['id']);
      if (asset === undefined)
        return problem(404, 'NOT_FOUND', 'There is no such picture.', 'Choose another.');
      const changed = { ...asset, ...change, version: asset.version + 1 };
      store.assets = store.assets.map((each) => (each.id === asset.id ? changed : each));
      return HttpResponse.json(answerOf(changed));
    }),
    http.get('*/editorial/media', ({ request }) => {
      const words = new URL(request.url).searchParams.get('q') ?? '';
      const items = store.assets.filter(({ filename, alt }) => `${filename} ${alt ?? ''}`.includes(words));
      return HttpResponse.json({ items: items.map(answerOf), total: items.length });
    }),
    http.get(
      '*/editorial/media/preview/*',
      () => new HttpResponse(drawing, { headers: { 'Content-Type': 'image/svg+xml' } }),
    ),
  ];
}

/** The media address names its pictures' previews otherwise than the GraphQL schema. */
export function answerOf({ previewUrl, ...asset }: Asset) {
  return { ...asset, preview: { url: previewUrl, width: 480, height: 300 } };
}

function textOf(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#cfe9e7"/>
<path d="M200 420 800 120l600 300z" fill="#11615f"/><path d="M300 440h100v300H300zm300 0h100v300H600zm300 0h100v300H900zm300 0h100v300h-100z" fill="#338f8b"/>
<path d="M180 760h1240v60H180z" fill="#0b4c4b"/></svg>`;
