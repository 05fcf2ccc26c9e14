import { Button } from '@mantine/core';
import { panels } from './panels';

interface Props {
  readonly open: string | null;
  readonly show: (key: string | null) => void;
}

/** Opens what helps while writing beside the text, and closes it. */
export function AsideSwitch({ open, show }: Props) {
  return (
    <Button
      variant="subtle"
      size="compact-md"
      aria-expanded={open !== null}
      onClick={() => {
        show(open === null ? (panels[0]?.key ?? null) : null);
      }}
    >
      {open === null ? 'Show help beside the text' : 'Hide help beside the text'}
    </Button>
  );
}
