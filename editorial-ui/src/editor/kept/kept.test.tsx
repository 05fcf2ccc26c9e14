import { cleanup, screen, waitFor } from '@testing-library/react';
import { getResponse, http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { expectNoViolations } from '../../testing/axe';
import { idOf, openDesk, openEditor } from '../../testing/desk';
import { handlersFor } from '../../testing/fake/handlers';
import { playing, server, theCouncil } from '../../testing/network';
import { newAddress } from '../../documents/new-address';

const title = () => screen.getByRole('textbox', { name: 'Title' });
const stored = (id: string) =>
  theCouncil()
    .documents.find((each) => each.id === id)
    ?.editions.at(-1)?.content;
const noServer = () => {
  playing(http.post('*/editorial/graphql', () => HttpResponse.error()));
};

const allSaved = () => screen.findByText(/^All changes saved/, { selector: '[data-saving]' });

describe('what is typed', () => {
  it('is saved by itself after a pause, and the line says so', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ', by itself');
    expect(await allSaved()).toHaveTextContent(/^All changes saved \d\d:\d\d$/);
    expect(stored(id)?.title).toBe('Why I stood for Ashbrow, by itself');
    expect(theCouncil().revisions.at(-1)?.edition.content.title).toBe('Why I stood for Ashbrow, by itself');
  });

  it('stays letter for letter as it was typed while it is saved', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ' and ');
    await allSaved();
    expect(title()).toHaveValue('Why I stood for Ashbrow and ');
  });

  it('is refused quietly while it is incomplete, and saved when it is mended', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.clear(title());
    expect(
      await screen.findByText(/The title is missing. Kept on this computer.$/, { selector: '[data-saving]' }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await expectNoViolations();
    await user.type(title(), 'Mended');
    expect(await allSaved()).toBeVisible();
  });

  it('is kept while there is no server, and saved when there is one again', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    noServer();
    await user.type(title(), ', offline');
    expect(
      await screen.findByText(/^Not saved: no connection. Kept on this computer./, {
        selector: '[data-saving]',
      }),
    ).toBeVisible();
    expect(
      await screen.findByText(/^Not saved: no connection./, { selector: '[role=status]' }),
    ).toBeInTheDocument();
    await expectNoViolations();
    server.resetHandlers();
    server.use(...handlersFor(theCouncil()));
    globalThis.dispatchEvent(new Event('online'));
    expect(await allSaved()).toBeVisible();
    expect(stored(id)?.title).toBe('Why I stood for Ashbrow, offline');
  });

  it('is not taken for somebody else’s when the answer to a save was lost', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    const store = theCouncil();
    playing(
      http.post('*/editorial/graphql', async ({ request }) => {
        await getResponse(handlersFor(store), request);
        return HttpResponse.error();
      }),
    );
    await user.type(title(), ', once ');
    await screen.findByText(/^Not saved: no connection./, { selector: '[data-saving]' });
    expect(stored(id)?.title).toBe('Why I stood for Ashbrow, once ');
    await user.type(title(), 'more');
    server.resetHandlers();
    server.use(...handlersFor(store));
    globalThis.dispatchEvent(new Event('online'));
    await allSaved();
    expect(stored(id)?.title).toBe('Why I stood for Ashbrow, once more');
    expect(screen.queryByText(/brought together|changed the same/)).not.toBeInTheDocument();
  });

  it('is told of as not kept when the browser has no room for it', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    noServer();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.type(title(), ', too much');
    expect(
      await screen.findByText(/This browser cannot keep it: copy your text/, { selector: '[data-saving]' }),
    ).toBeVisible();
    full.mockRestore();
  });

  it('becomes a new document once it has a title and more', async () => {
    const before = theCouncil().documents.length;
    const { user } = openDesk(`/documents/${newAddress('STORY')}`);
    await user.type(await screen.findByRole('textbox', { name: 'Summary' }), 'Without a title.');
    expect(await screen.findByText(/^Not saved yet: give it a title./)).toBeVisible();
    await user.type(title(), 'Now it has one');
    await allSaved();
    expect(theCouncil().documents).toHaveLength(before + 1);
  });

  it('begins a draft of what readers see, which can be undone', async () => {
    const id = idOf('Working with councillors');
    const { user } = await openEditor('Working with councillors');
    await user.type(title(), ', again');
    await screen.findByText('A new draft has begun');
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Undo: discard the draft' }));
    await waitFor(() => {
      expect(title()).toHaveValue('Working with councillors');
    });
    expect(
      theCouncil()
        .documents.find((each) => each.id === id)
        ?.editions.at(-1)?.state,
    ).toBe('DISCARDED');
  });
});

describe('work that was never saved', () => {
  it('comes back by itself when nobody has saved since, and can be sent away', async () => {
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ', unsaved');
    cleanup();

    const again = await openEditor('Why I stood for Ashbrow');
    await screen.findByText('Your unsaved changes are back');
    expect(title()).toHaveValue('Why I stood for Ashbrow, unsaved');
    await expectNoViolations();
    await again.user.click(screen.getByRole('button', { name: 'Take them out again' }));
    expect(title()).toHaveValue('Why I stood for Ashbrow');
  });

  it('is offered when somebody has saved since, and brought together with that', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ', unsaved');
    cleanup();
    const council = theCouncil();
    council.documents = council.documents.map((document) =>
      document.id === id
        ? {
            ...{ ...document, version: document.version + 1 },
            editions: document.editions.map((each) => ({
              ...each,
              content: { ...each.content, summary: 'Theirs.' },
            })),
          }
        : document,
    );

    const again = await openEditor('Why I stood for Ashbrow');
    await again.user.click(await screen.findByRole('button', { name: 'Bring them back' }));
    expect(title()).toHaveValue('Why I stood for Ashbrow, unsaved');
    expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue('Theirs.');
    await allSaved();
    expect(stored(id)).toMatchObject({ title: 'Why I stood for Ashbrow, unsaved', summary: 'Theirs.' });
  });

  it('of a new document is offered, and can be thrown away', async () => {
    const { user } = openDesk(`/documents/${newAddress('STORY')}`);
    await user.type(await screen.findByRole('textbox', { name: 'Summary' }), 'Never saved');
    cleanup();

    const again = openDesk(`/documents/${newAddress('STORY')}`);
    await again.user.click(await screen.findByRole('button', { name: 'Throw them away' }));
    cleanup();

    openDesk(`/documents/${newAddress('STORY')}`);
    await screen.findByRole('textbox', { name: 'Summary' });
    expect(screen.queryByText('You have unsaved changes')).not.toBeInTheDocument();
  });

  it('is saved when the editor is left', async () => {
    const id = idOf('Why I stood for Ashbrow');
    const { user, router } = await openEditor('Why I stood for Ashbrow');
    await user.type(title(), ', unsaved');
    await user.click(screen.getByRole('link', { name: 'Activities' }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/activities');
    });
    expect(stored(id)?.title).toBe('Why I stood for Ashbrow, unsaved');
  });

  it('is asked about when it cannot be saved before the editor is left', async () => {
    const { user, router } = await openEditor('Why I stood for Ashbrow');
    await user.clear(title());
    await user.click(screen.getByRole('link', { name: 'Activities' }));
    await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/activities');
    });
  });
});
