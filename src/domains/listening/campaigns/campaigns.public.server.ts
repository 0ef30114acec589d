export {
	type Invited,
	type ShutDoor,
	type SurveyDoor,
	findDoor,
	findDoorOfUnit,
	findInvited,
	isShut,
	listOpenSurveys,
	openCampaignKeys
} from './doors.queries.server.ts';
export {
	castKeyOfCode,
	castKeyOfForm,
	codeFrom,
	draftKeyOf,
	readSurveyCode,
	sealKeyOf,
	spacedCode
} from './codes.ts';
export { ensureKey, findKey } from './keys.server.ts';
export {
	cancelCampaign,
	closeCampaign,
	editCampaign,
	openCampaign,
	planCampaign,
	repeatCampaign
} from './campaigns.commands.server.ts';
export { findAddressees, markReturned, markUndelivered } from './returned.commands.server.ts';
export { countHeld, dropHeld } from './held.commands.server.ts';
export { type CampaignPage, getCampaign, listCampaigns } from './campaigns.queries.server.ts';
export { planChoices } from './planning.queries.server.ts';
export { type Target, listFilter } from './campaigns.schema.ts';
export { freshPlan, planOf, readPlan, readTarget, typedPlan } from './plan-forms.ts';
export { campaignFile } from './files.server.ts';
export { readClientList } from './client-list.ts';
export {
	type Done,
	chosenColumns,
	drawPreview,
	invitesPage,
	samplePage
} from './inviting.queries.server.ts';
export {
	bringList,
	destroyList,
	discardList,
	drawFromList,
	makeCards,
	sendInvitations
} from './sample.commands.server.ts';
