import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';

/** A dialog. Whoever opened it finds the focus where they left it, also when it is taken off the screen while open. */
export function Dialog(props: ModalProps) {
  const [opener] = useState(openerNow);
  useEffect(
    () => () => {
      setTimeout(() => {
        giveBack(opener);
      });
    },
    [opener],
  );
  return <Modal {...props} />;
}

/** What has the focus; for an entry of a menu, which goes with the menu, what opened that. */
function openerNow(): Element | null {
  const active = document.activeElement;
  const menu = active?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return menu === null || menu === undefined ? active : document.getElementById(menu);
}

function giveBack(opener: Element | null) {
  const active = document.activeElement;
  if (active !== null && active !== document.body) return;
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  if (document.activeElement !== opener) document.getElementById('main')?.focus({ preventScroll: true });
}
