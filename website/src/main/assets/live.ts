const EVERY = 10_000;
const SELDOM = 160_000;

/** Lets live coverage grow while it is read: says that there is more, and shows it when the reader asks. */
export function followCoverage(page: Document): void {
  const section = page.querySelector<HTMLElement>('section[data-live]');
  const list = section?.querySelector<HTMLElement>('.entries');
  const address = section?.dataset['live'];
  if (section && list && address) new Coverage(section, list, address).follow();
}

class Coverage {
  private readonly said = document.createElement('p');
  private readonly button = document.createElement('button');
  private readonly waiting: HTMLElement[] = [];
  private pause = EVERY;
  private timer: number | undefined;
  private over = false;

  constructor(
    private readonly section: HTMLElement,
    private readonly list: HTMLElement,
    private readonly address: string,
  ) {}

  follow(): void {
    const place = document.createElement('div');
    place.className = 'live-new';
    this.said.className = 'govuk-visually-hidden';
    this.said.setAttribute('role', 'status');
    this.button.type = 'button';
    this.button.className = 'govuk-button';
    this.button.hidden = true;
    this.button.addEventListener('click', () => {
      this.show();
    });
    place.append(this.said, this.button);
    this.list.before(place);
    this.section.querySelector('.live-refresh')?.remove();
    document.addEventListener('visibilitychange', () => {
      this.visible();
    });
    this.later();
  }

  /** Nobody asks while nobody looks. */
  private visible(): void {
    clearTimeout(this.timer);
    if (!document.hidden && !this.over) void this.ask();
  }

  private later(): void {
    clearTimeout(this.timer);
    if (!document.hidden && !this.over) this.timer = window.setTimeout(() => void this.ask(), this.pause);
  }

  private async ask(): Promise<void> {
    try {
      const answer = await fetch(`${this.address}?after=${this.newest()}`);
      if (!answer.ok) throw new Error(String(answer.status));
      this.take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      this.pause = EVERY;
    } catch {
      this.pause = Math.min(this.pause * 2, SELDOM);
    }
    this.later();
  }

  private newest(): string {
    const first = this.waiting[0] ?? this.list.querySelector<HTMLElement>('.entry');
    return first?.dataset['entry'] ?? '';
  }

  private take(answer: Document): void {
    const list = answer.querySelector<HTMLElement>('.entries');
    if (list === null) return;
    const fresh = [...list.querySelectorAll<HTMLElement>('.entry')].filter((entry) => !this.has(entry));
    if (fresh.length > 0) {
      this.waiting.unshift(...fresh.map((entry) => document.importNode(entry, true)));
      this.tell();
    }
    if (list.dataset['live'] === 'false') this.end();
  }

  private has(entry: HTMLElement): boolean {
    return (
      document.getElementById(entry.id) !== null || this.waiting.some((waiting) => waiting.id === entry.id)
    );
  }

  private tell(): void {
    const count = this.waiting.length;
    const words = count === 1 ? '1 new update' : `${String(count)} new updates`;
    this.button.textContent = `Show ${words}`;
    this.button.hidden = false;
    this.said.textContent = words;
  }

  private show(): void {
    this.section.querySelector('.live-none')?.remove();
    const [first] = this.waiting;
    for (const entry of this.waiting) entry.classList.add('entry-new');
    this.list.prepend(...this.waiting.splice(0));
    this.button.hidden = true;
    this.said.textContent = '';
    first?.querySelector<HTMLElement>('.entry-time a')?.focus();
  }

  private end(): void {
    this.over = true;
    const now = document.querySelector('.live-now');
    if (now !== null) now.textContent = 'This coverage has ended.';
    delete this.section.dataset['live'];
  }
}
