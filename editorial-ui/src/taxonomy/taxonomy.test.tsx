import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('wards and topics', () => {
  it('take a topic from an editor, its slug made from its name', async () => {
    const { user, store } = openDesk('/taxonomy');
    await user.click(await screen.findByRole('button', { name: 'Add a topic' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a topic' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Children’s care');
    expect(within(dialog).getByRole('textbox', { name: 'Slug' })).toHaveValue('childrens-care');
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Children’s care saved')).toBeVisible();
    expect(store.topics.at(-1)).toEqual({ slug: 'childrens-care', label: 'Children’s care' });
  });

  it('leave wards to administrators', async () => {
    openDesk('/taxonomy');
    expect(await screen.findByText('Administrators keep this list.')).toBeVisible();
    await expectNoViolations();
  });
});
