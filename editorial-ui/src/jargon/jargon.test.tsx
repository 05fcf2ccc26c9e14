import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('jargon', () => {
  it('is added, and removed after a question, by an editor', async () => {
    const { user } = openDesk('/jargon');
    await user.click(await screen.findByRole('button', { name: 'Add jargon' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add jargon' });
    await expectNoViolations();
    await user.type(within(dialog).getByRole('textbox', { name: 'Instead of' }), 'leverage');
    await user.type(within(dialog).getByRole('textbox', { name: 'Say' }), 'use');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“leverage” saved')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Remove leverage' }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('“leverage” removed')).toBeVisible();
  });

  it('is only read by an author', async () => {
    openDesk('/jargon', 'author');
    expect(await screen.findByText('Editors keep this list.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
    await expectNoViolations();
  });
});
