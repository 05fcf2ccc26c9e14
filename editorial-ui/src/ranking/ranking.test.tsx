import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('why a document ranks where it does', () => {
  it('is said in words for each result, most weight first', async () => {
    const { user } = openDesk('/search/explain', 'editor');
    await user.type(await screen.findByRole('searchbox', { name: 'What readers type' }), 'scrutiny');
    await user.click(screen.getByRole('button', { name: 'Explain' }));
    const first = await screen.findByRole('list', { name: /is number 1$/ });
    const reasons = within(first).getAllByRole('listitem');
    expect(reasons[0]).toHaveTextContent('The title has “scrutiny”.most weight');
    expect(reasons[1]).toHaveTextContent('against it');
    await expectNoViolations();
  });

  it('is not known while search does not answer', async () => {
    openDesk('/search/explain?q=nothing+answers&as=STAFF', 'editor');
    expect(await screen.findByText('Search does not answer at the moment.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Search as' })).toHaveValue('Staff');
    await expectNoViolations();
  });

  it('is said when nothing is found', async () => {
    openDesk('/search/explain?q=zzz', 'editor');
    expect(await screen.findByRole('heading', { name: 'Nothing is found for “zzz”' })).toBeVisible();
  });
});
