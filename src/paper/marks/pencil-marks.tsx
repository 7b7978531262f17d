// What the player marked, drawn over the words where they stand. It measures its parent, in which the words are.
import './pencil-marks.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../engine/play/round-state.ts';
import type { TextPlace } from '../../pack/words.ts';
import { type Box, bracket, type Lie, lineBoxes, onSheet, type Stroke, underline } from './pencil.ts';

/** How far left of the words the bracket stands. */
const MARGIN_PX = 15;

/** The pieces of text in one block, with where each begins. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

/** The boxes of the characters `from` up to `to` of a place, as the blocks of `sheet` show them. */
function boxesOf(sheet: Element, { in: place, from, to }: Mark): DOMRect[] {
  return [...sheet.querySelectorAll<HTMLElement>(`[data-text="${place}"]`)].flatMap((block) => {
    let at = Number(block.dataset['from']);
    return textNodes(block).flatMap((node) => {
      const [start, end] = [Math.max(0, from - at), Math.min(node.length, to - at)];
      at += node.length;
      if (start >= end) return [];
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
  });
}

/** How far an element is turned, with all that hold it. */
function angleOf(element: Element | null): number {
  if (!element) return 0;
  const { a, b } = new DOMMatrixReadOnly(getComputedStyle(element).transform);
  return Math.atan2(b, a) + angleOf(element.parentElement);
}

function lieOf(sheet: HTMLElement): Lie {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const angle = angleOf(sheet);
  const [own, lean] = [sheet.offsetWidth * Math.cos(angle), sheet.offsetHeight * Math.abs(Math.sin(angle))];
  return {
    width: sheet.offsetWidth,
    height: sheet.offsetHeight,
    middle: { x: left + width / 2, y: top + height / 2 },
    angle,
    scale: width / (own + lean) || 1, // of a sheet that is just being unfolded
  };
}

function strokesOf(sheet: HTMLElement, marks: readonly Mark[], hasBracket: boolean): Stroke[] {
  const lie = lieOf(sheet);
  const inSheet = (box: DOMRect): Box => {
    const { left, right, top, bottom } = onSheet(box, lie);
    const [dx, dy] = [sheet.scrollLeft - sheet.clientLeft, sheet.scrollTop - sheet.clientTop];
    return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy };
  };
  const margin = Number.parseFloat(getComputedStyle(sheet).paddingLeft) - MARGIN_PX;
  return marks.flatMap((mark) => {
    const lines = lineBoxes(boxesOf(sheet, mark).map(inSheet));
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const drawn = lines.map((line, nth) => underline(line, mark.from + nth));
    return hasBracket ? [...drawn, bracket(margin, first.top, last.bottom, mark.from)] : drawn;
  });
}

interface PencilMarksProps {
  place: TextPlace;
  marks: readonly Mark[]; // of the whole letter
  hasBracket?: boolean; // where the parent has a margin for it
}

/** Graphite, never the highlighter: what somebody noticed and what decides are two hands. */
export function PencilMarks({ place, marks, hasBracket = false }: PencilMarksProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const here = marks.filter((mark) => mark.in === place);
  const wanted = JSON.stringify(here);
  useLayoutEffect(() => {
    const sheet = svg.current?.parentElement;
    if (!sheet || here.length === 0) return setStrokes([]);
    const draw = (): void => setStrokes(strokesOf(sheet, here, hasBracket));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(sheet);
    document.fonts.addEventListener('loadingdone', draw);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', draw);
    };
  }, [wanted, hasBracket]);
  return (
    <svg class="pencil" ref={svg} aria-hidden="true">
      <g>
        {strokes.map(([firm, soft]) => (
          <>
            <path d={firm} />
            <path class="soft" d={soft} />
          </>
        ))}
      </g>
    </svg>
  );
}
