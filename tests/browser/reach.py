"""Finds what a reader cannot bring into view on a page: neither with a pointer nor with the keys.

The page itself never scrolls sideways: the theme forbids it. So whatever reaches beyond the window has to stand in a
box that scrolls by itself, and that box has to take the focus, or the arrow keys do not move it.
"""

from typing import Final

from playwright.sync_api import Page

_LOOK: Final = r"""() => {
  const styles = new Map();
  const style = one => styles.get(one) ?? styles.set(one, getComputedStyle(one)).get(one);
  const scrolls = one => /auto|scroll/.test(style(one).overflowX) && one.scrollWidth > one.clientWidth;
  const cuts = one => style(one).overflowX !== 'visible';
  const found = [], words = [];
  let looked = 0;

  // Where a box ends up if a reader scrolls it into view in every box around it, one after the other.
  const reach = (element, box) => {
    let {left, right} = box;
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (style(one).position === 'fixed') break;
      if (!cuts(one)) continue;
      const frame = one.getBoundingClientRect();
      if (scrolls(one)) {
        const from = left - frame.left + one.scrollLeft, to = right - frame.left + one.scrollLeft;
        const leftmost = style(one).direction === 'rtl' ? one.clientWidth - one.scrollWidth : 0;
        if (from < leftmost - 1 || to > leftmost + one.scrollWidth + 1) return 'beyond what its box scrolls to';
        if (one.tabIndex < 0) return 'in a box that the keys do not reach';
        if (!/^(region|group)$/.test(one.getAttribute('role')) || !one.getAttribute('aria-labelledby'))
          return 'in a box without a name';
        ({left, right} = frame);
      } else if (left < frame.left - 1 || right > frame.right + 1) return 'cut off by its box';
    }
    return left < -1 || right > innerWidth + 1 ? 'beyond the window' : '';
  };

  const hidden = [...document.querySelectorAll('.fp thead')].filter(one => style(one).clipPath !== 'none');
  const range = document.createRange(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, around = node.parentElement;
    if (!node.data.trim() || !around.closest('.fp') || !around.checkVisibility({visibilityProperty: true})) continue;
    // Words for screen readers alone: in a box of one pixel.
    if (around.closest('.fp-hidden') || hidden.some(one => one.contains(around))) continue;
    looked += 1;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const why = box.width ? reach(around, box) : '';
      if (why) { found.push(`"${node.data.trim().slice(0, 30)}" ${why}`); break; }
    }
    // A word on two lines: the browser cut it, and may do so only where it knows how to hyphenate.
    if (around.closest('code') || around.namespaceURI.endsWith('svg')) continue;
    for (const match of node.data.matchAll(/(?<!\S)[\p{L}\p{N}]{2,}(?=[)”“".,;:!?]*(?!\S))/gu)) {
      if (match[0].length >= 14 && style(around).hyphens === 'auto' && around.closest('[lang]')) continue;
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].map(one => Math.round(one.top)));
      if (lines.size > 1) words.push(match[0]);
    }
  }
  return [found, words, document.documentElement.scrollWidth - innerWidth, looked];
}"""


def look(page: Page) -> tuple[list[str], list[str], int, int]:
    """Look at a page as it stands now.

    Returns:
        what cannot be reached, the words that are cut in two, by how many pixels the page is wider than its window, and
        how many pieces of text were looked at.
    """
    unreached, cut, excess, looked = page.evaluate(_LOOK)
    return unreached, cut, excess, looked
