import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { idOf, openDesk } from '../testing/desk';

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
