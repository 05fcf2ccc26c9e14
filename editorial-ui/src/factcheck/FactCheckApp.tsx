import { MantineProvider } from '@mantine/core';
import { cssVariables, theme } from '../app/theme';
import { FactCheckPage } from './FactCheckPage';

/** The one page for people without an account: no session, no navigation, nothing but the draft. */
export function FactCheckApp({ env = 'default' }: { readonly env?: 'default' | 'test' }) {
  return (
    <MantineProvider env={env} theme={theme} defaultColorScheme="auto" cssVariablesResolver={cssVariables}>
      <FactCheckPage secret={window.location.hash.slice(1)} />
    </MantineProvider>
  );
}
