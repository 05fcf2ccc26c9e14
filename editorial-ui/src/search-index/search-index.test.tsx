import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('the search index', () => {
  it('is compared, and shows what is not right', async () => {
    const { user } = openDesk('/search-index', 'administrator');
    expect(await screen.findByText('Search knows everything that is published.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Verify and repair' }));
    expect(
      await screen.findByText('1 document was not right: 1 out of date. All of them were repaired.'),
    ).toBeVisible();
    expect(screen.getByRole('table', { name: 'Findings' })).toHaveTextContent('An older entry is there.');
    await expectNoViolations();
  });

  it('is rebuilt with progress and an estimate, stopped, and gone on with', async () => {
    const { user } = openDesk('/search-index', 'administrator');
    await user.click(await screen.findByRole('button', { name: 'Rebuild' }));
    expect(await screen.findByText('400 of 1,200 documents written, about 3 minutes left.')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Documents written' })).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Stop the rebuild' }));
    expect(await screen.findByText('Stopped: 400 of 1,200 documents written.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go on with the rebuild' }));
    expect(await screen.findByRole('button', { name: 'Stop the rebuild' })).toBeVisible();
  });

  it('tries an entry again that was set aside', async () => {
    const { user } = openDesk('/search-index', 'administrator');
    expect(await screen.findByText('Entry 7 has nothing where the index needs a text.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try entry 7 again' }));
    expect(await screen.findByText('The index has taken everything.')).toBeVisible();
  });
});
