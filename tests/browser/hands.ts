// Ways of playing a shift: a mouse, a keyboard alone, and the accessibility tree as a screen reader's user acts on it.
import type { CDPSession, Page } from 'playwright-core';

export type Chosen = 'reply' | 'decline' | 'ignore' | 'block';
const NAMES: Record<Chosen, string> = { reply: 'Reply', decline: 'Decline', ignore: 'Ignore', block: 'Block' };

/** How a player touches the page. Each method does one thing that a person would do. */
export interface Hands {
  openLetter(): Promise<boolean>; // the first of the inbox; false: there is none
  answer(action: Chosen): Promise<void>;
  press(name: string): Promise<void>; // a button by its accessible name
}

/** Lets the letter in the hand be read, where a content note lies over it. */
export async function readNote(page: Page): Promise<void> {
  const readIt = page.getByRole('button', { name: 'Read it' });
  if (await readIt.isVisible()) await readIt.click();
}

export function mouse(page: Page): Hands {
  return {
    async openLetter() {
      const first = page.getByRole('region', { name: 'Inbox' }).getByRole('button').first();
      if (!(await first.isVisible().catch(() => false))) return false;
      await first.click();
      return true;
    },
    async answer(action) {
      const button = page.getByRole('button', { name: NAMES[action], exact: true });
      if (action !== 'block') return button.click();
      const box = await button.boundingBox();
      if (!box) throw new Error('the Block button is not on the page');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.getByRole('region', { name: 'What convinced you' }).waitFor();
      await page.mouse.up();
      await page.getByRole('button', { name: 'Seen enough' }).click();
      await page.getByRole('button', { name: 'Scam' }).click();
    },
    async press(name) {
      await page.getByRole('button', { name }).first().click();
    },
  };
}

/** Tab, Enter, Space and the shortcuts; the pointer is never used. */
export function keyboard(page: Page): Hands {
  const tabTo = async (selector: string): Promise<boolean> => {
    for (let presses = 0; presses < 60; presses++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return true;
      await page.keyboard.press('Tab');
    }
    return false;
  };
  return {
    async openLetter() {
      if ((await page.locator('button[data-message]').count()) === 0) return false;
      if (!(await tabTo('button[data-message]'))) return false;
      await page.keyboard.press('Enter');
      return true;
    },
    async answer(action) {
      await page.keyboard.press(NAMES[action].charAt(0).toLowerCase());
      if (action !== 'block') return;
      // The shortcut does what a press does: the first arms, the second goes on to the question.
      if (!(await page.locator('.evidence').isVisible())) await page.keyboard.press('b');
      await page.locator('.evidence').waitFor();
      await tabTo('.strip-ways .pbtn');
      await page.keyboard.press('Enter');
      await tabTo('[data-reason=scam]');
      await page.keyboard.press('Enter');
    },
    async press(name) {
      for (let presses = 0; presses < 60; presses++) {
        const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        if (focused.startsWith(name)) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`no button "${name}" can be reached with Tab`);
    },
  };
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value: unknown } }[];
}

/** Finds nodes in the accessibility tree and invokes them, as assistive technology does: no pointer, no selector. */
export async function accessibilityTree(page: Page): Promise<Hands> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');
  const nodes = async (): Promise<AxNode[]> => {
    const tree = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return tree.nodes.filter((node) => !node.ignored);
  };
  const invoke = async (node: AxNode): Promise<void> => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId ?? 0 });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { this.focus?.(); this.click(); }',
    });
  };
  const find = async (role: string, fits: (name: string) => boolean): Promise<AxNode | undefined> =>
    (await nodes()).find((node) => {
      const isDisabled =
        node.properties?.some((property) => property.name === 'disabled' && property.value.value === true) ?? false;
      return node.role?.value === role && fits(node.name?.value ?? '') && !isDisabled;
    });
  const need = async (role: string, name: string): Promise<AxNode> => {
    for (let tries = 0; tries < 40; tries++) {
      const node = await find(role, (other) => other === name || other.startsWith(`${name} `));
      if (node) return node;
      await page.waitForTimeout(100);
    }
    throw new Error(`the accessibility tree has no ${role} "${name}"`);
  };
  return {
    async openLetter() {
      const letter = await find('button', (name) => name.startsWith('Letter from'));
      if (!letter) return false;
      await invoke(letter);
      return true;
    },
    async answer(action) {
      await invoke(await need('button', NAMES[action]));
      if (action !== 'block') return;
      await page.waitForTimeout(100);
      if (!(await find('button', (name) => name === 'Seen enough'))) await invoke(await need('button', 'Block'));
      await invoke(await need('button', 'Seen enough'));
      await invoke(await need('button', 'Scam'));
    },
    async press(name) {
      await invoke(await need('button', name));
    },
  };
}
