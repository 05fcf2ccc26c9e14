import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../../testing/axe';
import { openDesk } from '../../testing/desk';
import { playing } from '../../testing/network';
import type { AssetDetail } from './library';
import { standingOf } from './rights';

const preview = { url: '/editorial/media/preview/new.svg', width: 480, height: 300 };

function asset(part: Partial<AssetDetail> = {}): AssetDetail {
  return {
    ...{ id: 'hall', filename: 'hall.jpg', width: 1200, height: 800, bytes: 9000 },
    ...{ alt: 'The hall', credit: null, caption: null, licence: 'UNKNOWN', runsOut: null },
    ...{ focalX: 0.5, focalY: 0.5, uploadedAt: '2026-05-01T09:00:00Z', uploadedBy: 'edith', uses: 0 },
    ...{ trashedAt: null, trashedBy: null, version: 0, preview, large: preview, people: [], formerFiles: [] },
    rights: { licence: 'UNKNOWN', note: null, until: null },
    crops: [{ place: 'SQUARE', rendition: preview }],
    ...part,
  };
}

/** The media address with these pictures; what it was asked is written down. */
function playLibrary(...items: readonly AssetDetail[]) {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  playing(
    http.get('*/editorial/media', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items, next: null, total: items.length });
    }),
    http.get('*/editorial/media/:id', () => HttpResponse.json(items[0] ?? {})),
    http.patch('*/editorial/media/:id', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ ...items[0], version: 1, alt: 'The hall at dusk' });
    }),
    http.post('*/editorial/media/trash', () =>
      HttpResponse.json({
        done: [items[0]?.id],
        refused: items.slice(1).map(({ id, filename }) => ({
          id,
          detail: `“${filename}” is used by “Ask Ashbrow” (live).`,
          remedy: 'Keep it.',
        })),
      }),
    ),
  );
  return { asked, bodies };
}

describe('the media library', () => {
  it('shows what its address asks for, as a grid or a list', async () => {
    const { asked } = playLibrary(asset(), asset({ id: 'b', filename: 'bus.jpg', alt: null }));
    const { user, router } = openDesk('/library?q=hall&rights=RUN_OUT&used=no');
    await screen.findByText('2 pictures found');
    expect(asked[0]).toBe('?q=hall&size=24&rights=RUN_OUT&used=false');
    expect(screen.getByText('No alternative text')).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('radio', { name: 'List' }));
    expect(await screen.findByRole('table')).toBeVisible();
    expect(router.state.location.search).toContain('layout=list');
    await expectNoViolations();
  });

  it('deletes what is chosen and reports what stayed', async () => {
    playLibrary(asset(), asset({ id: 'b', filename: 'bus.jpg' }));
    const { user } = openDesk('/library');
    await user.click(await screen.findByRole('checkbox', { name: 'Choose hall.jpg' }));
    await user.click(screen.getByRole('checkbox', { name: 'Choose bus.jpg' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete 2 pictures?' });
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    const report = await screen.findByRole('dialog', { name: 'What was done' });
    expect(within(report).getByText('1 picture moved to the trash.')).toBeVisible();
    expect(within(report).getByText(/“bus.jpg” is used by “Ask Ashbrow”/)).toBeVisible();
  });

  it('uploads each file for itself and says why one is refused', async () => {
    playLibrary();
    playing(
      http.post('*/editorial/media', () =>
        HttpResponse.json(
          { code: 'NOT_AN_IMAGE', detail: 'The content is not an image.', remedy: 'Save it as JPEG.' },
          { status: 415 },
        ),
      ),
    );
    openDesk('/library');
    const input = await screen.findByLabelText('Upload pictures');
    fireEvent.change(input, { target: { files: [new File(['x'], 'notes.txt'), new File(['x'], 'b.txt')] } });
    expect(await screen.findByText('notes.txt: The content is not an image. Save it as JPEG.')).toBeVisible();
    await screen.findByText('0 of 2 uploaded, 2 refused.');
    expect(screen.getByRole('button', { name: 'Try notes.txt again' })).toBeVisible();
    await expectNoViolations();
  });
});

describe('an upload whose session has ended', () => {
  it('goes on once somebody has signed in again, and nothing is chosen twice', async () => {
    playLibrary();
    let tries = 0;
    playing(
      http.post('*/editorial/media', () => {
        tries += 1;
        return tries === 1
          ? HttpResponse.json({ code: 'SIGN_IN_REQUIRED', detail: 'Nobody is signed in.' }, { status: 401 })
          : HttpResponse.json(asset(), { status: 201 });
      }),
    );
    const { user } = openDesk('/library');
    const input = await screen.findByLabelText('Upload pictures');
    fireEvent.change(input, { target: { files: [new File(['x'], 'hall.jpg')] } });
    await screen.findByRole('dialog', { name: 'Sign in again' });
    await user.type(screen.getByLabelText('Password'), 'moot hall door');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await screen.findByText('1 of 1 uploaded.');
    expect(tries).toBe(2);
  });
});

describe('one picture', () => {
  it('is described with its rights and people', async () => {
    const { bodies } = playLibrary(asset());
    const { user } = openDesk('/library/hall');
    const alt = await screen.findByRole('textbox', { name: 'Alternative text' });
    await expectNoViolations();
    await user.type(alt, ' at dusk');
    await user.click(screen.getByRole('button', { name: 'Add person' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Amir');
    fireEvent.change(screen.getByLabelText('Consents until'), { target: { value: '2030-01-31' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(bodies).toHaveLength(1);
    });
    expect(bodies[0]).toMatchObject({
      version: 0,
      alt: 'The hall at dusk',
      rights: { licence: 'UNKNOWN', note: null, until: null },
      people: [{ name: 'Amir', consentUntil: '2030-01-31' }],
    });
    expect(await screen.findByText('Saved.')).toBeVisible();
  });

  it('keeps what was typed when it is refused', async () => {
    playLibrary(asset());
    playing(
      http.patch('*/editorial/media/:id', () =>
        HttpResponse.json(
          { code: 'INVALID_FIELD', field: 'alt', detail: 'alt is too long.', remedy: 'Use at most 500.' },
          { status: 400 },
        ),
      ),
    );
    const { user } = openDesk('/library/hall');
    const alt = await screen.findByRole('textbox', { name: 'Alternative text' });
    await user.type(alt, '!');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert', { name: 'There is a problem' })).toBeVisible();
    expect(alt).toHaveValue('The hall!');
  });
});

describe('a right or consent', () => {
  it('is good on its last day, and warned of for 30 days before', () => {
    expect(standingOf(null, '2026-05-01')).toBe('good');
    expect(standingOf('2026-06-01', '2026-05-01')).toBe('good');
    expect(standingOf('2026-05-31', '2026-05-01')).toBe('ending');
    expect(standingOf('2026-05-01', '2026-05-01')).toBe('ending');
    expect(standingOf('2026-04-30', '2026-05-01')).toBe('ended');
  });
});
