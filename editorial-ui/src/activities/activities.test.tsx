import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('the plan and record of activities', () => {
  it('shows what was done when, and where it was shown', async () => {
    openDesk('/activities');
    const row = (await screen.findByText('Burst #1 goes out')).closest('tr');
    expect(row).toHaveTextContent('15 October 2018');
    expect(screen.getByRole('link', { name: /Intranet/ })).toHaveAttribute(
      'href',
      'https://intranet.example.gov.uk/burst-1',
    );
    await expectNoViolations();
  });

  it('takes a new entry with a season and a placement', async () => {
    const { user, store } = openDesk('/activities');
    await user.click(await screen.findByRole('button', { name: 'New activity' }));
    const dialog = await screen.findByRole('dialog', { name: 'New activity' });
    await user.type(within(dialog).getByRole('textbox', { name: 'What' }), 'Visits');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'How exact' }), 'A season');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Season' }), 'Autumn');
    await user.type(within(dialog).getByRole('textbox', { name: 'Year' }), '2018');
    await user.click(within(dialog).getByRole('button', { name: 'Add placement' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Channel' }), 'Intranet');
    expect(within(dialog).getByText('Readers see: Autumn 2018')).toBeVisible();
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Save activity' }));
    expect(await screen.findByText('Activity saved')).toBeVisible();
    expect(store.activities.at(-1)).toMatchObject({
      title: 'Visits',
      when: { precision: 'SEASON', season: 'AUTUMN', year: 2018 },
      placements: [{ channel: 'Intranet', url: null, at: null }],
    });
  });

  it('shows what was refused at its field', async () => {
    const { user } = openDesk('/activities');
    await user.click(await screen.findByRole('button', { name: 'New activity' }));
    const dialog = await screen.findByRole('dialog', { name: 'New activity' });
    await user.click(within(dialog).getByRole('button', { name: 'Save activity' }));
    expect(await within(dialog).findByRole('alert')).toHaveFocus();
    expect(within(dialog).getByRole('textbox', { name: 'What' })).toHaveAccessibleDescription(
      'The title is missing. Say what was done.',
    );
  });
});
