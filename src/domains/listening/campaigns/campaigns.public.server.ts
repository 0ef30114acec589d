export {
	type Invited,
	type ShutDoor,
	type SurveyDoor,
	findDoor,
	findDoorOfUnit,
	findInvited,
	isShut,
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
export { findKey } from './keys.server.ts';
