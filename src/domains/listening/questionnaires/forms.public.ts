/** Reading the forms of these pages; for their routes. */
export {
	aboutQuestion,
	bankFilter,
	isQuestionId,
	proposedId,
	sameness,
	verification
} from './bank/bank.schema.ts';
export * from './building/building.schema.ts';
export * from './form-reading.ts';
export { questionKinds } from './questionnaires.schema.ts';
