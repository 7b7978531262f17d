// What a component shows, without a browser: its tree is walked and its words are gathered. For components without hooks.
import { isValidElement, type VNode } from 'preact';

type Component = (props: object) => unknown;

/** Every word of a rendered tree, in order; labels for screen readers count as words. */
export function renderedText(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(renderedText).filter(Boolean).join(' ');
  if (typeof tree === 'string' || typeof tree === 'number') return String(tree);
  if (!isValidElement(tree)) return '';
  const { type, props } = tree as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return renderedText((type as Component)(props));
  const label = props['aria-label'];
  return [typeof label === 'string' ? label : '', renderedText(props['children'])].filter(Boolean).join(' ');
}
