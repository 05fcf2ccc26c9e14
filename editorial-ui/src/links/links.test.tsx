import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '../testing/axe';
import { openDesk } from '../testing/desk';

describe('broken links', () => {
  it('lead to their documents and can be checked again', async () => {
    const { user } = openDesk('/links', 'editor');
    expect(await screen.findByText(/There is no such page/)).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Check again now: https://www.example.org/gone' }));
    expect(await screen.findByText(/1 link is checked again/)).toBeVisible();
  });
});
