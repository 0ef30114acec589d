export { releaseLink, releaseStaffPage } from './staff-page.server.ts';
export { releasedPage } from './released-page.server.ts';
export { listReleases, openSurveys, releasesOfPlace } from './released.queries.server.ts';
export { personalDataOfRelease } from './public-words.server.ts';
export { releaseFile } from './files.server.ts';
export { readReleaseForm, typedRelease } from './releases.schema.ts';
export {
	mendRelease,
	releaseResults,
	showReleaseAgain,
	withdrawRelease
} from './releases.commands.server.ts';
