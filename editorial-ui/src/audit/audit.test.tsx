import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';
import { exportUrl, readAddress } from './audit-address';
import { fieldWords } from './audit-words';

describe('the audit log', () => {
  it('shows who changed what, before and after', async () => {
    openDesk('/audit', 'administrator');
    expect(await screen.findByText('2 entries')).toBeVisible();
    expect(screen.getByText('AUTHOR')).toHaveAttribute('class', expect.stringContaining('removed'));
    expect(screen.getByRole('link', { name: 'A walk' })).toHaveAttribute('href', '/documents/d/history');
    expect(screen.getByRole('link', { name: 'Edith Sugden' })).toHaveAttribute('title', 'edith');
    expect(screen.getByText('walk.jpg')).toHaveAttribute('class', expect.stringContaining('added'));
    await expectNoViolations();
  });

  it('is filtered by its address and exported as filtered', async () => {
    openDesk('/audit?who=ada', 'administrator');
    expect(await screen.findByText('1 entry')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Export as CSV' })).toHaveAttribute(
      'href',
      '/editorial/export/audit.csv?actor=ada',
    );
  });

  it('is not offered to editors', async () => {
    openDesk('/links', 'editor');
    const ways = await screen.findByRole('navigation', { name: 'Administration' });
    expect(within(ways).queryByRole('link', { name: 'Audit log' })).not.toBeInTheDocument();
  });
});

describe('the address of the audit log', () => {
  it('takes days as London has them', () => {
    const view = readAddress(new URLSearchParams('from=2019-07-01&to=2019-07-02&type=WARD&type=no'));
    expect(exportUrl(view, 'json')).toBe(
      '/editorial/export/audit.json?from=2019-06-30T23%3A00%3A00Z&to=2019-07-02T23%3A00%3A00Z&type=WARD',
    );
  });
});

describe('words', () => {
  it('name fields as people do', () => {
    expect(fieldWords('content/credits/0/name')).toBe('Credits 1, name');
    expect(fieldWords('content/details/bookingUrl')).toBe('Booking url');
  });
});
