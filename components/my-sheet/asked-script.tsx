/** A prison in the address is shown instead of the search and the list: they are put aside before anything is painted. */
const ASKED_SCRIPT = "if(/[?&]of=[^&]/.test(location.search))document.documentElement.setAttribute('data-asked','')";

/** Goes before the search. */
export function AskedScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; as a file it would cost a blocking request
  return <script dangerouslySetInnerHTML={{ __html: ASKED_SCRIPT }} />;
}
