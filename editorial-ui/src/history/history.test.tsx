import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { idOf, openDesk, openEditor } from '../testing/desk';
import { theCouncil } from '../testing/network';

const path = () => `/documents/${idOf('Working with councillors')}/history`;

describe('the history of a document', () => {
  it("says who did what when, on London's clocks", async () => {
    openDesk(path());
    expect(await screen.findByText('Edition 1')).toBeVisible();
    expect(screen.getByText(/published it \(edition 1\)/)).toHaveTextContent(
      'Edith Editor published it (edition 1)',
    );
    expect(screen.getByText('2 November 2026 at 09:30')).toBeVisible();
    await expectNoViolations();
  });

  it('shows an edition as it was', async () => {
    const { user } = openDesk(path());
    await user.click(await screen.findByRole('button', { name: 'View edition 1' }));
    const dialog = await screen.findByRole('dialog', { name: 'Edition 1' });
    expect(await within(dialog).findByText('Protocol, clause 4')).toBeVisible();
    expect(within(dialog).getByTitle('The body of edition 1')).toHaveAttribute(
      'sandbox',
      'allow-same-origin',
    );
    await expectNoViolations();
  });

  it('makes an earlier edition the draft again', async () => {
    const { user, router, store } = openDesk(path());
    await user.click(await screen.findByRole('button', { name: 'Restore edition 1' }));
    const dialog = await screen.findByRole('dialog', { name: 'Restore edition 1' });
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Restore it' }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe(`/documents/${idOf('Working with councillors')}`);
    });
    const restored = store.documents.find(({ slug }) => slug === 'working-with-councillors');
    expect(restored?.editions.map(({ state }) => state)).toEqual(['LIVE', 'DRAFT']);
  });
});

describe('the saves of a document', () => {
  /** Saved three times, by hand and by bringing the first one back. */
  async function saved() {
    const id = idOf('Why I stood for Ashbrow');
    const { user, router } = await openEditor('Why I stood for Ashbrow');
    for (const words of [', at last', ' and at length']) {
      await user.type(screen.getByRole('textbox', { name: 'Title' }), words);
      await user.click(screen.getByRole('button', { name: 'Save draft' }));
      await screen.findByText(/^All changes saved/, { selector: '[data-saving]' });
    }
    await user.click(screen.getByRole('link', { name: 'History' }));
    await screen.findByText(/^It was saved \d+ times./);
    return { id, user, router };
  }

  it('can be compared by their words, at an address of its own', async () => {
    const { user, router } = await saved();
    await user.click(screen.getByRole('button', { name: /^Show the .* before it$/ }));
    const [to] = screen.getAllByRole('radio', { name: /^Compare to the save of/ });
    const from = screen.getAllByRole('radio', { name: /^Compare from the save of/ }).at(-1);
    if (to === undefined || from === undefined) throw new Error('there are no saves to compare');
    await user.click(from);
    await user.click(to);
    const comparison = await screen.findByRole('region', { name: 'What changed' });
    expect(
      await within(comparison).findByText('and at length', { selector: 'ins', exact: false }),
    ).toBeVisible();
    await expectNoViolations();
    const { pathname, search } = router.state.location;
    cleanup();

    openDesk(pathname + search);
    const again = await screen.findByRole('region', { name: 'What changed' });
    expect(await within(again).findByText('and at length', { selector: 'ins', exact: false })).toBeVisible();
  });

  it('can be brought back, and that can be undone', async () => {
    const { id, user } = await saved();
    const titleNow = () =>
      theCouncil()
        .documents.find((each) => each.id === id)
        ?.editions.at(-1)?.content.title;
    await user.click(screen.getByRole('button', { name: /^Show the .* before it$/ }));
    const earlier = screen.getAllByRole('button', { name: /^Bring back the save of/ }).at(-1);
    if (earlier === undefined) throw new Error('there is no earlier save');
    await user.click(earlier);
    const dialog = await screen.findByRole('dialog', { name: /^Bring back the save of/ });
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Bring it back' }));
    await screen.findByText('Brought back');
    expect(titleNow()).not.toBe('Why I stood for Ashbrow, at last and at length');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(titleNow()).toBe('Why I stood for Ashbrow, at last and at length');
    });
  });
});
