import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('people', () => {
  it('are listed with their roles', async () => {
    openDesk('/people', 'administrator');
    expect(await screen.findByText('Arthur Author')).toBeVisible();
    await expectNoViolations();
  });

  it('are found by name, username or role', async () => {
    const { user } = openDesk('/people', 'administrator');
    await user.type(await screen.findByRole('searchbox', { name: 'Find an account' }), 'author');
    expect(screen.queryByRole('button', { name: 'Change Arthur Author' })).toBeInTheDocument();
    expect(screen.getByText(/^1 of /)).toBeVisible();
  });

  it('get an account, or the reason why not', async () => {
    const { user, store } = openDesk('/people', 'administrator');
    await user.click(await screen.findByRole('button', { name: 'New account' }));
    const dialog = await screen.findByRole('dialog', { name: 'New account' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Username' }), 'nia');
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Nia New');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Role' }), 'Editor');
    await user.type(within(dialog).getByLabelText(/Password/), 'short');
    await user.click(within(dialog).getByRole('button', { name: 'Create account' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The password has 5 characters; 12 are needed.',
    );
    await expectNoViolations();
    await user.type(within(dialog).getByLabelText(/Password/), ' is now long');
    await user.click(within(dialog).getByRole('button', { name: 'Create account' }));
    expect(await screen.findByText('Account created')).toBeVisible();
    expect(store.accounts.at(-1)).toMatchObject({ username: 'nia', role: 'EDITOR' });
  });

  it('are not offered to editors', async () => {
    openDesk('/documents', 'editor');
    await screen.findByText('6 documents');
    expect(screen.queryByRole('link', { name: 'Audit log' })).not.toBeInTheDocument();
  });
});

describe('one’s own account', () => {
  it('has a password that is changed by knowing the present one', async () => {
    const { user } = openDesk('/account', 'author');
    await user.type(await screen.findByLabelText(/Present password/), 'wrong');
    await user.type(screen.getByLabelText(/New password/), 'several words do well');
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This is not your present password.');
  });
});

describe('a token', () => {
  it('is shown once and can be revoked', async () => {
    const { user, store } = openDesk('/people', 'administrator');
    await user.click(await screen.findByRole('button', { name: 'New token' }));
    const dialog = await screen.findByRole('dialog', { name: 'New token' });
    await user.type(within(dialog).getByRole('textbox', { name: 'What it is for' }), 'Portal');
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Create token' }));
    expect(await screen.findByText('moot_sample_secret_shown_once')).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'I have copied it' }));
    expect(screen.queryByText('moot_sample_secret_shown_once')).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Revoke Portal' }));
    await user.click(await screen.findByRole('button', { name: 'Revoke it' }));
    expect(await screen.findByText('Token revoked')).toBeVisible();
    expect(store.tokens.at(-1)?.revokedAt).not.toBeNull();
  });
});
