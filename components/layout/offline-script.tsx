import { OFFLINE_SCRIPT } from '#lib/url/offline-script';

/** Not while developing: a stored page would hide what was just written. */
export function OfflineScript() {
  if (process.env.NODE_ENV !== 'production') return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; as a file it would cost a request
  return <script dangerouslySetInnerHTML={{ __html: OFFLINE_SCRIPT }} />;
}
