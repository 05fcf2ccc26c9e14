import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { idOf, openEditor } from '../testing/desk';
import { answerOf } from '../testing/fake/media';
import { playing, theCouncil } from '../testing/network';

const photo = new File(['picture'], 'photo.jpg', { type: 'image/jpeg' });

/** jsdom's forms cannot be read by the fake network: the answer stands ready instead. */
function answerUpload(status: number, body: Record<string, unknown>) {
  playing(http.post('*/editorial/media', () => HttpResponse.json(body, { status })));
}

function uploaded() {
  const asset = {
    ...{ id: 'uploaded', filename: 'photo.jpg', width: 1200, height: 800, alt: null, credit: null },
    ...{ focalX: 0.5, focalY: 0.5, version: 1, previewUrl: '/editorial/media/preview/new.svg' },
  };
  theCouncil().assets.push(asset);
  return asset;
}

describe('a picture', () => {
  it('is uploaded, described and saved with the document', async () => {
    answerUpload(201, answerOf(uploaded()));
    const { user, store } = await openEditor('Why I stood for Ashbrow');
    fireEvent.change(screen.getByLabelText('Upload image'), { target: { files: [photo] } });
    const lead = screen.getByRole('group', { name: 'Picture' });
    await within(lead).findByText(/photo.jpg/);
    await user.type(within(lead).getByRole('textbox', { name: 'Alternative text' }), 'Sam at a bus stop');
    await user.tab();
    expect(await within(lead).findByText('Stored with the picture.')).toBeVisible();
    expect(store.assets.at(-1)?.alt).toBe('Sam at a bus stop');
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('Draft saved');
    expect(screen.queryByText('Unsaved changes')).not.toBeInTheDocument();
    const saved = store.documents.find(({ id }) => id === idOf('Why I stood for Ashbrow'));
    expect(saved?.editions[0]?.content.leadImage).toBe('uploaded');
  });

  it('no longer holds publication back once it is described', async () => {
    const { user, store } = await openEditor('Why I stood for Ashbrow');
    store.assets = store.assets.map((asset) => ({ ...asset, alt: null }));
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'The lead image has no alternative text.' }));
    const alt = screen.getByRole('textbox', { name: 'Alternative text' });
    await waitFor(() => {
      expect(alt).toHaveFocus();
    });
    await user.type(alt, '!');
    await user.tab();
    await screen.findByText('Stored with the picture.');
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByRole('button', { name: 'Publish now' })).toBeVisible();
  });

  it('that is refused says why and what to do', async () => {
    answerUpload(415, {
      code: 'NOT_AN_IMAGE',
      detail: '“photo.jpg” is text.',
      remedy: 'Choose a JPEG, PNG or WebP file.',
    });
    await openEditor('Why I stood for Ashbrow');
    fireEvent.change(screen.getByLabelText('Upload image'), { target: { files: [photo] } });
    expect(await screen.findByText('“photo.jpg” is text. Choose a JPEG, PNG or WebP file.')).toBeVisible();
  });

  it('has a focal point that the arrow keys move', async () => {
    const { user, store } = await openEditor('Why I stood for Ashbrow');
    screen.getByRole('button', { name: /^Focal point: 50 % from the left, 40 % from the top/ }).focus();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    screen.getByRole('button', { name: /^Focal point: 51 % from the left, 50 % from the top/ });
    await user.tab();
    await waitFor(() => {
      expect(store.assets[0]).toMatchObject({ focalX: 0.51, focalY: 0.5, version: 2 });
    });
  });

  it('can be chosen from those that there are', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.click(screen.getByRole('button', { name: 'Choose a picture' }));
    const dialog = await screen.findByRole('dialog', { name: 'Choose a picture' });
    expect(await within(dialog).findByText('1 picture')).toBeVisible();
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: /town-hall.jpg/ }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
  });
});
