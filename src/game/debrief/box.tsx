import './box.css';
import type { Report } from '../../engine/report/report.ts';
import { ACTION_ICONS } from '../../shell/kit/action-plate.tsx';
import { Icon } from '../../shell/kit/icon.tsx';
import { t as shellT } from '../../shell/text/text.ts';
import { TierMark } from '../../shell/kit/tier-mark.tsx';
import { type FileView, inOrderCount } from './files.ts';
import { t } from './text.ts';

interface FileBoxProps {
  files: readonly FileView[];
  report: Report;
  onOpen(at: number): void;
}

/** No pile is quite straight. */
const SHIFTS = ['3px', '-2px', '0px'];

/** The wooden box: one file per answered letter. Those worth a second look stick out. */
export function FileBox({ files, report, onOpen }: FileBoxProps) {
  const rows = Math.max(3, Math.ceil(files.length / 2));
  return (
    <section class="deb-box" aria-labelledby="deb-box">
      <h2 class="unseen" id="deb-box">
        {t('box.title')}
      </h2>
      {files.length === 0 && <p class="deb-box-empty">{t('box.empty')}</p>}
      <ol class="deb-files" style={{ '--rows': String(rows) }}>
        {files.map((file, at) => (
          <li
            key={file.messageId}
            class={`a-${file.verdict.action}`}
            style={{ '--r': `${file.tilt / 100}deg`, '--dx': SHIFTS[at % SHIFTS.length], '--nth': String(at) }}
          >
            <button
              type="button"
              class={file.isLookAgain ? 'deb-file is-out' : 'deb-file'}
              data-file={file.messageId}
              onClick={() => onOpen(at)}
            >
              <span class="tab">
                <Icon name={ACTION_ICONS[file.verdict.action]} />
              </span>
              <span class="deb-file-words">
                <span class="deb-file-who">{t('box.who', { first: file.first, role: file.role })}</span>
                <span class="deb-file-did">
                  {t(file.isLookAgain ? 'box.lookAgain' : 'box.file', {
                    number: file.number,
                    action: shellT(`action.${file.verdict.action}`),
                  })}
                </span>
              </span>
              <TierMark tier={file.verdict.tier} action={file.verdict.action} />
            </button>
          </li>
        ))}
      </ol>
      {report.order.length >= 3 && (
        <p class="tagnote deb-order">{t('order.line', { count: inOrderCount(report), of: report.order.length })}</p>
      )}
    </section>
  );
}
