import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../../testing/axe';
import { openDesk } from '../../testing/desk';

async function openPalette(path = '/documents', username = 'editor') {
  const desk = openDesk(path, username);
  await screen.findByRole('heading', { name: 'Documents' });
  await desk.user.keyboard('{Control>}k{/Control}');
  return { ...desk, input: await screen.findByRole('combobox', { name: /Search documents, screens/ }) };
}

describe('the command palette', () => {
  it('goes to a screen by keyboard', async () => {
    const { user, router, input } = await openPalette();
    await user.type(input, 'activ');
    expect(screen.getByRole('option', { name: 'Activities', selected: true })).toBeInTheDocument();
    await expectNoViolations();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/activities');
    });
    expect(screen.queryByRole('listbox', { name: 'Found' })).not.toBeInTheDocument();
  });

  it('finds documents by their words and names the one that Enter opens', async () => {
    const { user, router, input } = await openPalette();
    await user.type(input, 'scrutiny finds');
    const option = await screen.findByRole('option', { name: /^Scrutiny finds its voice/ });
    expect(input).toHaveAttribute('aria-activedescendant', option.id);
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(router.state.location.pathname).toMatch(/^\/documents\/[0-9a-f-]{36}$/);
    });
  });

  it('goes round with the arrow keys', async () => {
    const { user, input } = await openPalette();
    await user.type(input, 'new');
    await user.keyboard('{ArrowUp}');
    const options = () => within(screen.getByRole('listbox', { name: 'Found' })).getAllByRole('option');
    expect(options().at(-1)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(options()[0]).toHaveAttribute('aria-selected', 'true');
  });

  it('offers nobody what they may not do', async () => {
    const { user, input } = await openPalette('/documents', 'author');
    await user.type(input, 'people');
    expect(screen.queryByRole('option', { name: 'People and tokens' })).not.toBeInTheDocument();
  });

  it('shows the shortcuts on a question mark, unless single keys are switched off', async () => {
    const { user } = openDesk('/documents');
    await screen.findByRole('heading', { name: 'Documents' });
    await user.keyboard('?');
    await user.click(await screen.findByRole('switch', { name: /Shortcuts of one key/ }));
    await expectNoViolations();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
    await user.keyboard('/');
    expect(screen.queryByRole('combobox', { name: /Search documents, screens/ })).not.toBeInTheDocument();
  });

  it('leaves keys to whoever types', async () => {
    const { user } = openDesk('/documents');
    const search = await screen.findByRole('searchbox', { name: 'Search documents' });
    await user.type(search, 'who/what?');
    expect(search).toHaveValue('who/what?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
