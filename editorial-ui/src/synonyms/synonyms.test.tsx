import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('synonyms', () => {
  it('are added, or refused with the reason', async () => {
    const { user } = openDesk('/synonyms', 'editor');
    expect(await screen.findByText('Search answers by these synonyms.')).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Add synonyms' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add synonyms' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Terms' }), 'alone');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('“alone” is no rule.');
    await expectNoViolations();
    await user.type(within(dialog).getByRole('textbox', { name: 'Terms' }), ', lonely');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Synonyms saved')).toBeVisible();
  });
});
