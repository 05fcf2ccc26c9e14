package org.moothall.platform.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page fits into its window and whatever one can act on comes into sight, uncovered, when it has the focus. */
final class Reach {

    private static final String SCRIPT = """
            () => {
              const faults = [];
              const named = (element) => element.outerHTML.slice(0, 120);
              if (document.documentElement.scrollWidth > innerWidth) faults.push('scrolls sideways');
              for (const element of document.querySelectorAll('h1, h2, h3, p, li, dt, dd, label, img')) {
                const frame = element.closest('[tabindex="0"], .govuk-visually-hidden, .govuk-skip-link');
                if (frame === null && element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
                  faults.push('is cut off: ' + named(element));
              }
              for (const element of document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')) {
                if (element.type === 'hidden' || !element.checkVisibility()) continue;
                element.focus();
                if (document.activeElement !== element) faults.push('takes no focus: ' + named(element));
                const box = (element.labels?.[0] ?? element).getClientRects()[0];
                const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
                const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
                if (left >= right || top >= bottom) {
                  faults.push('stays out of sight: ' + named(element));
                  continue;
                }
                const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                const own = [element, ...(element.labels ?? [])].some((part) => part.contains(hit) || hit?.contains(part));
                if (!own) faults.push('is covered by ' + named(hit) + ': ' + named(element));
              }
              return faults;
            }""";

    private Reach() {}

    @SuppressWarnings("unchecked") // what the script above returns
    static List<String> faults(Page page, String name) {
        return ((List<String>) page.evaluate(SCRIPT))
                .stream().map(fault -> name + " " + fault).toList();
    }
}
