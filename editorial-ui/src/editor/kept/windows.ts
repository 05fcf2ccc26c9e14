/** One window's part of what a browser keeps. Windows know of each other by the browser's locks, which end with them. */
export interface ThisWindow {
  readonly id: string;
  /** The ids of the windows that are open; null where the browser cannot tell. */
  open(): Promise<ReadonlySet<string> | null>;
  /** Says that this window is open, until what is returned is called or the window is gone. */
  claim(): () => void;
}

const prefix = 'moothall:window:';

export function thisWindow(): ThisWindow {
  const id = newId();
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  return {
    id,
    async open() {
      if (locks === undefined) return null;
      const { held = [] } = await locks.query();
      const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
      return new Set(names.map((name) => name.slice(prefix.length)));
    },
    claim() {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      void locks?.request(prefix + id, () => held);
      return release;
    },
  };
}

/** A UUID, made also where the browser has no `randomUUID` because the address is no secure one. */
export function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  const hex = bytes
    .map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
