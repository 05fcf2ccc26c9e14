import type { ReactNode } from 'react';
import { AddressOnce } from './AddressOnce';
import { Dialog } from './Dialog';

interface Props {
  readonly title: string;
  /** What it is, for those who do not see the dialog's title. */
  readonly label: string;
  readonly secret: string;
  /** What to know of it before the dialog is closed. */
  readonly advice: string;
  /** Below the buttons. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** A secret that is shown this once, to be copied. */
export function ShownOnce({ title, label, secret, advice, children, onClose }: Props) {
  return (
    <Dialog opened onClose={onClose} title={title} closeOnClickOutside={false}>
      <AddressOnce
        {...{ label }}
        advice={`It is shown this once. ${advice}`}
        address={secret}
        onDone={onClose}
      />
      {children}
    </Dialog>
  );
}
