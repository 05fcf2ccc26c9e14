import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';
import { playing } from '../testing/network';

describe('the list of documents', () => {
  it('shows every document with its type, state and who changed it', async () => {
    openDesk('/documents');
    const link = await screen.findByRole('link', { name: 'Scrutiny finds its voice' });
    const row = link.closest('tr');
    expect(row).toHaveTextContent('StoryHubIn reviewNobody6 November 2026 at 09:30by Edith Editor');
    await expectNoViolations();
  });

  it('keeps search and filters in the address', async () => {
    const { user, router } = openDesk('/documents');
    await user.type(await screen.findByRole('searchbox', { name: 'Search documents' }), 'ashbrow');
    await waitFor(() => {
      expect(router.state.location.search).toBe('?q=ashbrow');
    });
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(screen.getByRole('combobox', { name: 'Type' }));
    await user.click(await screen.findByRole('option', { name: 'Video' }));
    await waitFor(() => {
      expect(router.state.location.search).toBe('?q=ashbrow&type=VIDEO');
    });
    expect(await screen.findByText('1 document found')).toBeVisible();
    await expectNoViolations();
  });

  it('opens as its address says', async () => {
    openDesk('/documents?state=SUBMITTED&type=NONSENSE');
    expect(await screen.findByText('1 document found')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Scrutiny finds its voice' })).toBeVisible();
  });

  it('says so when nothing matches', async () => {
    const { user } = openDesk('/documents?q=unheard-of');
    expect(await screen.findByText('No document matches.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(await screen.findByText('6 documents')).toBeVisible();
  });

  it('says what to do when the server fails, and tries again', async () => {
    const failing = { fails: true };
    playing(
      http.post('*/editorial/graphql', async ({ request }) => {
        const { operationName } = (await request.clone().json()) as { operationName: string };
        return failing.fails && operationName === 'Documents'
          ? new HttpResponse('', { status: 500 })
          : undefined;
      }),
    );
    const { user } = openDesk('/documents');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Could not fetch the documents');
    failing.fails = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('6 documents')).toBeVisible();
  });

  it('offers no new document to a reader', async () => {
    openDesk('/documents', 'reader');
    await screen.findByText('6 documents');
    expect(screen.queryByRole('link', { name: 'New document' })).not.toBeInTheDocument();
  });
});

describe('a new document', () => {
  it('is begun from its type, each explained', async () => {
    const { user, router } = openDesk('/documents');
    await user.click(await screen.findByRole('link', { name: 'New document' }));
    expect(await screen.findByText(/Bitesize advice on working with councillors/)).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('link', { name: 'Help article' }));
    expect(await screen.findByRole('heading', { name: 'New help article' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/documents/new-help-article');
  });
});
