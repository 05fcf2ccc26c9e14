import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk, openEditor } from '../testing/desk';

describe('signing in', () => {
  it('leads to the address that was asked for', async () => {
    const { user, router } = openDesk('/activities', null);
    await user.type(await screen.findByRole('textbox', { name: 'Username' }), 'editor');
    await user.type(screen.getByLabelText('Password'), 'moot hall door');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: 'Activities' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/activities');
  });

  it('says why it was refused and keeps what was typed', async () => {
    const { user } = openDesk('/', null);
    await user.type(await screen.findByRole('textbox', { name: 'Username' }), 'editor');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The username or the password is wrong. Check both and try again.');
    expect(alert).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Username' })).toHaveValue('editor');
    await expectNoViolations();
  });
});

describe('a session that ends while somebody writes', () => {
  it('asks to sign in again and then goes on with the save', async () => {
    const { user, store } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', again');
    store.signedIn = null;
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByRole('dialog', { name: 'Sign in again' });
    await expectNoViolations();
    await user.type(screen.getByLabelText('Password'), 'moot hall door');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Draft saved')).toBeVisible();
    expect(
      store.documents.some((each) => each.editions[0]?.content.title === 'Why I stood for Ashbrow, again'),
    ).toBe(true);
  });

  it('keeps what was typed when the editor would rather not', async () => {
    const { user, store } = await openEditor('Why I stood for Ashbrow');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', again');
    store.signedIn = null;
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(await screen.findByText('Nobody is signed in.', { exact: false })).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Why I stood for Ashbrow, again');
    });
  });
});
