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

  it('show what uses them, and refuse to remove it', async () => {
    const { user } = openDesk('/taxonomy', 'administrator');
    const remove = await screen.findAllByRole('button', { name: /^Remove / });
    await expectNoViolations();
    for (const button of remove.slice(0, 1)) await user.click(button);
    expect(await screen.findByRole('dialog', { name: /^Remove / })).toBeVisible();
    await expectNoViolations();
  });
});

describe('merging topics', () => {
  it('asks for the topic that stays before anything is sent', async () => {
    const { user, store } = openDesk('/taxonomy', 'administrator');
    const before = store.topics.length;
    const [merge] = await screen.findAllByRole('button', { name: /^Merge / });
    if (merge !== undefined) await user.click(merge);
    const dialog = await screen.findByRole('dialog', { name: /^Merge / });
    await user.click(within(dialog).getByRole('button', { name: 'Merge' }));
    expect(within(dialog).getByText(/No topic is chosen\. Choose the topic/)).toBeVisible();
    const field = within(dialog).getByRole('combobox', { name: /Merge into/ });
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(store.topics).toHaveLength(before);
    await expectNoViolations();
  });
});

describe('people in content', () => {
  it('are listed with where they are credited, and renamed', async () => {
    const { user } = openDesk('/taxonomy/people', 'editor');
    expect(await screen.findByText('credited in 2 live documents, 1 draft')).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Change the credit Jo Smith' }));
    expect(await screen.findByRole('dialog', { name: 'Change the credit Jo Smith' })).toBeVisible();
    await expectNoViolations();
  });
});
