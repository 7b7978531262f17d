// Shown where a page's code did not come: no framework, since that may be what is missing.
import { t } from '../text/text.ts';

/** Puts a note with a retry button into `root`. */
export function showFailure(root: HTMLElement, retry: () => void): void {
  const main = document.createElement('main');
  main.className = 'page desk page-failed';
  const sheet = document.createElement('div');
  sheet.className = 'sheet page-note';
  const heading = document.createElement('h1');
  heading.textContent = t('page.failed');
  heading.tabIndex = -1;
  const button = document.createElement('button');
  button.className = 'pbtn';
  button.type = 'button';
  button.textContent = t('page.retry');
  button.addEventListener('click', retry);
  sheet.append(heading, button);
  main.append(sheet);
  root.append(main);
  heading.focus();
}
