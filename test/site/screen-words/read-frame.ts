// What a person sees of a frame, read within the page: this file is bundled for the browser.

/** `texts`: as they stand in one box each. `buttons`: what is on each, empty for an icon alone. */
export type FrameTexts = { readonly texts: readonly string[]; readonly buttons: readonly string[] };

/**
 * Reads the first frame that a selector finds, as far as `depth` pixels below the top of the page.
 * What lies across that line counts where its middle lies above. Undefined where there is no frame.
 */
export function readFrame(selector: string, depth: number): FrameTexts | undefined {
  const frame = document.querySelector(selector);
  if (frame === null) return undefined;
  const isSeen = (boxes: Iterable<DOMRect>, element: Element) =>
    [...boxes].some((box) => box.top + box.height / 2 + window.scrollY < depth && isInSight(box, element));
  return { texts: [...textsIn(frame, isSeen), ...typedIn(frame, isSeen)], buttons: buttonsIn(frame, isSeen) };
}

type IsSeen = (boxes: Iterable<DOMRect>, element: Element) => boolean;

/** Words beside each other in one box are one text, whatever elements they stand in. */
function textsIn(frame: Element, isSeen: IsSeen): readonly string[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (parent === null || !isSeen(range.getClientRects(), parent)) continue;
    const box = boxOf(parent);
    const gap = parent.localName === 'tspan' ? ' ' : '';
    texts.set(box, `${texts.get(box) ?? ''}${gap}${node.textContent ?? ''}`);
  }
  return [...texts.values()].map(squeezed).filter((text) => text !== '');
}

/** What stands in fields: it is no text of the page. */
function typedIn(frame: Element, isSeen: IsSeen): readonly string[] {
  return [...frame.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    .filter((field) => !silent.has(field.type) && isSeen([field.getBoundingClientRect()], field))
    .map(({ value, placeholder }) => squeezed(value === '' ? placeholder : value))
    .filter((text) => text !== '');
}

const silent: ReadonlySet<string> = new Set(['checkbox', 'radio', 'hidden', 'file', 'range', 'color', 'password']);

function buttonsIn(frame: Element, isSeen: IsSeen): readonly string[] {
  return [...frame.querySelectorAll<HTMLElement>('button, [role="button"]')]
    .filter((button) => isSeen([button.getBoundingClientRect()], button))
    .map((button) => squeezed(button.innerText));
}

/** The nearest element that is a box of its own. */
function boxOf(element: Element): Element {
  const label = element.closest('text');
  if (label !== null) return label;
  let box = element;
  while (box.parentElement !== null && flowing.has(window.getComputedStyle(box).display)) box = box.parentElement;
  return box;
}

/** How elements are displayed whose words stand in a line with those around them. */
const flowing: ReadonlySet<string> = new Set(['inline', 'contents']);

/** Hidden is also what is cut off to nothing, as words for screen readers are. */
function isInSight(box: DOMRect, element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  let { left, right, top, bottom } = box;
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const { overflowX, overflowY } = window.getComputedStyle(around);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    // What scrolls with the window is not cut off by it.
    if (around === document.body || around === document.documentElement) continue;
    const limits = around.getBoundingClientRect();
    left = Math.max(left, limits.left);
    right = Math.min(right, limits.right);
    top = Math.max(top, limits.top);
    bottom = Math.min(bottom, limits.bottom);
  }
  return right - left > 1 && bottom - top > 1;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
