// What the journeys need beside Node, each looked for and, where we may, installed: in one process, so that the list of
// packages is fetched once.
import './ensureBrowser.ts';
import './ensureNginx.ts';
import './ensureEngines.ts';
import './ensureWordpress.ts';
