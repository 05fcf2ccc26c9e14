import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal: the ink and the buttons. White on shade 7 has 7.4:1; white on shade 6, in the dark, 4.6:1. */
const teal: MantineColorsTuple = [
  '#e9f5f4',
  '#d0e9e7',
  '#a6d6d2',
  '#7dc3be',
  '#5cb3ae',
  '#338f8b',
  '#218380',
  '#11615f',
  '#0b4c4b',
  '#063736',
];

/** Fired clay: what is warm, sparingly. Shade 7 on white 6.9:1. */
const clay: MantineColorsTuple = [
  '#fdf1e8',
  '#f9dfcd',
  '#f0bd98',
  '#e79b65',
  '#df7f3d',
  '#cf6823',
  '#b35414',
  '#95420f',
  '#74340c',
  '#532508',
];

const dark: MantineColorsTuple = [
  '#dbe3e3',
  '#b4c1c2',
  '#93a3a5',
  '#6c7d80',
  '#435256',
  '#324044',
  '#273337',
  '#1b2528',
  '#141c1f',
  '#0d1315',
];

const serif = '"Source Serif 4 Variable", Georgia, serif';
const sans = '"Source Sans 3 Variable", system-ui, -apple-system, "Segoe UI", sans-serif';

export const theme = createTheme({
  colors: { teal, clay, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: sans,
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: { h1: { fontSize: '2rem' }, h2: { fontSize: '1.5rem' } },
  },
  defaultRadius: 'md',
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Paper: { defaultProps: { shadow: 'xs', radius: 'md' } },
    Modal: {
      defaultProps: {
        size: 'lg',
        closeButtonProps: { 'aria-label': 'Close' },
        overlayProps: { backgroundOpacity: 0.5 },
        // A dialog's heading is not the page's banner.
        attributes: { header: { role: 'presentation' } },
      },
      styles: {
        body: { paddingTop: 4 },
        title: { fontFamily: serif, fontSize: '1.375rem', fontWeight: 600 },
      },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close this message' } } },
    Badge: { defaultProps: { tt: 'none', size: 'lg', radius: 'sm', variant: 'light' } },
    Fieldset: {
      styles: {
        root: { margin: 0, padding: 0, border: 0, minWidth: 0 },
        legend: { fontWeight: 600, fontSize: 'var(--mantine-font-size-sm)' },
      },
    },
    InputWrapper: { styles: { label: { fontWeight: 600 } } },
  },
});

/** Greys and reds that keep 4.5:1 on both grounds, which Mantine's own do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f8f8',
    '--mantine-color-text': '#16292b',
    '--mantine-color-dimmed': '#4d5f62',
    '--mantine-color-placeholder': '#5f7073',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0f5f5d',
    '--moot-paper': '#ffffff',
    '--moot-header': '#0b3b3c',
    '--moot-line': '#cfd9da',
  },
  dark: {
    '--mantine-color-body': '#12191c',
    '--mantine-color-text': '#e3eaea',
    '--mantine-color-dimmed': '#a9b8ba',
    '--mantine-color-placeholder': '#93a3a5',
    '--mantine-color-error': '#ffa39c',
    '--mantine-color-anchor': '#7dc3be',
    '--moot-paper': '#1b2528',
    '--moot-header': '#082b2c',
    '--moot-line': '#3b4a4e',
  },
});
